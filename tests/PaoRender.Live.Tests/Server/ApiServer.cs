using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using k8s;

namespace PaoRender.Live.Tests.Server;

/// <summary>A small API server on the loopback interface. It keeps objects of one definition and refuses what does not fit it.</summary>
internal sealed class ApiServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Storage _storage;
    private readonly Task _loop;

    public ApiServer(string definition = "gateway")
    {
        _storage = new Storage(YamlNodes.Resource($"crds/{definition}.yaml"));
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _loop = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>Method, path, content type and body of what was asked.</summary>
    public List<(string Method, string Path, string? ContentType, string Body)> Requests { get; } = [];

    public Kubernetes Client() => new(new KubernetesClientConfiguration { Host = Address });

    public void Dispose()
    {
        _listener.Stop();
        _loop.Wait();
        _listener.Close();
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await Answer(context);
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        HttpListenerRequest request = context.Request;
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        string body = await reader.ReadToEndAsync();
        lock (Requests) Requests.Add((request.HttpMethod, request.Url!.AbsolutePath, request.ContentType, body));
        (int code, string text) = Respond(request, body);
        context.Response.StatusCode = code;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        context.Response.Close();
    }

    private (int Code, string Text) Respond(HttpListenerRequest request, string body)
    {
        try
        {
            string[] path = request.Url!.AbsolutePath.Trim('/').Split('/');
            bool watches = request.QueryString["watch"] == "true";
            return watches ? (200, _storage.Events()) : (200, _storage.Do(request.HttpMethod, path, request.ContentType, body).ToJsonString());
        }
        catch (RefusedException refused)
        {
            return (refused.Code, new JsonObject
            {
                ["apiVersion"] = "v1", ["kind"] = "Status", ["status"] = "Failure", ["code"] = refused.Code, ["message"] = refused.Message,
            }.ToJsonString());
        }
    }
}

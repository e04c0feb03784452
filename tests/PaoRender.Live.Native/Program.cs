using System;
using k8s;
using PaoRender.Live.Native;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Server;

// Prints one line for each check and exits with the number of those that do not hold.
KubernetesTypes.Register();
using var server = new ApiServer();
using Kubernetes client = server.Client();
int failed = 0;
foreach ((string name, Func<bool> check) in Checks.Of(client))
{
    string outcome;
    try
    {
        outcome = check() ? "ok" : "FAILED";
    }
    catch (Exception problem)
    {
        outcome = "FAILED: " + problem;
    }

    if (outcome != "ok") failed++;
    Console.WriteLine($"{name}: {outcome}");
}

return failed;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PaoRender.NodeTools.Tests.Support;
using Xunit.Sdk;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>One test with its data, ready to be called without a test runner.</summary>
internal sealed record TestCall(Type Class, MethodInfo Method, object?[] Arguments)
{
    /// <summary>The calls that judge an asset, fast ones first.</summary>
    public static List<TestCall> For(string asset) =>
    [
        .. typeof(TestCall).Assembly.GetTypes()
            .Select(type => (Type: type, Guards: type.GetCustomAttribute<GuardsAttribute>()))
            .Where(item => item.Guards?.Covers(asset) == true)
            .OrderBy(item => item.Guards!.Slow)
            .SelectMany(item => Of(item.Type)),
    ];

    /// <summary>Runs the test. A skip is neither a failure nor a success.</summary>
    public CallOutcome Run()
    {
        object instance = Activator.CreateInstance(Class)!;
        try
        {
            Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments, null);
            return new CallOutcome(Failed: false);
        }
        catch (Xunit.SkipException skip)
        {
            return new CallOutcome(Failed: false, skip.Message);
        }
        catch (Exception)
        {
            return new CallOutcome(Failed: true);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<TestCall> Of(Type type)
    {
        foreach (MethodInfo method in type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
        {
            DataAttribute[] data = [.. method.GetCustomAttributes<DataAttribute>()];
            if (data.Length == 0) yield return new TestCall(type, method, []);
            foreach (object?[] row in data.SelectMany(item => item.GetData(method))) yield return new TestCall(type, method, Pack(method, row));
        }
    }

    private static object?[] Pack(MethodInfo method, object?[] row)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (!parameters[^1].IsDefined(typeof(ParamArrayAttribute))) return row;
        int fixedCount = parameters.Length - 1;
        return [.. row.Take(fixedCount), row.Skip(fixedCount).Cast<string>().ToArray()];
    }
}

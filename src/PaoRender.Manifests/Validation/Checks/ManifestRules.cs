using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>The rules and defaults of a kind's schema. Generated code holds one for each kind.</summary>
public sealed class ManifestRules
{
    private readonly RuleNode _root;

    private ManifestRules(RuleNode root) => _root = root;

    /// <summary>Reads rules from the part of a schema, in JSON, that says more than types do.</summary>
    public static ManifestRules Parse(string json)
    {
        var root = (ManifestMapping)JsonTreeReader.ReadSingle(json);
        return new ManifestRules(new RuleNode(root, new RuleParts(root, static rule => new CelRule(rule))));
    }

    /// <summary>Checks an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="file">The file that it was read from; null when it was made in code.</param>
    /// <returns>Errors for what breaks the schema, and a message for each rule that could not be checked.</returns>
    public IReadOnlyList<ManifestDiagnostic> Validate(IManifestPart value, string? file)
    {
        Require.NotNull(value, nameof(value));
        var report = new RuleReport(file ?? "", value.Source);
        ManifestNode tree = ManifestTree.Of(value);
        // What defaults made has no place.
        if (value.Source is { Line: > 0 } source) tree = UnsetFields.Remove(tree, source, _root);
        new RuleChecker(report).Check(RuleDefaults.Apply(tree, _root), _root, NodePath.Root);
        return report.Bag.Items;
    }

    /// <summary>Names an object and puts the schema's defaults into it.</summary>
    public T Fill<T>(T manifest, string name)
        where T : IManifest
    {
        Require.NotNull(manifest, nameof(manifest));
        if (RuleDefaults.Skeleton(_root) is { } defaults) manifest.ReadFrom(defaults, new ManifestReader("", new DiagnosticBag()));
        manifest.Metadata.Name = Require.NotNull(name, nameof(name));
        return manifest;
    }

    /// <summary>Reads an object from a text with one document; what is wrong goes to <paramref name="diagnostics"/>.</summary>
    public static T Read<T>(T manifest, string file, string yaml, DiagnosticBag diagnostics)
        where T : IManifest
    {
        Require.NotNull(manifest, nameof(manifest));
        Require.NotNull(diagnostics, nameof(diagnostics));
        bool clean = !diagnostics.HasErrors;
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(file, yaml, diagnostics);
        if (documents.Count != 1)
        {
            // A text that is not valid YAML has been reported already.
            if (documents.Count > 1 || clean == !diagnostics.HasErrors)
            {
                ManifestNode? second = documents.Count > 1 ? documents[1].Root : null;
                diagnostics.Error(
                    ValidationCodes.WrongKind,
                    second?.In(file) ?? new SourcePosition(file, 0, 0),
                    $"Exactly one document of kind {manifest.Kind} is expected, and there are {documents.Count}.");
            }

            if (documents.Count == 0) return manifest;
        }

        ManifestNode root = documents[0].Root;
        string apiVersion = manifest.ApiVersion;
        Expect(root, "apiVersion", apiVersion, file, diagnostics);
        Expect(root, "kind", manifest.Kind, file, diagnostics);
        manifest.ReadFrom(root, new ManifestReader(file, diagnostics, new ReadOptions { UnknownFields = DiagnosticSeverity.Warning }));
        return manifest;
    }

    private static void Expect(ManifestNode root, string key, string expected, string file, DiagnosticBag diagnostics)
    {
        ManifestNode? found = (root as ManifestMapping)?[key];
        if (found is ManifestScalar scalar && scalar.Text == expected) return;
        diagnostics.Error(ValidationCodes.WrongKind, (found ?? root).In(file), $"'{key}' must be {expected}.");
    }
}

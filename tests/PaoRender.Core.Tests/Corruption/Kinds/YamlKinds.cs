using System.Collections.Generic;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>YAML's own marks, and those of tools that fill in templates, where a value should stand.</summary>
internal static class YamlKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("anchor", site => site.IsScalar ? site.WithValue("&name " + site.Value) : null),
        new("alias-of-nothing", site => site.IsScalar ? site.WithValue("*name") : null),
        new("tag-of-text", site => site.IsScalar ? site.WithValue("!!str " + site.Value) : null),
        new("tag-of-number", site => site.IsPlainText ? site.WithValue("!!int " + site.Value) : null),
        new("tag-of-binary", site => site.IsScalar ? site.WithValue("!!binary " + site.Value) : null),
        new("tag-of-ones-own", site => site.IsScalar ? site.WithValue("!mine " + site.Value) : null),
        new("block-literal", site => site.IsEntry && site.IsScalar ? site.WithValue("|") + "\n" + site.Indent + "    " + site.Bare : null),
        new("block-folded", site => site.IsEntry && site.IsScalar ? site.WithValue(">-") + "\n" + site.Indent + "    " + site.Bare : null),
        new("block-without-text", site => site.IsEntry && site.IsScalar ? site.WithValue("|") : null),
        new("question-mark", site => site.IsEntry && site.IsScalar ? site.Indent + "? " + site.Key : null),
        new("merge-key", site => site.IsEntry && site.Lead.TrimStart().Length == 0 ? site.Indent + "<<: {}\n" + site.Line : null),
        new("merge-of-text", site => site.IsEntry && site.Lead.TrimStart().Length == 0 ? site.Indent + "<<: text\n" + site.Line : null),
        new("directive-inside", site => site.IsEntry && site.Indent.Length == 2 ? "%YAML 1.2\n" + site.Line : null),
        new("template-go", site => site.IsScalar ? site.WithValue("{{ .Values.value }}") : null),
        new("template-go-quoted", site => site.IsScalar ? site.WithValue("\"{{ .Values.value }}\"") : null),
        new("template-go-behind", site => site.IsPlainText ? site.WithValue(site.Value + "{{ .Values.more }}") : null),
        new("template-hub", site => site.IsScalar ? site.WithValue("'{{hub .ManagedClusterName hub}}'") : null),
        new("template-shell", site => site.IsScalar ? site.WithValue("${VALUE}") : null),
        new("template-shell-short", site => site.IsScalar ? site.WithValue("$value") : null),
        new("template-angles", site => site.IsScalar ? site.WithValue("<VALUE>") : null),
        new("template-at", site => site.IsScalar ? site.WithValue("\"@VALUE@\"") : null),
        new("template-percent", site => site.IsScalar ? site.WithValue("\"%VALUE%\"") : null),
        new("template-jinja", site => site.IsScalar ? site.WithValue("\"{% if value %}\"") : null),
        new("to-do", site => site.IsScalar ? site.WithValue("CHANGEME") : null),
    ];
}

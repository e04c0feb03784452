using System.Collections.Generic;
using PaoRender.GoTemplates;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The evaluator of asset templates: a text comes out, or an error at a place in the template.</summary>
internal sealed class TemplateTarget : IFuzzTarget
{
    // A template of a page can ask for more than this only by loops, whose body stands in it.
    private const int LongestOutput = 600_000_000;

    public string Name => "template";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "[main]\nsummary={{ .Name }}\n{{ if .Flag -}} isolated={{.Isolated}}{{- else if eq .Count 3 }}x{{ else }}y{{end}}\n",
        "{{ range $i, $e := .List }}{{ if $i }},{{ end }}{{ printf \"%d:%s|%05.2f|%q|%x\" $e \"a\" 1.5 `b` 255 }}{{ else }}none{{ end }}{{/* note "
            + "*/}}",
        "{{ define \"a\" }}{{ . | len | printf \"%v\" }}{{ end }}{{ template \"a\" .Name }}{{ block \"b\" .List }}{{ index . 0 }}{{ end }}{{ with "
            + "$x := .Name }}{{ $x }}{{ end }}",
        "{{ and .Flag (or .Missing (not .Flag)) }}{{ lt 1 2 3 }}{{ ne .Name \"x\" 'c' }}{{ slice .Name 1 2 }}{{ html .Name }}{{ js .Name }}{{ "
            + "urlquery .Name }}{{ break }}",
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        "{{", "}}", "{{-", "-}}", "{{ end }}", "{{ else }}", "{{ if .Flag }}", "{{ range .List }}", "{{ range 5 }}", "{{ with .Name }}",
        "{{ define \"a\" }}",
        "{{ template \"a\" . }}", "{{ block \"b\" . }}", "{{ break }}", "{{ continue }}", "{{/*", "*/}}", ".Name", ".List", ".Count", ".Flag",
        ".Map.Key", "$", "$x", "$x := ",
        "$x = ", "|", "(", ")", ",", "printf \"%", "%[1]d", "%[3]*.[2]*[1]f", "%+v", "%T", "%#x", "%!", "%*d", "len ", "index ", "slice ", "eq ",
        "lt ", "and ", "or ", "not ",
        "print ", "println ", "html ", "js ", "urlquery ", "call ", "nil", "true", "1e3", "0x1F", "0b1", "1i", "'\\x41'", "`", "\"", "\\", "\\u00e9",
        "\ud83d", "\0", "\n", "\u0085",
        "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e400", ".", "..", "((((((((((", "{{ range 1000000 }}",
    ];

    public void Run(string input)
    {
        TemplateDataKind kind = new InputChoice(input).OneIn(4) ? TemplateDataKind.Strings : TemplateDataKind.Any;
        TemplateData data = new TemplateData(kind).Set("Name", "node<performance>");
        if (!new InputChoice(input).OneIn(4)) data.Set("Flag", true).Set("Count", 3L).Set("List", [0, 1, 63]);
        try
        {
            if (AssetTemplate.Parse("t", input).Render(data).Length > LongestOutput) throw new BrokenPromiseException("an output without an end");
        }
        catch (TemplateException error)
        {
            string[] lines = input.Split('\n');
            if (error.Line < 1 || error.Line > lines.Length) throw new BrokenPromiseException($"line outside: {error.Line} {error.Reason}", error);
            if (error.Column < 0 || error.Column > lines[error.Line - 1].Length + 1)
                throw new BrokenPromiseException($"column outside: {error.Line},{error.Column} {error.Reason}", error);
        }
    }
}

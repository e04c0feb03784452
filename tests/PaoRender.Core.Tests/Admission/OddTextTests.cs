using System;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Placeholders and characters that look like others: named at their place, once, and with what to write.</summary>
public class OddTextTests
{
    public static TheoryData<string> Placeholders =>
        ["{{ .cpus }}", "{{hub fromConfigMap hub}}", "{% if x %}", "$CPUS", "${CPUS}", "<CPUS>", "<isolated cpus>", "@CPUS@", "%CPUS%", "2-${LAST}"];

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void Placeholder_InAValue_IsTheOnlyErrorThere(string text)
    {
        ManifestDiagnostic found = Single(AdmissionInput.Good.Replace("2-7", text));
        Assert.Equal(("PAO1016", DiagnosticSeverity.Error, 8, 15), (found.Code, found.Severity, found.Position.Line, found.Position.Column));
        Assert.Contains("'spec.cpu.isolated'", found.Message, StringComparison.Ordinal);
        Assert.Contains("placeholder", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void Placeholder_InAKey_IsTheOnlyErrorThere(string text)
    {
        ManifestDiagnostic found = Single(AdmissionInput.Good.Replace("node-role.kubernetes.io/worker", $"\"{text}\""));
        Assert.Equal(("PAO1016", DiagnosticSeverity.Error, 10, 5), (found.Code, found.Severity, found.Position.Line, found.Position.Column));
    }

    [Theory]
    [InlineData("name: good", "name: \"{{ name }}\"", "PAO1016 4:9")]
    [InlineData("name: good", "name: good\n  labels: {site: \"${SITE}\"}", "PAO1016 5:18")]
    [InlineData("name: good", "name: good\n  annotations: {\"<KEY>\": \"\"}", "PAO1016 5:17")]
    [InlineData("name: good", "name: good\n  annotations: {performance.openshift.io/enable-rps: \"$rps\"}", "PAO1016 5:54")]
    [InlineData("name: good", "name: good\n  annotations:\n    kubeletconfig.experimental: |\n      {\n      \"a\": {{ b }}}", "PAO1016 8:12")]
    [InlineData("spec:", "spec:\n  hugepages: {pages: [{size: 1G, count: \"${COUNT}\"}]}", "PAO1016 6:41")]
    [InlineData("spec:", "spec:\n  net: {userLevelNetworking: true, devices: [{interfaceName: \"$nic\"}]}", "PAO1016 6:62")]
    [InlineData("spec:", "spec:\n  \"{{ extra }}\": x", "PAO1016 6:3")]
    [InlineData("metadata:\n  name: good", "metadata: \"{{ metadata }}\"", "PAO1016 3:11")]
    [InlineData("  name: good", "  ${NAME}", "PAO1016 4:3")]
    public void Placeholder_Anywhere_IsAnError(string from, string to, string errors) =>
        Assert.Equal(errors, AdmissionInput.Errors(Render(AdmissionInput.Good.Replace(from, to))));

    [Theory]
    [InlineData("spec:", "spec:\n  additionalKernelArgs: [\"a=$X\", \"b={{ y }}\", \"c=<count>\"]", "PAO1016 6:26, PAO1016 6:34, PAO1016 6:47")]
    [InlineData("name: good", "name: good\n  annotations: {other.example/x: \"${X}\"}", "PAO1016 5:34")]
    public void Placeholder_WhereAClusterTakesAnyText_IsAWarning(string from, string to, string warnings)
    {
        RenderResult result = Render(AdmissionInput.Good.Replace(from, to));
        Assert.True(result.Succeeded);
        Assert.Equal(warnings, string.Join(", ", result.Diagnostics
            .Where(found => found.Severity == DiagnosticSeverity.Warning && found.Position.Line > 0)
            .Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column}")));
    }

    [Theory]
    [InlineData("cost is $5, 50% off @home <b> a%b%c user@x@y", false)]
    [InlineData("say <b>bold</b> or <Last name>", false)]
    [InlineData("<B>", true)]
    [InlineData("at @HOST@, %SITE_NAME% and more", true)]
    [InlineData("${x}", true)]
    [InlineData("<name>", true)]
    [InlineData("owner <TEAM_NAME>", true)]
    [InlineData("a <B> c", false)]
    public void AngleBrackets_InANoteForPeople_CountWhereTheyAreAllOrInCapitals(string note, bool counts) => Assert.Equal(
        counts,
        Render(AdmissionInput.Good.Replace("name: good", $"name: good\n  annotations: {{example.com/note: \"{note}\"}}")).Diagnostics
            .Any(found => found.Code == "PAO1016"));

    [Theory]
    [InlineData("isolated: !!int \"2\"", "write \"2\" without the tag !!int.")]
    [InlineData("isolated: !!int 2", "write \"2\" without the tag !!int.")]
    [InlineData("isolated: \u201C2-7\u201D", "Write 2-7. (\u201C is a curly quote")]
    [InlineData("isolated: \"2-1048577\"", "CPU numbers end at 1048575.", true)]
    [InlineData("isolated: \"2000000\"", "CPU numbers end at 1048575.", true)]
    [InlineData("isolated: !<%zz> 2-7", "this tag cannot be read; put the value in quotes if it is not one.")]
    public void Advice_IsWhatHelps(string line, string advice, bool isAll = false)
    {
        string message = Single(AdmissionInput.Good.Replace("isolated: \"2-7\"", line)).Message;
        Assert.Contains(advice, message, StringComparison.Ordinal);
        Assert.True(!isAll || message.EndsWith(advice, StringComparison.Ordinal), message);
    }

    [Theory]
    [InlineData("additionalKernelArgs: [\"a=5%\", \"b=x@y\", \"c<d\", \"console=ttyS0,115200n8\"]")]
    [InlineData("additionalKernelArgs: [\"isolcpus=domain,managed_irq,2-7\"]")]
    public void Text_ThatIsNoPlaceholder_IsTaken(string line) =>
        Assert.DoesNotContain(Render(AdmissionInput.With(line)).Diagnostics, found => found.Code == "PAO1016");

    [Fact]
    public void Placeholder_InTheFilesOfAMachineConfig_IsTaken() => Assert.DoesNotContain(
        AdmissionInput.Render("5.2", AdmissionInput.Good, """
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfig
            metadata: {name: 99-x, labels: {machineconfiguration.openshift.io/role: worker}}
            spec: {config: {ignition: {version: 3.2.0}, systemd: {units: [{name: x.service, contents: "ExecStart=/bin/echo ${X} %n"}]}}}
            """).Diagnostics,
        found => found.Code == "PAO1016");

    [Fact]
    public void Placeholder_WithReferencesRules_IsWhatItsTextIs() => Assert.Equal(
        "PAO1104 8:15",
        AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Reference, AdmissionInput.Good.Replace("2-7", "${X}"))));

    [Theory]
    [InlineData("2\u20137", "2\u20137", "PAO1104", "en dash (U+2013): write - instead")]
    [InlineData("2-7\u00A0", "2-7\\u00A0", "PAO1104", "no-break space (U+00A0): write a blank instead")]
    [InlineData("\u200B2-7", "\\u200B2-7", "PAO1104", "zero-width space (U+200B): remove it")]
    [InlineData("\u201C2-7\u201D", "\u201C2-7\u201D", "PAO1104", "curly quote (U+201C): write \" instead")]
    [InlineData("2\u22127", "2\u22127", "PAO1104", "minus sign (U+2212): write - instead")]
    [InlineData("2\\t-7", "2\\t-7", "PAO1104", "2\\t-7")]
    [InlineData("2-7\\n", "2-7\\n", "PAO1104", "2-7\\n")]
    [InlineData("2-7\\e[2J", "2-7\\u001B[2J", "PAO1104", "\\u001B")]
    public void Character_InWhatIsRefused_IsNamedAndVisible(string cpus, string shown, string code, string advice)
    {
        ManifestDiagnostic found = Render(AdmissionInput.Good.Replace("2-7", cpus)).Diagnostics.First(item => item.Code == code);
        Assert.Equal((8, 15), (found.Position.Line, found.Position.Column));
        Assert.Contains(shown, found.Message, StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spec:", "spec:\n  net: {devices: [{interfaceName: \"\u201Ceno1\u201D\"}]}", "PAO1017 6:35", true)]
    [InlineData("spec:", "spec:\n  additionalKernelArgs: [\"a=1\u20132\"]", "PAO1017 6:26", false)]
    [InlineData("name: good", "name: good\n  annotations: {other.example/x: \"it\u2019s fine\"}", "", false)]
    public void Character_ThatNoOtherCheckMinds_IsReported(string from, string to, string places, bool refused)
    {
        RenderResult result = Render(AdmissionInput.Good.Replace(from, to));
        Assert.Equal(refused, !result.Succeeded);
        Assert.Equal(places, string.Join(", ", result.Diagnostics
            .Where(found => found.Code == "PAO1017")
            .Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column}")));
    }

    [Theory]
    [InlineData("010", "octal", "8")]
    [InlineData("0x10", "hexadecimal", "16")]
    [InlineData("0b11", "binary", "3")]
    [InlineData("2_7", "a number with underscores", "27")]
    [InlineData("08", "decimal, because octal numbers have no 8 and no 9", "8")]
    [InlineData("1e1", "a floating-point number", "10")]
    public void Number_ThatPeopleReadDifferently_IsAWarning(string written, string notation, string value)
    {
        string profile = AdmissionInput.With($"hugepages:\n  defaultHugepagesSize: 1G\n  pages:\n  - size: 1G\n    count: {written}");
        RenderResult result = Render(profile);
        Assert.True(result.Succeeded);
        ManifestDiagnostic found = Assert.Single(result.Diagnostics, item => item.Code == "PAO1018");
        Assert.Equal((DiagnosticSeverity.Warning, 15, 14), (found.Severity, found.Position.Line, found.Position.Column));
        Assert.Contains(notation, found.Message, StringComparison.Ordinal);
        Assert.Contains($"Write {value},", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            AdmissionInput.Render(OperatorRelease.Newest, Strictness.Reference, profile).Diagnostics, item => item.Code == "PAO1018");
    }

    [Theory]
    [InlineData("0x8086")]
    [InlineData("010")]
    [InlineData("2_7")]
    [InlineData("no")]
    [InlineData("1e3")]
    [InlineData("4")]
    public void QuotingAdvice_RepeatsWhatIsWritten(string written)
    {
        ManifestDiagnostic found = Assert.Single(
            Render(AdmissionInput.Good.Replace("\"2-7\"", written)).Diagnostics, item => item.Code == "PAO1002");
        Assert.Contains($"put it in quotes: \"{written}\".", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("machineConfigPoolSelector: {matchLabels: {a: b}}", "without 'matchLabels'")]
    [InlineData("nodeSelector: {a: {b: c}}", "must be text, and this is a mapping.")]
    public void Mapping_InsteadOfText_GetsItsAdvice(string line, string advice)
    {
        string profile = line.StartsWith("node", StringComparison.Ordinal)
            ? AdmissionInput.Good.Replace("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", line)
            : AdmissionInput.With(line);
        Assert.Contains(advice, Assert.Single(Render(profile).Diagnostics, item => item.Code == "PAO1002").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"maxPods\": 250}", "put it in single quotes")]
    [InlineData("\n      maxPods: 250", "write '|' behind the key")]
    public void Annotation_ThatIsAMapping_GetsItsAdvice(string value, string advice)
    {
        string profile = AdmissionInput.Good.Replace("name: good", $"name: good\n  annotations:\n    kubeletconfig.experimental: {value}");
        ManifestDiagnostic found = Single(profile);
        Assert.Equal("PAO1002", found.Code);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("realTimeKernel: {enabled: \"true\"}", "a boolean, and this is text; remove the quotes.")]
    [InlineData("realTimeKernel: {enabled: maybe}", "a boolean, and this is text.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: \"4\"}]}", "'spec.hugepages.pages[0].count' must be a whole number, and this is text; remove")]
    [InlineData("hugepages: {pages: [{size: 1G, count: four}]}", "a whole number, and this is text.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: !custom 4}]}", "passes over it and takes the value as text; remove the tag.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: !!str 4}]}", "this is text; remove the tag !!str.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: !!binary NA==}]}", "this is text; write 4 without the tag !!binary.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: .nan}]}", "and this is .nan, which is not a number.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: -.Inf}]}", "and this is -.Inf, which is infinite.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: 1.5}]}", "and this is 1.5, which has a fraction.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: 99999999999999999999999}]}", "which is too large for any field.")]
    [InlineData("hugepages: {pages: [{size: 1G, count: 1e30}]}", "and this is 1e30, which is too large for any field.")]
    public void Text_InsteadOfAnotherType_GetsItsAdvice(string lines, string advice) =>
        Assert.Contains(advice, Single(AdmissionInput.With(lines)).Message, StringComparison.Ordinal);

    // JSON takes no such number for a whole one.
    [Fact]
    public void WholeNumber_WithAnExponent_IsWrittenOut()
    {
        string profile = AdmissionInput.Good.Replace("name: good", "name: good\n  annotations: {kubeletconfig.experimental: '{\"maxPods\": 1e2}'}");
        Assert.Contains("1e2, which is written as a floating-point number; write 100.", Single(profile).Message, StringComparison.Ordinal);
    }

    private static ManifestDiagnostic Single(string profile) =>
        Assert.Single(Render(profile).Diagnostics, found => found.Severity == DiagnosticSeverity.Error);

    private static RenderResult Render(string profile) => AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, profile);
}

using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A file describes no machine.</summary>
internal sealed class BadHardwareRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadHardware, "A file describes no machine", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "A file given as hardware (docs/hardware.md) describes no machine, or a value in it cannot be read.",
        Remedy = "The message names what can be given; make the file anew.",
        Bad = new RuleExample(Example.Beside(Example.Node.Replace("16Gi", "plenty"))),
        Good = new RuleExample(Example.Beside(Example.Node)),
    };
}

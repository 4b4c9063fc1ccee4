using System.CommandLine;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Options;

/// <summary>Shows what the first page of a decision only counts.</summary>
internal sealed class AllOption : Option<bool>
{
    public AllOption()
        : base("--all") =>
        Description = "显示全部待定规则、问题、假设和细节（text、markdown）。Show what the first page only counts.";

    /// <summary>The view for who sits at this terminal.</summary>
    public DecisionView ViewOf(ParseResult parse, Terminal terminal) =>
        new() { All = parse.GetValue(this), Columns = terminal.OutputIsTerminal ? terminal.Columns : DecisionView.UsualColumns, Colour = terminal.ColourOut };
}

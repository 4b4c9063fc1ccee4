using System.Collections.Immutable;

namespace PermitScreen.Explaining;

/// <summary>One of the things that people come for, with what is said of it.</summary>
/// <param name="Label">环评类别, 排污许可, 能否建设 …</param>
/// <param name="Lines">what is said, most important first</param>
/// <param name="IsFolded">only the first lines stand on the first page</param>
/// <param name="IsVerdict">it is the verdict, for colours</param>
internal sealed record AnswerSection(string Label, ImmutableArray<string> Lines, bool IsFolded = false, bool IsVerdict = false)
{
    private const int Shown = 3;

    /// <summary>The lines of the page, and the last one counts those left out.</summary>
    public ImmutableArray<string> LinesOf(DecisionView view, Wording wording) => view.All || !IsFolded || Lines.Length <= Shown
        ? Lines
        : [.. Lines.Take(Shown), wording.Folded(Lines.Length - Shown)];
}

using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Loading;

/// <summary>
/// 名录第四条第三款: 建设内容不涉及主体工程的改建、扩建项目 are graded by the works that are built, not by the industry of the main works. Of a
/// project that is new, or is rebuilt elsewhere, there are no main works yet to leave alone.
/// </summary>
internal static class OwnContent
{
    private static readonly string[] OfWhatStands = ["expansion", "renovation", "technical_upgrade"];
    private static readonly string[] OfWhatIsNew = ["new", "relocation"];

    /// <summary>Null when the vocabulary has no fact for it.</summary>
    public static Condition? Of(Definitions definitions)
    {
        if (definitions.Facts.GetValueOrDefault(CoreFacts.AncillaryOnly) is not { } ancillary)
            return null;
        var leavesMainWorks = new Test(ancillary, new OneOf(["true"])) { Place = ancillary.Place };
        return definitions.Facts.GetValueOrDefault(CoreFacts.Nature) is { } nature
            ? new All([leavesMainWorks, Is(nature, OfWhatStands), new Not(Is(nature, OfWhatIsNew))]) { Place = ancillary.Place }
            : leavesMainWorks;
    }

    private static Test Is(Fact nature, string[] options) =>
        new(nature, new OneOf([.. options.Where(o => nature.OptionIndex(o) >= 0)])) { Place = nature.Place };
}

namespace PermitScreen.Rules;

/// <summary>The four ranks of a catalogue by the words that its files use. Inside, both kinds go by <see cref="Grade"/>, so that one machinery grades by either.</summary>
internal static class CatalogueRanks
{
    /// <summary>The ranks that an item can ask for, heaviest first.</summary>
    public static readonly Grade[] Asked = [Grade.ReportBook, Grade.ReportForm, Grade.Registration];

    public static PermitCategory AsPermit(this Grade rank) => (PermitCategory)rank;

    public static string WordOf(this CatalogueKind kind, Grade rank) =>
        kind == CatalogueKind.Assessment ? SnakeCase.Of(rank) : SnakeCase.Of(rank.AsPermit());

    public static IEnumerable<string> Words(this CatalogueKind kind) => Enum.GetValues<Grade>().Select(rank => kind.WordOf(rank));

    public static Grade? Find(this CatalogueKind kind, string word)
    {
        foreach (var rank in Enum.GetValues<Grade>())
        {
            if (kind.WordOf(rank) == word)
                return rank;
        }

        return null;
    }
}

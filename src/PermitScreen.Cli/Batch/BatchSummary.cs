namespace PermitScreen.Cli.Batch;

/// <summary>Counts what a batch came to: by verdict, by grade, by region and by ground.</summary>
internal sealed class BatchSummary
{
    private readonly int[] outcomes = new int[Enum.GetValues<Outcome>().Length];
    private readonly int[] verdicts = new int[Enum.GetValues<Verdict>().Length];

    // How often each name was counted; an application may have several regions and grounds.
    private readonly Dictionary<string, int> grades = [], regions = [], grounds = [];

    public BatchSummary()
    {
    }

    /// <summary>Goes on with the counts of a batch that was broken off.</summary>
    public BatchSummary(SavedSummary saved)
    {
        saved.Outcomes.CopyTo(outcomes, 0);
        saved.Verdicts.CopyTo(verdicts, 0);
        Certain = saved.Certain;
        (grades, regions, grounds) = (new(saved.Grades), new(saved.Regions), new(saved.Grounds));
    }

    public int Certain { get; private set; }

    public int this[Outcome outcome] => outcomes[(int)outcome];

    public int Errors => this[Outcome.Error];

    public int Total => outcomes.Sum();

    public int Decided => Total - Errors;

    /// <summary>The worst verdict of all; what is merely open is a notice.</summary>
    public Verdict Worst => Enum.GetValues<Verdict>().LastOrDefault(v => verdicts[(int)v] > 0);

    public void Add(BatchTally tally)
    {
        outcomes[(int)tally.Outcome]++;
        if (tally.Verdict is not { } verdict)
            return;
        verdicts[(int)verdict]++;
        Certain += tally.IsCertain ? 1 : 0;
        Count(grades, tally.Grade);
        foreach (var region in tally.Regions)
            Count(regions, region);
        foreach (var ground in tally.Grounds)
            Count(grounds, ground);
    }

    /// <summary>All counts in words, the most frequent first.</summary>
    public IEnumerable<SummarySection> Sections(Language language) =>
    [
        new(new Bilingual("结论", "verdict").In(language), [.. Enum.GetValues<Outcome>().Select(o => (Outcomes.NameOf(o).In(language), this[o])).Where(pair => pair.Item2 > 0)]),
        new(new Bilingual("环评类别", "EIA grade").In(language), Sorted(grades)),
        new(new Bilingual("建设地点", "region").In(language), Sorted(regions)),
        new(new Bilingual("理由", "ground").In(language), Sorted(grounds)),
    ];

    public SavedSummary Save() => new(outcomes, verdicts, Certain, grades, regions, grounds);

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static IReadOnlyList<(string Name, int Count)> Sorted(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
}

/// <summary>One way of counting.</summary>
internal sealed record SummarySection(string Title, IReadOnlyList<(string Name, int Count)> Counts);

/// <summary>The counts as they are kept beside an unfinished file.</summary>
internal sealed record SavedSummary(int[] Outcomes, int[] Verdicts, int Certain, Dictionary<string, int> Grades, Dictionary<string, int> Regions, Dictionary<string, int> Grounds);

using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>A catalogue ready to grade fact sheets.</summary>
internal sealed class CompiledCatalogue
{
    private readonly CompiledItem[] items;
    private readonly int[] withFeature;
    private readonly ConditionProgram program;
    private readonly Dictionary<Fact, int[]> waysByFact;
    private readonly Dictionary<Fact, int[]> gradesByFact;
    private readonly (ImmutableArray<string> Industries, int When)[] worksTold;
    private readonly int? ownContent;
    private readonly HashSet<Fact> ownContentFacts;

    public CompiledCatalogue(Catalogue catalogue, ConditionProgram program)
    {
        Catalogue = catalogue;
        this.program = program;
        items = [.. catalogue.Items.Select(Compile)];
        withFeature = [.. Enumerable.Range(0, items.Length).Where(i => items[i].ByFeature is not null)];
        worksTold = [.. catalogue.WorksTold.Select(told => (told.Industries, program.Add(told.When)))];
        ownContent = catalogue.OwnContent is { } condition ? program.Add(condition) : null;
        ownContentFacts = [.. catalogue.OwnContent?.Facts ?? []];
        waysByFact = Index(item => item.Ways);
        gradesByFact = Index(item => item.Conditions.Except(item.Ways));
    }

    public Catalogue Catalogue { get; }

    /// <summary>Where the conditions of an item start.</summary>
    public CompiledItem this[int item] => items[item];

    /// <summary>The version in force on the day, if it is known that it still was: an old text must not grade a later day for certain.</summary>
    public bool IsHeldOn(LocalDate day) =>
        Catalogue.InForce.Contains(day) == Truth.Yes && Catalogue.Held.Contains(day) == Truth.Yes;

    /// <summary>
    /// 名录第四条第三款: an extension or alteration that leaves the main works alone is graded by its own content, so the industry tells nothing
    /// and the numbers of the items count.
    /// </summary>
    public Truth IsGradedByOwnContent(Slot[] slots) =>
        ownContent is { } condition ? program.Evaluate(condition, slots) : Truth.No;

    /// <summary>The code, or what is stated of the works that it stands for, tells which items they may be.</summary>
    public bool TellsKind(string industry, Slot[] slots)
    {
        return Within(Catalogue.WorksCodes) == Truth.No
            || Array.Exists(worksTold, told => Within(told.Industries) == Truth.Yes && program.IsCertain(told.When, slots));

        Truth Within(ImmutableArray<string> prefixes) => CodeReach.TruthOf(FactType.Industry, industry, code => CodePrefix.Match(code, prefixes));
    }

    public CatalogueReading Read(Slot[] slots, CatalogueAssumptions granted)
    {
        var grades = GradeSet.Exactly(Grade.NotManaged);
        var mayApply = new List<ItemReading>();
        for (var i = 0; i < items.Length; i++)
        {
            var applies = Applies(i, slots, granted);
            if (applies == Truth.No)
                continue;
            var item = new ItemReading(i, applies, GradeWithin(items[i], slots));
            mayApply.Add(item);
            grades = grades.And(item.Asks);
        }

        return new CatalogueReading(grades, mayApply);
    }

    /// <summary>What one item asks for, given that it may not apply at all.</summary>
    public GradeSet GradeOf(int item, Slot[] slots, CatalogueAssumptions granted)
    {
        var applies = Applies(item, slots, granted);
        return applies == Truth.No
            ? GradeSet.Exactly(Grade.NotManaged)
            : new ItemReading(item, applies, GradeWithin(items[item], slots)).Asks;
    }

    /// <summary>The items that a feature may bring in which nobody mentioned, heavier than <paramref name="grade"/>.</summary>
    public IEnumerable<CatalogueItem> ItemsTakenAsAbsent(Slot[] slots, CatalogueAssumptions granted, Grade grade)
    {
        foreach (var i in granted.NoOtherContent ? withFeature : [])
        {
            if (program.Evaluate(items[i].ByFeature!.Value, slots) == Truth.Unknown
                && Applies(i, slots, granted) == Truth.No && GradeWithin(items[i], slots).Heaviest > grade)
            {
                yield return Catalogue.Items[i];
            }
        }
    }

    /// <summary>The fact bears on whether an item applies that may, or on the grade of one that may apply.</summary>
    public bool TurnsOn(Fact fact, Slot[] slots, CatalogueAssumptions granted)
    {
        // Whether the main works are touched matters only while article 4 might.
        if (ownContentFacts.Contains(fact) && IsGradedByOwnContent(slots) != Truth.Unknown)
            return false;
        foreach (var item in waysByFact.GetValueOrDefault(fact) ?? [])
        {
            if (Applies(item, slots, granted) == Truth.Unknown)
                return true;
        }

        foreach (var item in gradesByFact.GetValueOrDefault(fact) ?? [])
        {
            if (Applies(item, slots, granted) != Truth.No)
                return true;
        }

        return false;
    }

    public Truth Applies(int item, Slot[] slots, CatalogueAssumptions granted)
    {
        ref readonly var compiled = ref items[item];
        var byCode = Evaluate(compiled.ByCode, slots, granted.NoOtherCodes);
        if (byCode == Truth.Yes)
            return Truth.Yes;
        var byNumber = Evaluate(compiled.ByNumber, slots, granted.NoOtherNumbers);
        // A feature of which a part is affirmed, or of which vague words may speak, is not unmentioned content: what is open in it stays open.
        var byFeature = MaySpeakOf(item, granted)
            ? Evaluate(compiled.FeatureInQuestion, slots, unknownIsNo: false)
            : Evaluate(compiled.ByFeature, slots, granted.NoOtherContent && !(compiled.PartOfFeature is { } part && program.IsCertain(part, slots)));
        return byCode.Or(byNumber).Or(byFeature);
    }

    private bool MaySpeakOf(int item, CatalogueAssumptions granted) =>
        !granted.Vague.IsDefaultOrEmpty && Catalogue.Items[item].ByFeature is { } feature
        && feature.Facts.Any(f => granted.Vague.Contains(f) || f.Derivation is ConditionDerivation derivation && derivation.Inputs.Any(granted.Vague.Contains));

    private Truth Evaluate(int? start, Slot[] slots, bool unknownIsNo)
    {
        if (start is not { } condition)
            return Truth.No;
        if (!program.IsPossible(condition, slots))
            return Truth.No;
        if (program.IsCertain(condition, slots))
            return Truth.Yes;
        return unknownIsNo ? Truth.No : Truth.Unknown;
    }

    /// <summary>
    /// From the heaviest grade down: each that may hold is possible, until one surely holds, because the lighter ones only take what the
    /// heavier left.
    /// </summary>
    private GradeSet GradeWithin(in CompiledItem item, Slot[] slots)
    {
        var excluded = item.Excluded is { } exclusion ? program.Evaluate(exclusion, slots) : Truth.No;
        if (excluded == Truth.Yes)
            return GradeSet.Exactly(Grade.NotManaged);
        var grades = excluded == Truth.Unknown ? GradeSet.Exactly(Grade.NotManaged) : GradeSet.None;
        for (var grade = Grade.ReportBook; grade > Grade.NotManaged; grade--)
        {
            if (item.Start(grade) is not { } condition || !program.IsPossible(condition, slots))
                continue;
            grades = grades.With(grade);
            if (program.IsCertain(condition, slots))
                return grades;
        }

        return grades.With(Grade.NotManaged);
    }

    private Dictionary<Fact, int[]> Index(Func<CatalogueItem, IEnumerable<Condition>> conditions) => Catalogue.Items
        .SelectMany((item, index) => conditions(item).SelectMany(c => c.Facts).Distinct().Select(f => (f, index)))
        .GroupBy(p => p.f, p => p.index).ToDictionary(g => g.Key, g => g.ToArray());

    private CompiledItem Compile(CatalogueItem item)
    {
        return new CompiledItem(
            Start(item.ByCode),
            Start(item.ByNumber),
            Start(item.ByFeature),
            Start(item.FeatureInQuestion),
            Start(AnyPartOf(item.ByFeature)),
            Start(item.Excluded),
            Start(item.Grades.GetValueOrDefault(Grade.ReportBook)),
            Start(item.Grades.GetValueOrDefault(Grade.ReportForm)),
            Start(item.Grades.GetValueOrDefault(Grade.Registration)));

        int? Start(Condition? condition) => condition is null ? null : program.Add(condition);
    }

    /// <summary>That one of the parts of a condition holds, a test or what is known (those outside of negations); null when it has none.</summary>
    private static Any? AnyPartOf(Condition? condition)
    {
        var parts = Positive(condition).ToList();
        return parts.Count == 0 ? null : new Any([.. parts]);
    }

    private static IEnumerable<Condition> Positive(Condition? condition) => condition switch
    {
        All all => all.Parts.SelectMany(Positive),
        Any any => any.Parts.SelectMany(Positive),
        Test or Known => [condition],
        _ => [],
    };
}

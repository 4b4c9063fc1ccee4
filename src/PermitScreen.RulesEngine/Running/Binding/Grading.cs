using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.RulesEngine.Export;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>Grades by the classification catalogue of the export. Nothing is taken for granted: what nobody mentioned may still bring an item in.</summary>
internal sealed class Grading
{
    private readonly WorkflowRunner runner;
    private readonly List<(string Number, Dictionary<string, Place> Parts)> items;

    public Grading(WorkflowRunner runner)
    {
        this.runner = runner;
        items =
        [
            .. runner.RulesOf(WorkflowNames.Catalogue).Index().Where(r => r.Item.IsCertainly())
                .GroupBy(r => r.Item.Property("index")!.Value.GetInt32())
                .Select(g => (g.First().Item.Text("item")!, g.ToDictionary(r => r.Item.Text("part")!, r => new Place(r.Index, r.Index + 1), StringComparer.Ordinal))),
        ];
    }

    public void Run(IReadOnlyDictionary<string, FactState> facts, Knowledge knowledge, Premises premises)
    {
        if (items.Count == 0 || !facts.TryGetValue(CoreFacts.ClassificationGrade, out var gradeFact))
            return;
        var holds = runner.Run(WorkflowNames.Catalogue, premises.Facts);
        var possible = GradeSet.Exactly(Grade.NotManaged);
        var applying = new List<(string Number, GradeSet Grades)>();
        foreach (var (number, parts) in items)
        {
            var applies = TruthOf(parts, "applies", holds);
            if (applies == Truth.No)
                continue;
            var grades = Within(parts, holds);
            possible = possible.And(applies == Truth.Yes ? grades : grades.With(Grade.NotManaged));
            if (applies == Truth.Yes)
                applying.Add((number, grades));
        }

        for (var grade = Grade.NotManaged; grade <= Grade.ReportBook; grade++)
        {
            if (!possible.Contains(grade))
                knowledge.Impose(gradeFact, gradeFact.Bit(SnakeCase.Of(grade)), holds: false, isDenial: false, CoreFacts.Industry);
        }

        if (possible.IsKnown && facts.TryGetValue(CoreFacts.ClassificationItem, out var itemFact) && itemFact.Origin == FactOrigin.Unknown)
            knowledge.Write(itemFact, new ManyValue([.. applying.Where(a => a.Grades == GradeSet.Exactly(possible.Heaviest)).Select(a => a.Number).Distinct()]), FactOrigin.Derived);
    }

    /// <summary>From the heaviest grade down: the lighter ones only take what the heavier left.</summary>
    private static GradeSet Within(Dictionary<string, Place> parts, bool[] holds)
    {
        var excluded = TruthOf(parts, "excluded", holds);
        if (excluded == Truth.Yes)
            return GradeSet.Exactly(Grade.NotManaged);
        var grades = excluded == Truth.Unknown ? GradeSet.Exactly(Grade.NotManaged) : GradeSet.None;
        for (var grade = Grade.ReportBook; grade > Grade.NotManaged; grade--)
        {
            var truth = TruthOf(parts, SnakeCase.Of(grade), holds);
            if (truth == Truth.No)
                continue;
            grades = grades.With(grade);
            if (truth == Truth.Yes)
                return grades;
        }

        return grades.With(Grade.NotManaged);
    }

    private static Truth TruthOf(Dictionary<string, Place> parts, string part, bool[] holds) =>
        !parts.TryGetValue(part, out var place) || !holds[place.Possibly] ? Truth.No : holds[place.Certainly] ? Truth.Yes : Truth.Unknown;
}

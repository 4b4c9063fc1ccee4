using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Grades of an item that do not meet at a threshold: between two of them a project has none, or at one number both hold. Everything else
/// stays the same while the number goes from one side to the other.
/// </summary>
internal sealed class GradeBounds(ProofContext context)
{
    public IEnumerable<Finding> Find() =>
        context.Rules.Catalogues.Concat(context.Rules.PermitCatalogues).SelectMany(c => c.Catalogue.Items.SelectMany(item => Look(c.Catalogue, item)));

    private IEnumerable<Finding> Look(Catalogue catalogue, CatalogueItem item)
    {
        var goals = new ItemGoals(item, context.Rules.Layout);
        var day = ProofContext.DayOf(catalogue.InForce);
        var grades = CatalogueRanks.Asked.Where(g => item.Grades.TryGetValue(g, out var condition) && condition.Tests.Any()).ToList();
        var ranges = item.Grades.Values.SelectMany(c => c.Tests).Where(t => t.Expectation is InRange && t.Fact.Type == FactType.Number).ToLookup(t => t.Fact, t => ((InRange)t.Expectation).Range);
        foreach (var number in ranges)
        {
            var points = Intervals.PointsBeside(number.SelectMany(r => new[] { r.Low, r.High }).OfType<Rational>()).ToList();
            var found = points.Skip(1).SkipLast(1)
                .SelectMany(p => GapAt(p, points, number.Key, goals, day).Take(1).Concat(OverlapAt(p, points, number.Key, goals, grades, day).Take(1)))
                .DistinctBy(f => f.Kind);
            foreach (var (kind, world, lower, upper) in found)
            {
                if (context.Decide(world, $"{catalogue.Id} {item.Number}", day) is not { } decision)
                    continue;
                var (zh, en) = (Words(number.Key, world, Language.Zh), Words(number.Key, world, Language.En));
                var (a, b) = (catalogue.Kind.WordOf(lower), catalogue.Kind.WordOf(upper));
                yield return new Finding(kind, item.Number, item.Place, kind == FindingKind.GradeGap
                    ? new Bilingual($"{zh}：既不是 {a} 也不是 {b}，两边却是", $"{en}: neither {a} nor {b}, which lie on either side")
                    : new Bilingual($"{zh}：{a} 和 {b} 同时成立", $"{en}: both {a} and {b} hold"), decision.Application, day);
            }
        }
    }

    /// <summary>No grade here, one grade somewhere below, another somewhere above.</summary>
    private IEnumerable<Bound> GapAt(Rational at, List<Rational> points, Fact fact, ItemGoals goals, LocalDate day)
    {
        if (At(World.Empty, at, Goal.All(goals.Applies, goals.None)) is not { } none)
            yield break;
        foreach (var (lower, below) in Graded(none, points.Where(p => p < at).Reverse()))
        {
            foreach (var (upper, both) in Graded(below, points.Where(p => p > at)).Where(u => u.Grade != lower))
                yield return new Bound(FindingKind.GradeGap, both.With(fact, new NumberValue(at)), lower, upper);
        }

        World? At(World world, Rational point, Goal goal) => context.Find(goal, day, world.With(fact, new NumberValue(point))).World;

        IEnumerable<(Grade Grade, World World)> Graded(World world, IEnumerable<Rational> where) => where.SelectMany(p => CatalogueRanks.Asked
            .Select(g => (Grade: g, World: At(world, p, Goal.All(goals.Applies, goals.Exactly(g)))))).Where(g => g.World is not null).Select(g => (g.Grade, g.World!));
    }

    /// <summary>Two grades here, only the one somewhere below, only the other somewhere above.</summary>
    private IEnumerable<Bound> OverlapAt(Rational at, List<Rational> points, Fact fact, ItemGoals goals, List<Grade> grades, LocalDate day)
    {
        foreach (var (lower, upper) in grades.SelectMany(a => grades.Where(b => b != a).Select(b => (a, b))))
        {
            if (At(World.Empty, at, Goal.All(goals.Applies, goals.Of(lower), goals.Of(upper))) is not { } both)
                continue;
            var below = points.Where(p => p < at).Select(p => At(both, p, Goal.All(goals.Of(lower), goals.Of(upper).Negated))).FirstOrDefault(w => w is not null);
            var above = below is null ? null : points.Where(p => p > at).Select(p => At(below, p, Goal.All(goals.Of(upper), goals.Of(lower).Negated))).FirstOrDefault(w => w is not null);
            if (above is not null)
                yield return new Bound(FindingKind.GradeOverlap, above.With(fact, new NumberValue(at)), lower, upper);
        }

        World? At(World world, Rational point, Goal goal) => context.Find(goal, day, world.With(fact, new NumberValue(point))).World;
    }

    private static string Words(Fact fact, World world, Language language)
    {
        var value = (NumberValue)world.ValueOf(fact)!;
        return $"{fact.Label.In(language)} {value.Value} {fact.Unit}";
    }

    private sealed record Bound(FindingKind Kind, World World, Grade Lower, Grade Upper);
}

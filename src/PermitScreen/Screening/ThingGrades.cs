using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Grade and permit of a project with several things: the heaviest that any of them brings (名录第四条).</summary>
internal static class ThingGrades
{
    public static Classification Of(Decision whole, ImmutableArray<Classification> parts)
    {
        var range = Heaviest(parts.Select(p => p.Range));
        Grade? grade = range is [var only] ? only : null;
        var items = parts.SelectMany(p => p.Items).GroupBy(i => i.Item).Select(g => Merge([.. g]));
        return Classification.Following(whole, grade, parts[0] with
        {
            Items = [.. items.OrderBy(i => parts[0].Catalogue!.Items.IndexOf(i.Item))],
            Grade = grade,
            Range = range,
            TakenAsAbsent = [.. parts.SelectMany(p => p.TakenAsAbsent).Distinct()],
            Needs = grade is null ? [.. parts.SelectMany(p => p.Needs).Distinct()] : [],
        });

        ClassifiedItem Merge(List<ClassifiedItem> same)
        {
            var grades = Heaviest(same.Select(i => i.Grades));
            return new(same[0].Item, grades, grade is { } known && grades is [var own] && own == known || same.Count == parts.Length && same.TrueForAll(i => i.Decides));
        }
    }

    public static DischargePermit Of(ImmutableArray<DischargePermit> parts)
    {
        var range = Heaviest(parts.Select(p => p.Range));
        PermitCategory? category = range is [var only] ? only : null;
        var items = parts.SelectMany(p => p.Items).GroupBy(i => i.Item).Select(g => (g.Key, Categories: Heaviest(g.Select(i => i.Categories))));
        return parts[0] with
        {
            Category = category,
            Range = range,
            Items =
            [
                .. items.OrderBy(i => parts[0].Catalogue!.Items.IndexOf(i.Key))
                    .Select(i => new PermitItem(i.Key, i.Categories, category is { } known && i.Categories is [var own] && own == known)),
            ],
            TakenAsAbsent = [.. parts.SelectMany(p => p.TakenAsAbsent).Distinct()],
            Needs = category is null ? [.. parts.SelectMany(p => p.Needs).Distinct()] : [],
        };
    }

    /// <summary>Of grades still possible, heaviest first: each that is not lighter than the lightest of any part; none where a part knows nothing.</summary>
    private static ImmutableArray<T> Heaviest<T>(IEnumerable<ImmutableArray<T>> parts)
        where T : struct, Enum
    {
        var all = parts.ToList();
        if (all.Exists(p => p.IsEmpty))
            return [];
        var floor = all.Max(p => p[^1]);
        return [.. all.SelectMany(p => p).Distinct().Where(g => g.CompareTo(floor) >= 0).OrderDescending()];
    }
}

using NodaTime;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>How a search ended.</summary>
internal enum SearchEnd
{
    /// <summary>There is such a world.</summary>
    Found,

    /// <summary>There is none: every world was looked at.</summary>
    Never,

    /// <summary>The bound was reached, or something cannot be answered by any application.</summary>
    Undecided,
}

/// <summary>What a search came to.</summary>
/// <param name="World">a world in which the goal surely holds; null when none was found</param>
internal sealed record SearchResult(SearchEnd End, World? World);

/// <summary>
/// Looks for a world in which a goal surely holds. The binder is the propagator: after each decision it draws all that follows by law and
/// definition, which more decisions never take back. So a goal that is No somewhere is No in all that lies beyond, and a search that has
/// come to its end without a world has proved that there is none.
/// </summary>
/// <param name="bound">so many worlds are looked at; then the search gives up</param>
internal sealed class WorldSearch(CompiledRules rules, LocalDate day, int bound)
{
    private readonly CodeChoices codes = new(rules, day);

    /// <summary>The day whose law holds.</summary>
    public LocalDate Day => day;

    public SearchResult Find(Goal goal, World? start = null)
    {
        var branches = new Branches(rules, day, codes, goal);
        var left = bound;
        var blind = false;
        var found = Find(start ?? World.Empty);
        return found is not null ? new SearchResult(SearchEnd.Found, found)
            : new SearchResult(left <= 0 || blind || branches.AreIncomplete ? SearchEnd.Undecided : SearchEnd.Never, null);

        World? Find(World world)
        {
            if (left-- <= 0)
                return null;
            var sheet = world.Bind(rules, day);
            if (!sheet.Contradictions.IsEmpty)
                return null;
            var truth = goal.In(sheet);
            if (truth != Truth.Unknown)
                return truth == Truth.Yes ? world : null;
            foreach (var open in goal.OpenIn(sheet))
            {
                if (branches.Of(open, world, sheet) is not { } parts)
                    continue;
                foreach (var part in parts)
                {
                    if (Find(part) is { } found)
                        return found;
                    if (left <= 0)
                        return null;
                }

                return null;
            }

            blind = true;
            return null;
        }
    }
}

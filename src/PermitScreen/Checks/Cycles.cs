namespace PermitScreen.Checks;

/// <summary>Finds circles in a graph of names.</summary>
internal static class Cycles
{
    /// <summary>One circle per strongly tied part, as the names along it with the first repeated at the end.</summary>
    public static IEnumerable<List<string>> Find(Dictionary<string, List<string>> edges)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in edges.Keys.Order(StringComparer.Ordinal))
        {
            if (!done.Contains(start) && Walk(start, edges, done) is { } cycle)
                yield return cycle;
        }
    }

    /// <summary>Depth first without recursion, so that a long hostile chain cannot overflow the stack.</summary>
    private static List<string>? Walk(string start, Dictionary<string, List<string>> edges, HashSet<string> done)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(string Name, bool Leaving)>();
        pending.Push((start, false));
        List<string>? found = null;
        while (pending.TryPop(out var step))
        {
            if (step.Leaving)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(step.Name);
                done.Add(step.Name);
                continue;
            }

            if (onPath.Contains(step.Name))
            {
                found ??= [.. path[path.IndexOf(step.Name)..], step.Name];
                continue;
            }

            if (done.Contains(step.Name))
                continue;
            path.Add(step.Name);
            onPath.Add(step.Name);
            pending.Push((step.Name, true));
            if (edges.TryGetValue(step.Name, out var next))
            {
                foreach (var name in next)
                    pending.Push((name, false));
            }
        }

        return found;
    }
}

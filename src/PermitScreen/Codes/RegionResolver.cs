namespace PermitScreen.Codes;

/// <summary>Finds the region a person means.</summary>
internal sealed class RegionResolver
{
    private readonly CodeTree tree;
    private readonly RegionNames names;
    private readonly RegionNames formerNames;
    private readonly Dictionary<string, AbolishedRegion> abolished;

    public RegionResolver(CodeTree tree, IReadOnlyList<AbolishedRegion> abolished)
    {
        this.tree = tree;
        names = new RegionNames(tree.Entries, tree);
        formerNames = new RegionNames(abolished.Select(AsEntry), tree);
        this.abolished = abolished.ToDictionary(region => region.Code, StringComparer.Ordinal);
    }

    public CodeResolution Resolve(string text)
    {
        var compact = CodeText.Compact(text);
        if (compact.Length is 0 or > CodeText.MaxLength)
            return CodeResolution.Unknown(text, [], CodeProblem.NoText);
        var (code, name) = CodeText.Split(compact);
        name = WithoutMarks(name);
        return code.Length > 0 ? OfCode(text, code, name) : OfName(text, name);
    }

    private CodeResolution OfCode(string text, string code, string name)
    {
        var padded = code.Length is 2 or 4 ? code.PadRight(6, '0') : code;
        if (abolished.TryGetValue(padded, out var former))
            return OfFormer(text, former);
        if (!tree.TryGet(padded, out var entry))
            return OfUnlisted(text, padded);
        if (name.Length == 0)
            return CodeResolution.Found(text, entry);
        var named = Named(name);
        return named.Contains(entry)
            ? CodeResolution.Found(text, entry)
            : CodeResolution.Ambiguous(text, named.Prepend(entry), CodeProblem.NameMismatch);
    }

    private CodeResolution OfUnlisted(string text, string code)
    {
        var problem = StatisticalCodes.Explain(code);

        // A slip of the finger explains an unlisted code; a code that is explained otherwise leads to what lies above it.
        var nearest = problem == CodeProblem.NotListed
            ? NearestCodes.ToCode(code, tree, Above)
            : Above(code).Select(tree.Find).OfType<CodeEntry>().Take(1);
        return CodeResolution.Unknown(text, nearest, problem);
    }

    private CodeResolution OfName(string text, string name)
    {
        var current = names.ByName(name);
        if (current.Count == 0 && formerNames.ByName(name) is [var former])
            return OfFormer(text, abolished[former.Code]);
        if (current.Count == 0)
            current = names.ByShortName(name);
        return current.Count switch
        {
            0 => CodeResolution.Unknown(text, NearestCodes.ToName(name, tree, entry => [entry.Name, entry.FullName], shortestForSlips: 2)),
            1 => CodeResolution.Found(text, current[0]),
            _ => CodeResolution.Ambiguous(text, current),
        };
    }

    // With a proven successor, that one; otherwise regions of the same prefecture that kept the name (沙县, 沙县区), as a hint and no
    // more. A name that merely looks alike would mislead: 下城区 did not become 上城区.
    private CodeResolution OfFormer(string text, AbolishedRegion former)
    {
        var hints = tree.Find(former.Successor) is { } successor
            ? [successor]
            : tree.Children(former.Code[..4] + "00").Where(entry => Stems(entry.Name).Intersect(Stems(former.Name)).Any());
        return new CodeResolution(CodeOutcome.Abolished, text, [.. hints]) { Abolished = former };
    }

    private static IEnumerable<string> Stems(string name) => RegionShortNames.Of(name).Prepend(name);

    private IReadOnlyList<CodeEntry> Named(string name) => names.ByName(name) is { Count: > 0 } named ? named : names.ByShortName(name);

    private CodeEntry AsEntry(AbolishedRegion region)
    {
        var parent = region.Code[..4] + "00";
        return new(region.Code, region.Name, "county", parent, tree.Find(parent)?.FullName + region.Name);
    }

    private static string WithoutMarks(string name) =>
        string.Concat(name.Where(c => c is not ('/' or '\\' or '-' or '—' or '>' or '›' or '·' or ',' or '、' or '|')));

    private static IEnumerable<string> Above(string code) => code.Length switch
    {
        > 6 => [code[..6], code[..4] + "00", code[..2] + "0000"],
        >= 4 => [code[..4] + "00", code[..2] + "0000"],
        >= 2 => [code[..2] + "0000"],
        _ => [],
    };
}

namespace PermitScreen.Codes;

/// <summary>Finds the industry a person means.</summary>
internal sealed class IndustryResolver(CodeTree tree)
{
    private readonly ILookup<string, CodeEntry> byName =
        tree.Entries.ToLookup(entry => CodeText.Compact(entry.Name), StringComparer.Ordinal);

    public CodeResolution Resolve(string text)
    {
        var compact = CodeText.Compact(text);
        if (compact.Length is 0 or > CodeText.MaxLength)
            return CodeResolution.Unknown(text, [], CodeProblem.NoText);
        if (tree.TryGet(compact, out var entry))
            return CodeResolution.Found(text, entry);
        if (byName.Contains(compact))
            return OfName(text, compact);

        var (code, name) = CodeText.Split(compact);
        return code.Length > 0 ? OfCode(text, code, name) : CodeResolution.Unknown(text, NearestNames(compact));
    }

    private CodeResolution OfName(string text, string name)
    {
        var named = byName[name].ToList();
        var deepest = named.MaxBy(entry => entry.Code.Length)!;

        // 421 and its only class 4210 bear one name and mean one thing; the class is what a project states.
        var alike = named.All(entry => IsOnlyLine(entry, deepest));
        return alike ? CodeResolution.Found(text, deepest) : CodeResolution.Ambiguous(text, named);
    }

    private bool IsOnlyLine(CodeEntry top, CodeEntry bottom)
    {
        for (var entry = bottom; entry is not null; entry = tree.Find(entry.Parent))
        {
            if (entry == top)
                return true;
            if (tree.Children(entry.Parent).Count > 1)
                return false;
        }

        return false;
    }

    private CodeResolution OfCode(string text, string code, string name)
    {
        var digits = code.Length > 1 && char.IsAsciiLetter(code[0]) ? code[1..] : code;
        if (!tree.TryGet(digits, out var entry))
            return CodeResolution.Unknown(text, NearestCodes.ToCode(digits, tree, Shorter).Concat(NearestNames(name)));
        if (digits.Length < code.Length && !tree.IsWithin(digits, code[..1]))
            return CodeResolution.Unknown(text, [entry], CodeProblem.SectionMismatch);
        if (name.Length == 0 || byName[name].Contains(entry))
            return CodeResolution.Found(text, entry);
        return CodeResolution.Ambiguous(text, byName[name].Prepend(entry), CodeProblem.NameMismatch);
    }

    private IEnumerable<CodeEntry> NearestNames(string name) =>
        NearestCodes.ToName(name, tree, entry => [CodeText.Compact(entry.Name)]);

    private static IEnumerable<string> Shorter(string code)
    {
        for (var length = code.Length - 1; length >= 2; length--)
            yield return code[..length];
    }
}

namespace PermitScreen.Codes;

/// <summary>Reads and checks the rows of the industry table.</summary>
internal static class IndustryRows
{
    private const string Header = "code,level,name,parent";

    public static CodeTableResult<IndustryTable> Read(TextReader csv)
    {
        var errors = new List<string>();
        var entries = new List<CodeEntry>();
        var byCode = new Dictionary<string, CodeEntry>(StringComparer.Ordinal);
        foreach (var row in CodeCsv.Read(csv, Header, errors))
        {
            var (code, level, name) = (row[0], row[1], row[2]);
            var parent = row[3].Length == 0 ? null : row[3];
            var above = parent is null ? null : byCode.GetValueOrDefault(parent);
            if (Fault(code, level, name, parent, above) is { } fault)
            {
                errors.Add($"line {row.Line}: {fault}");
                continue;
            }

            var entry = new CodeEntry
            {
                Code = code,
                Name = name,
                Level = SnakeCase.Parse<CodeLevel>(level),
                Parent = parent,
                FullName = above is null ? name : $"{above.FullName}/{name}",
            };
            if (byCode.TryAdd(code, entry))
                entries.Add(entry);
            else
                errors.Add($"line {row.Line}: code `{code}` stands twice");
        }

        return CodeTableResult<IndustryTable>.Of(errors, () => new IndustryTable(entries));
    }

    private static string? Fault(string code, string level, string name, string? parent, CodeEntry? above)
    {
        if (!SnakeCase.TryParse<CodeLevel>(level, out var parsed) || parsed > CodeLevel.Class)
            return $"unknown level `{level}`";
        var depth = (int)parsed;
        if (!(depth == 0 ? code.Length == 1 && char.IsAsciiLetterUpper(code[0]) : code.Length == depth + 1 && code.All(char.IsAsciiDigit)))
            return $"`{code}` is no code of level {level}";
        if (name.Length == 0)
            return $"code `{code}` has no name";
        if ((parent is null) != (depth == 0) || (parent is not null && above is null))
            return $"parent `{parent}` of `{code}` is not in the table above it";
        if (depth > 0 && (above!.Level != parsed - 1 || (depth > 1 && !code.StartsWith(above.Code, StringComparison.Ordinal))))
            return $"`{parent}` cannot be the parent of `{code}`";
        return null;
    }
}

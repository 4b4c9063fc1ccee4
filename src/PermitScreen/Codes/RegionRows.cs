namespace PermitScreen.Codes;

/// <summary>Reads and checks the rows of the region table.</summary>
internal static class RegionRows
{
    private const string Header = "code,name,level,parent,full_name";

    public static CodeTableResult<RegionTable> Read(TextReader csv, TextReader? abolished)
    {
        var errors = new List<string>();
        var entries = new List<CodeEntry>();
        var byCode = new Dictionary<string, CodeEntry>(StringComparer.Ordinal);
        foreach (var row in CodeCsv.Read(csv, Header, errors))
        {
            if (!SnakeCase.TryParse<CodeLevel>(row[2], out var level) || level < CodeLevel.Province)
            {
                errors.Add($"line {row.Line}: unknown level `{row[2]}`");
                continue;
            }

            var entry = new CodeEntry { Code = row[0], Name = row[1], Level = level, Parent = row[3].Length == 0 ? null : row[3], FullName = row[4] };
            var above = entry.Parent is null ? null : byCode.GetValueOrDefault(entry.Parent);
            if (Fault(entry, above) is { } fault)
                errors.Add($"line {row.Line}: {fault}");
            else if (byCode.TryAdd(entry.Code, entry))
                entries.Add(entry);
            else
                errors.Add($"line {row.Line}: code `{entry.Code}` stands twice");
        }

        var former = abolished is null ? [] : AbolishedRows.Read(abolished, byCode, errors);
        return CodeTableResult<RegionTable>.Of(errors, () => new RegionTable(entries, former));
    }

    private static string? Fault(CodeEntry entry, CodeEntry? above)
    {
        if (entry.Code.Length != 6 || !entry.Code.All(char.IsAsciiDigit))
            return $"`{entry.Code}` is no six-digit code";
        if ((entry.Parent is null) != (entry.Level == CodeLevel.Province) || (entry.Parent is not null && above is null))
            return $"parent `{entry.Parent}` of `{entry.Code}` is not in the table above it";
        if (above is not null && !IsPlausible(entry, above))
            return $"`{entry.Parent}` cannot be the parent of `{entry.Code}`";
        if (entry.Name.Length == 0 || entry.FullName != above?.FullName + entry.Name)
            return $"full name `{entry.FullName}` does not end the names above with `{entry.Name}`";
        return null;
    }

    private static bool IsPlausible(CodeEntry entry, CodeEntry above) =>
        entry.Code.StartsWith(RegionTable.SignificantPrefix(above.Code), StringComparison.Ordinal)
        && (above.Level == CodeLevel.Province || (above.Level == CodeLevel.Prefecture && entry.Level == CodeLevel.County));
}

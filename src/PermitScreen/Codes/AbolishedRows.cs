namespace PermitScreen.Codes;

/// <summary>Reads and checks the former regions.</summary>
internal static class AbolishedRows
{
    private const string Header = "code,name,successor,note";
    private const string File = "abolished regions, ";

    public static List<AbolishedRegion> Read(TextReader csv, Dictionary<string, CodeEntry> current, List<string> errors)
    {
        var result = new List<AbolishedRegion>();
        foreach (var row in CodeCsv.Read(csv, Header, errors, File))
        {
            var region = new AbolishedRegion(row[0], row[1], row[2].Length == 0 ? null : row[2], row[3]);
            if (Fault(region, current) is { } fault)
                errors.Add($"{File}line {row.Line}: {fault}");
            else
                result.Add(region);
        }

        return result;
    }

    private static string? Fault(AbolishedRegion region, Dictionary<string, CodeEntry> current)
    {
        if (region.Code.Length != 6 || !region.Code.All(char.IsAsciiDigit))
            return $"`{region.Code}` is no six-digit code";
        if (current.ContainsKey(region.Code))
            return $"`{region.Code}` is still in the table of regions";
        if (region.Successor is not null && !current.ContainsKey(region.Successor))
            return $"successor `{region.Successor}` is not in the table of regions";
        if (!current.ContainsKey(region.Code[..4] + "00"))
            return $"`{region.Code}` lies in no prefecture of the table of regions";
        return null;
    }
}

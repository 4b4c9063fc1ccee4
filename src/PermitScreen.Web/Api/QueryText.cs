using NodaTime;
using PermitScreen.Codes;

namespace PermitScreen.Web.Api;

/// <summary>Reads query parameters. One that cannot be read is a problem: passed over, it would widen what was asked for.</summary>
internal sealed class QueryText
{
    /// <summary>The first parameter that could not be read; null for none.</summary>
    public Problem? Problem { get; private set; }

    public LocalDate? Day(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (Dates.TryParseDay(text, out var day))
            return day;
        Problem ??= Problems.Bad(name, new("日期，如 2026-06-01", "a day, such as 2026-06-01"));
        return null;
    }

    public bool Flag(string name, string? text)
    {
        if (string.IsNullOrEmpty(text) || text is "false")
            return false;
        if (text is not "true")
            Problem ??= Problems.Bad(name, new(" true 或 false", "true or false"));
        return true;
    }

    public T? Member<T>(string name, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (SnakeCase.TryParse<T>(text, out var member))
            return member;
        var all = string.Join(", ", SnakeCase.All<T>());
        Problem ??= Problems.Bad(name, new($"下列之一：{all}", $"one of {all}"));
        return null;
    }

    /// <summary>The entry of a table that a code or a name stands for.</summary>
    public CodeEntry? Entry(string name, string? text, ICodeTable table)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var resolution = table.Resolve(text);
        if (resolution.Entry is { } entry)
            return entry;
        var near = string.Join("; ", resolution.Entries.Take(10).Select(e => $"{e.Code} {e.FullName}"));
        Problem ??= Problems.Bad(name, near.Length == 0 ? new("已知的代码或名称", "a known code or name") : new($"下列之一：{near}", $"one of {near}"));
        return null;
    }

    public int Number(string name, string? text, int otherwise, int most)
    {
        if (string.IsNullOrEmpty(text))
            return otherwise;
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= most)
            return number;
        Problem ??= Problems.Bad(name, new($" 0 至 {most} 的整数", $"a whole number up to {most}"));
        return otherwise;
    }
}

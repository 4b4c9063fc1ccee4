using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Loading.Applications;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables.Cells;

/// <summary>
/// Reads cells as facts. Everything goes through the reader of applications in the end; what is added here are the ways of tables. What
/// has no reading, or two, is not taken: a misread value is worse than none.
/// </summary>
internal sealed partial class CellReader(RuleSet ruleSet, TableLimits limits)
{
    private const int ShownLength = 60;

    private readonly AnswerReader answers = new(ruleSet);
    private readonly CodeWords codes = new(ruleSet);
    private readonly Dictionary<Fact, OptionWords> options = ruleSet.Vocabulary.Facts.Where(fact => !fact.Options.IsEmpty).ToDictionary(fact => fact, fact => new OptionWords(fact));

    /// <summary>Reads the cell of a column that gives a fact.</summary>
    public CellReading Read(PlannedColumn column, Cell cell, SourcePlace place)
    {
        var at = new At(column.Heading.Text, cell.Text, place);
        if (Refuse(cell, at) is { } refused)
            return new CellReading(null, refused);
        var text = CellText.Clean(cell.Text);
        if (text.Length == 0)
            text = column.Blank ?? "";
        else if (CellText.IsDash(text))
            text = column.Dash ?? "";
        if (CellText.IsUnknown(text))
            return CellReading.Unknown;
        if (cell.Doubt is { } doubt)
            return at.NotRead(doubt);
        return Read(column.Fact!, column.Unit, cell.Kind, text, at);
    }

    /// <summary>Reads a day that is no fact.</summary>
    public static (NodaTime.LocalDate? Date, Diagnostic? Remark) ReadDay(PlannedColumn column, Cell cell, SourcePlace place)
    {
        var at = new At(column.Heading.Text, cell.Text, place);
        var text = CellText.Clean(cell.Text);
        if (text.Length == 0 || CellText.IsDash(text) || CellText.IsUnknown(text))
            return (null, null);
        var reading = DateWords.Read(text);
        return reading.Date is { } date ? (date, null) : (null, DateRemark(reading, at).Remark);
    }

    private Diagnostic? Refuse(Cell cell, At at)
    {
        if (cell.IsBlank)
            return null;
        if (cell.Text.Length > limits.MaxCellLength)
            return new Diagnostic(CellFaults.TooLong, at.Place, [at.Heading, $"{cell.Text.Length}"]);
        if (cell.Cover == CellCover.Across)
            return at.Remark(CellFaults.MergedAcross);
        return cell.Text.Contains('\uFFFD', StringComparison.Ordinal) ? at.Remark(CellFaults.Damaged) : null;
    }

    private CellReading Read(Fact fact, string unit, CellKind kind, string text, At at) => fact.Type switch
    {
        FactType.Date => ReadDate(fact, kind, text, at),
        _ when kind == CellKind.Date && fact.Type != FactType.Text => at.WrongKind("日期", "a day"),
        FactType.Number => kind == CellKind.Flag ? at.WrongKind("是或否", "true or false") : ReadNumber(fact, unit, kind, text, at),
        FactType.Boolean => ReadFlag(fact, text, at),
        FactType.Industry or FactType.Region => ReadCodes(fact, text, at),
        FactType.Enum or FactType.Set => ReadOptions(fact, text, at),
        FactType.Item or FactType.ControlUnit => CellText.IsNone(text) ? at.NotRead(new("此处应填编码", "a code is asked here")) : Answer(fact, text.Replace('/', ';'), at),
        _ => Answer(fact, at.Text.Trim(), at),
    };

    private CellReading ReadDate(Fact fact, CellKind kind, string text, At at)
    {
        if (kind == CellKind.Flag)
            return at.WrongKind("是或否", "true or false");
        var reading = DateWords.Read(text);
        return reading.Date is { } date ? Answer(fact, Dates.Format(date), at) : DateRemark(reading, at);
    }

    private static CellReading DateRemark(DateReading reading, At at) => reading switch
    {
        { IsEmptyDate: true } => new CellReading(null, at.Remark(CellFaults.NoDate)),
        { Readings: { } two } => at.TwoReadings(new(two, two)),
        _ => at.NotRead(new("不是确定的某一天，例如 2024-03-05", "it is no certain day such as 2024-03-05")),
    };

    /// <summary>A bare number is in the unit of its heading; a number with a unit of its own is in that.</summary>
    private CellReading ReadNumber(Fact fact, string unit, CellKind kind, string text, At at)
    {
        if (kind == CellKind.Text && RoundedByExcel().IsMatch(text))
            return at.NotRead(new("科学计数法可能已四舍五入，请写全数字", "scientific notation may be rounded, write the number in full"));
        if (unit.Length > 0 && answers.Read(fact, $"{text} {unit}", at.Place).Fact is { } measured)
            return new CellReading(measured, null);
        return Answer(fact, text, at);
    }

    private CellReading ReadFlag(Fact fact, string text, At at)
    {
        var word = TickBoxes.IsForm(text) ? TickBoxes.Read(text) is [var ticked] ? ticked : "" : text;
        if (FlagWords.Read(word) is { } flag)
        {
            return FlagWords.SaysPresence(word) && !FlagWords.AsksPresence(fact.Label.Zh)
                ? at.TwoReadings(new("可能表示“否”，也可能表示不适用", "it may mean no, or that the question does not apply"))
                : Answer(fact, flag ? "是" : "否", at);
        }

        return FlagWords.IsEither(text) || word.Length == 0
            ? at.TwoReadings(new("可能表示“是”，也可能表示“否”", "it may be a tick or a cross"))
            : at.NotRead(new("应为 是 或 否", "expected yes or no"));
    }

    private CellReading ReadOptions(Fact fact, string text, At at)
    {
        var words = options[fact];
        if (TickBoxes.IsForm(text))
        {
            if (TickBoxes.Read(text) is not { } ticked)
                return at.TwoReadings(new("看不出勾选了哪一项", "it does not show which box is ticked"));
            text = string.Join(';', ticked);
        }

        if (fact.Type == FactType.Set && CellText.IsNone(text))
            return Answer(fact, "无", at);
        if (words.Read(text) is { } only)
            return Answer(fact, only, at);
        if (words.Contracted(text) is { Count: > 0 } contracted)
            return Several(fact, [.. contracted], at);
        if (text.Split('、', ',', ';', '/') is { Length: > 1 } list && list.Any(CellText.IsNone))
            return at.TwoReadings(new("既写“无”又写了其他内容", "it says none and something else"));
        if (new WordSplitter(words.ReadAll).Read(text, out var unread) is { } several)
            return Several(fact, several, at);
        return fact.UnlistedOption is { } unlisted
            ? Unlisted(fact, words, unlisted, text, at)
            : at.NotRead(OptionsOf(fact, unread.Length > 0 ? unread : text));
    }

    /// <summary>What is named counts, and a word that nobody knows leaves the rest of the set open.</summary>
    private CellReading Unlisted(Fact fact, OptionWords words, string unlisted, string text, At at)
    {
        var unknown = new List<string>();
        var splitter = new WordSplitter(word =>
        {
            if (words.ReadAll(word) is { Count: > 0 } meant)
                return meant;
            if (WordSplitter.IsList(word))
                return [];
            unknown.Add(word);
            return [unlisted, SetWords.Open];
        });
        return splitter.Read(text, out _) is { } all
            ? Several(fact, all, at) with { Remark = new Diagnostic(CellFaults.UnlistedMember, at.Place, [at.Heading, string.Join("、", unknown.Select(Shown)), LabelOf(fact, unlisted)]) }
            : at.NotRead(OptionsOf(fact, text));
    }

    private CellReading Several(Fact fact, ImmutableArray<string> ids, At at) => fact.HasManyValues || ids.Length == 1
        ? Answer(fact, string.Join(';', ids), at)
        : at.TwoReadings(new(string.Join("、", ids.Select(id => LabelOf(fact, id).Zh)), string.Join(", ", ids.Select(id => LabelOf(fact, id).En))));

    private CellReading ReadCodes(Fact fact, string text, At at)
    {
        if (CellText.IsNone(text))
            return at.NotRead(new("此处应填代码或名称", "a code or name is asked here"));
        foreach (var word in BareWords(text))
        {
            if (codes.WithZero(fact.Type, word) is { } longer)
            {
                var stands = codes.AsItStands(fact.Type, word) is { } entry ? $"{entry.Code} {entry.Name}" : word;
                return new CellReading(null, new Diagnostic(CellFaults.LostZero, at.Place, [at.Heading, Shown(at.Text), $"{longer.Code} {longer.Name}", stands]));
            }
        }

        var readings = ImmutableArray.CreateBuilder<CodeReading>();
        var splitter = new WordSplitter(word => codes.Read(fact.Type, word) is { } code ? [code] : codes.ReadAsTrade(fact.Type, word, readings) is { } trade ? [trade] : []);
        var found = splitter.Read(text, out var unread) ?? (text.Contains(' ', StringComparison.Ordinal) ? splitter.Read(SpacesBetweenCodes().Replace(text, ";"), out unread) : null);
        if (found is { } several)
            return ReadAs(Answer(fact, string.Join(';', several.Select(code => codes.InFull(fact.Type, code))), at), readings.ToImmutable(), at);
        return answers.Read(fact, unread.Length > 0 ? unread : text, at.Place).Diagnostics is [var reason, ..]
            ? at.NotRead(Said(reason))
            : at.NotRead(new($"`{unread}` 无法识别", $"`{unread}` is not understood"));
    }

    private static CellReading ReadAs(CellReading reading, ImmutableArray<CodeReading> readings, At at) => reading.Fact is null || readings.IsEmpty
        ? reading
        : new(reading.Fact with { Readings = readings }, new Diagnostic(CellFaults.ReadAsTrade, at.Place, [at.Heading, Shown(at.Text), string.Join("、", readings.Select(r => $"{r.Entry.Code} {r.Entry.Name}"))]));

    /// <summary>The words of a list, and the parts of those that are nothing but numbers: a code with its name beside it lost nothing.</summary>
    private static IEnumerable<string> BareWords(string text) =>
        text.Split('、', ',', ';', '/', '|').SelectMany(word => word.Split(' ') is { Length: > 1 } parts && parts.All(part => part.All(char.IsAsciiDigit)) ? parts : [word]);

    private CellReading Answer(Fact fact, string text, At at)
    {
        var answer = answers.Read(fact, text, at.Place);
        if (answer.Fact is { } given)
            return new CellReading(given, null);
        return answer.IsUnknown ? CellReading.Unknown : at.NotRead(Said(answer.Diagnostics[0]));
    }

    private static Bilingual OptionsOf(Fact fact, string word)
    {
        var labels = fact.Options.Take(8).Select(option => option.Label).ToList();
        var more = fact.Options.Length > labels.Count ? " …" : "";
        return new(
            $"`{Shown(word)}` 不是可选项；可填 {string.Join("、", labels.Select(label => label.Zh))}{more}",
            $"`{Shown(word)}` is no option; one of {string.Join(", ", labels.Select(label => label.En))}{more}");
    }

    private static Bilingual LabelOf(Fact fact, string id) => fact.OptionIndex(id) is >= 0 and var index ? fact.Options[index].Label : new(id, id);

    private static Bilingual Said(Diagnostic fault)
    {
        var plain = fault with { Suggestion = null };
        return new(plain.Message(Language.Zh), plain.Message(Language.En));
    }

    private static string Shown(string text)
    {
        var clean = CellText.Clean(text);
        return clean.Length <= ShownLength ? clean : clean[..ShownLength] + "…";
    }

    [GeneratedRegex(@"^\d(?:\.\d+)?[Ee]\+?\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RoundedByExcel();

    /// <summary>2614 3011, but not C2614 有机化学原料制造.</summary>
    [GeneratedRegex(@"(?<=\d) +(?=[A-Z]?\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpacesBetweenCodes();

    /// <summary>Where a cell stands and what is in it, for remarks.</summary>
    private readonly record struct At(string Heading, string Text, SourcePlace Place)
    {
        public Diagnostic Remark(DiagnosticKind kind) => new(kind, Place, [Heading, Shown(Text)]);

        public CellReading NotRead(Bilingual reason) => new(null, new Diagnostic(CellFaults.NotRead, Place, [Heading, Shown(Text), reason]));

        public CellReading TwoReadings(Bilingual readings) => new(null, new Diagnostic(CellFaults.TwoReadings, Place, [Heading, Shown(Text), readings]));

        public CellReading WrongKind(string zh, string en) => new(null, new Diagnostic(CellFaults.WrongKind, Place, [Heading, Shown(Text), new Bilingual(zh, en)]));
    }
}

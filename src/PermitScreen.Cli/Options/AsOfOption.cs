using System.CommandLine;
using NodaTime;

namespace PermitScreen.Cli.Options;

/// <summary>The day whose law applies.</summary>
internal sealed class AsOfOption : Option<LocalDate?>
{
    public AsOfOption()
        : base("--as-of")
    {
        Description = "判定日期，如 2025-06-01；缺省为申请所写日期，再缺省为今天。Day to decide for; else that of the application, else today.";
        HelpName = "DATE";
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Dates.TryParseDay(text, out var date))
                return date;
            result.AddError($"--as-of: `{text}` 不是日期，请写成 2025-06-01 的形式 is not a date, write it as 2025-06-01");
            return null;
        };
    }

    /// <summary>How an application is to be screened: as of the day of the command line, else its own, else today.</summary>
    public ScreeningOptions OptionsFor(Application application, StrictOption strict, ParseResult parse) =>
        new() { AsOf = parse.GetValue(this) ?? application.AsOf ?? Today, Strict = parse.GetValue(strict) };

    /// <summary>The tool may look at the clock; the library never does.</summary>
    public static LocalDate Today => LocalDate.FromDateTime(DateTime.Today);
}

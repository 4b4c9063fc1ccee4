namespace PermitScreen;

/// <summary>Full-width forms, as Chinese input methods produce them, to their ASCII counterparts: "２０ｔ／ｈ" to "20t/h".</summary>
internal static class TextWidth
{
    private const int Offset = '！' - '!';

    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - Offset),
        '　' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };

    public static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Narrow(source[i]);
    });
}

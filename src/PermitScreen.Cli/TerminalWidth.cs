using PermitScreen.Explaining;

namespace PermitScreen.Cli;

/// <summary>How many columns the window has in which the tool runs.</summary>
internal static class TerminalWidth
{
    /// <summary>The columns of the window; the usual ones where no window shows what is written.</summary>
    public static int Find()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return DecisionView.UsualColumns;
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : DecisionView.UsualColumns;
        }
        catch (IOException)
        {
            return DecisionView.UsualColumns;
        }
    }
}

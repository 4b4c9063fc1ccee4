namespace PermitScreen.Loading;

/// <summary>The words for yes and no that people write.</summary>
internal static class Flags
{
    public static bool TryParse(string text, out bool value)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "y" or "是" or "有":
                value = true;
                return true;
            case "false" or "no" or "n" or "否" or "无" or "没有":
                value = false;
                return true;
            default:
                value = false;
                return false;
        }
    }
}

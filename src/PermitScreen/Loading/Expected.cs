namespace PermitScreen.Loading;

/// <summary>What should have stood where something else stands.</summary>
internal static class Expected
{
    public static readonly Bilingual Text = new("一段文字", "a text");
    public static readonly Bilingual TextList = new("文字或文字列表", "a text or a list of texts");
    public static readonly Bilingual List = new("列表", "a list");
    public static readonly Bilingual Mapping = new("映射（键: 值）", "a mapping of keys to values");
    public static readonly Bilingual Flag = new("是或否（yes、no）", "yes or no");
    public static readonly Bilingual Count = new("一个不小于零的整数", "a whole number from zero upwards");
    public static readonly Bilingual Condition = new("条件（事实: 要求）", "a condition, that is a mapping of facts to what is required");
    public static readonly Bilingual Value = new("单个值", "a single value");
    public static readonly Bilingual AtLeastOne = new("至少一项", "at least one of the values");
    public static readonly Bilingual SingleTest = new("只含一项检验的条件", "a condition with exactly one test");
}

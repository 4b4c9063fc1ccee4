namespace PermitScreen.Codes;

/// <summary>Why a text names no entry. The wording for people lives with the other messages.</summary>
public enum CodeProblem
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The text is empty, or longer than any code or name.</summary>
    NoText,

    /// <summary>Neither a code nor a name of the table.</summary>
    NotListed,

    /// <summary>Code and name are both given and do not belong together ("3011 平板玻璃制造").</summary>
    NameMismatch,

    /// <summary>The section letter is not the section of the division behind it ("D3011").</summary>
    SectionMismatch,

    /// <summary>A filler of the coding scheme (110100 市辖区, 419000 省直辖县级行政区划) that is no region of its own.</summary>
    PlaceholderRow,

    /// <summary>A development zone in the statistical list (fifth digit 7, such as 130171): state the district or county it lies in.</summary>
    DevelopmentZone,

    /// <summary>A code of the statistical list only, unknown to GB/T 2260 (232761–232764, 632857, 620201, 460321–460323).</summary>
    StatisticalOnly,
}

using NodaTime;

namespace PermitScreen;

/// <summary>How an application is screened.</summary>
public sealed record ScreeningOptions
{
    /// <summary>The day whose law applies; null for the day that the application names. The library never looks at a clock.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>No assumption of the vocabulary stands in for an answer that nobody gave.</summary>
    public bool Strict { get; init; }
}

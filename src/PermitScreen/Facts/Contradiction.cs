using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>Two facts that cannot hold together, both known as firmly as can be. Both count as unknown.</summary>
/// <param name="Place">where the application states one of them</param>
internal sealed record Contradiction(Fact Fact, Fact Other, SourcePlace Place)
{
    public Diagnostic ToDiagnostic() => new(ApplicationFaults.Contradiction, Place, [Fact.Id, Other.Id, Fact.Label, Other.Label]);
}

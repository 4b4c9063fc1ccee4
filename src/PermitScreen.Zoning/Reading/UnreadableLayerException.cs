using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading;

/// <summary>Stops the reading of one file at a fault after which nothing more can be made of it; caught by the reader of the file.</summary>
internal sealed class UnreadableLayerException(Diagnostic diagnostic) : Exception(diagnostic.Message(Language.En))
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

namespace PermitScreen.Zoning.Reading;

/// <summary>What was put right in a geometry; none of it changes the area that was meant.</summary>
[Flags]
internal enum Repairs
{
    None = 0,
    Closed = 1,
    Turned = 2,
    Repeated = 4,
}

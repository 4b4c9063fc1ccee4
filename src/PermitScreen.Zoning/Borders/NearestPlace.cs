namespace PermitScreen.Zoning.Borders;

/// <summary>A place on a border in degrees, and how far it is from the point asked about, in metres of its local plane.</summary>
internal readonly record struct NearestPlace(double Longitude, double Latitude, double Metres);

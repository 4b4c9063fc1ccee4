namespace PermitScreen.Web.Pages;

/// <summary>A map on a page, which a script draws; without one the page says the same in words.</summary>
/// <param name="Label">what it is, for those who do not see it</param>
/// <param name="Note">what it shows and what not</param>
/// <param name="Site">GeoJSON in degrees of CGCS2000; empty for none</param>
/// <param name="HasLayers">there are layers in service to draw</param>
internal sealed record MapBox(string Label, string Note, string Site, bool HasLayers);

using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>An item of the catalogue that applies to a project.</summary>
/// <param name="Item">the item</param>
/// <param name="Grades">the grades it may still ask for, heaviest first; one when that is known</param>
/// <param name="Decides">it asks for the grade of the whole; the others stand below it (名录第四条: the heaviest counts)</param>
public sealed record ClassifiedItem(CatalogueItem Item, ImmutableArray<Grade> Grades, bool Decides);

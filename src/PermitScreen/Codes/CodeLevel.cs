namespace PermitScreen.Codes;

/// <summary>How deep an entry stands in its table: four levels of industries, three of regions.</summary>
public enum CodeLevel
{
    /// <summary>门类, a letter.</summary>
    Section,

    /// <summary>大类, two digits.</summary>
    Division,

    /// <summary>中类, three digits.</summary>
    Group,

    /// <summary>小类, four digits.</summary>
    Class,

    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>地级市、自治州、盟.</summary>
    Prefecture,

    /// <summary>县、区、县级市.</summary>
    County,
}

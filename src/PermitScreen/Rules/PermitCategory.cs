namespace PermitScreen.Rules;

/// <summary>How the discharge of a stationary source is managed (固定污染源排污许可分类管理名录第二条), from lightest to heaviest.</summary>
public enum PermitCategory
{
    /// <summary>Neither permit nor registration: the catalogue does not name it.</summary>
    None,

    /// <summary>排污登记管理: no permit, a registration form.</summary>
    Registration,

    /// <summary>排污许可简化管理</summary>
    Simplified,

    /// <summary>排污许可重点管理</summary>
    Key,
}

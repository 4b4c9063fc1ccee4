namespace PermitScreen.Facts;

/// <summary>What kind of value a fact takes.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>An exact number in the fact's unit; never negative.</summary>
    Number,

    /// <summary>One of the fact's options.</summary>
    Enum,

    /// <summary>Any number of the fact's options; the empty set is an answer, too.</summary>
    Set,

    /// <summary>Codes of GB/T 4754-2017, 2 to 4 digits; a shorter code stands for its subtree.</summary>
    Industry,

    /// <summary>Codes of GB/T 2260, 6 digits; a code of a province or prefecture stands for its subtree.</summary>
    Region,

    /// <summary>Item numbers of the classification catalogue (名录).</summary>
    Item,

    /// <summary>Codes of environmental control units (环境管控单元).</summary>
    ControlUnit,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Free text: shown, never tested.</summary>
    Text,
}

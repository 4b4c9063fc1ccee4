using System.Buffers;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>What is known at one point of binding, to come back to after a supposition.</summary>
internal readonly struct Memory : IDisposable
{
    private readonly Saved<Slot> slots;
    private readonly Saved<FactValue?> values;
    private readonly Saved<FactOrigin> origins;

    public Memory(Slot[] slots, FactValue?[] values, FactOrigin[] origins)
    {
        this.slots = new(slots);
        this.values = new(values);
        this.origins = new(origins);
    }

    /// <summary>Everything is again as it was.</summary>
    public void Recall()
    {
        slots.Restore();
        values.Restore();
        origins.Restore();
    }

    public void Dispose()
    {
        slots.Return();
        values.Return();
        origins.Return();
    }

    /// <summary>A copy of an array in one that is borrowed.</summary>
    private readonly struct Saved<T>
    {
        private readonly T[] source;
        private readonly T[] copy;

        public Saved(T[] source)
        {
            this.source = source;
            copy = ArrayPool<T>.Shared.Rent(source.Length);
            source.CopyTo(copy, 0);
        }

        public void Restore() => Array.Copy(copy, source, source.Length);

        public void Return() => ArrayPool<T>.Shared.Return(copy, clearArray: System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }
}

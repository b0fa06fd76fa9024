namespace Rapporteur.Copies;

/// <summary>
/// The words of an article by their numbers, seven bits a byte: frequent words come early and have small numbers, so that an
/// article takes a third of its text.
/// </summary>
internal readonly struct PackedWords
{
    // Of longer texts the beginning is compared.
    private const int Longest = 10_000;

    private readonly byte[] packed;

    public PackedWords(IReadOnlyList<int> numbers)
    {
        using MemoryStream bytes = new(numbers.Count * 2);
        foreach (int number in numbers.Take(Longest))
        {
            uint rest = (uint)number;
            for (; rest >= 0x80; rest >>= 7) bytes.WriteByte((byte)(rest | 0x80));
            bytes.WriteByte((byte)rest);
        }
        packed = bytes.ToArray();
    }

    public List<int> Numbers()
    {
        List<int> numbers = new(packed.Length);
        int number = 0, shift = 0;
        foreach (byte b in packed)
        {
            number |= (b & 0x7F) << shift;
            shift += 7;
            if (b >= 0x80) continue;
            numbers.Add(number);
            (number, shift) = (0, 0);
        }
        return numbers;
    }
}

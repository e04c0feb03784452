using System.Globalization;
using System.Text;

namespace PaoRender.Benchmarks;

/// <summary>Definitions of any size, with texts and rules in the proportions of real ones.</summary>
internal static class SampleDefinitions
{
    /// <summary>A definition of at least that many characters.</summary>
    public static SchemaText Create(int number, int size)
    {
        string kind = "Sample" + number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder($"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            spec:
              group: sample.example.com
              names: {"{"}kind: {kind}, plural: {kind.ToLowerInvariant()}s{"}"}
              versions:
              - name: v1
                served: true
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:

            """);
        for (int i = 0; text.Length < size; i++) AddSection(text, i);
        return new SchemaText(kind + ".yaml", text.ToString());
    }

    private static void AddSection(StringBuilder text, int number)
    {
        string id = number.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $$"""
                      section{{id}}:
                        description: Section {{id}} of the object, with a sentence or two about what it is good for and when to leave it out.
                        type: object
                        required: [name{{id}}]
                        properties:
                          name{{id}}:
                            description: The name of the section, unique in the object and stable over its life.
                            type: string
                            pattern: ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
                            maxLength: 63
                          count:
                            description: How many there are of it.
                            type: integer
                            format: int32
                            minimum: 0
                            default: {{id}}
                          items:
                            description: What belongs to the section, each item once.
                            type: array
                            x-kubernetes-list-type: map
                            x-kubernetes-list-map-keys: [key]
                            items:
                              type: object
                              required: [key]
                              properties:
                                key: {type: string}
                                value{{id}}: {x-kubernetes-int-or-string: true}

            """);
    }
}

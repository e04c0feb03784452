namespace PaoRender.Generators;

internal static partial class RegistryText
{
    // Both sides are plain objects that can be changed at any time, so each look at one of them brings over what changed in the
    // other since the last. Labels, annotations and finalizers are the same collections in both.
    public const string LiveMetadata = """

        internal sealed class LiveMetadata
        {
            private readonly THEIRSV1ObjectMeta _theirs, _last = new THEIRSV1ObjectMeta();
            private string _owners, _lastTime;

            public LiveMetadata(THEIRSV1ObjectMeta theirs) => _theirs = theirs ?? new THEIRSV1ObjectMeta();

            public LiveMetadata(OURSObjectMeta ours)
            {
                _theirs = new THEIRSV1ObjectMeta();
                if (ours.ExtensionData is null) return;
                string json = OURSManifestJson.Write(OURSManifestTree.Of(ours));
                CopyRest(global::k8s.KubernetesJson.Deserialize<THEIRSV1ObjectMeta>(json), _theirs);
                CopyRest(_theirs, _last);
            }

            public THEIRSV1ObjectMeta Of(OURSObjectMeta ours)
            {
                Into(ours);
                return _theirs;
            }

            public OURSObjectMeta Into(OURSObjectMeta ours)
            {
                _last.Name = _theirs.Name != _last.Name ? ours.Name = _theirs.Name : _theirs.Name = ours.Name;
                _last.GenerateName = _theirs.GenerateName != _last.GenerateName
                    ? ours.GenerateName = _theirs.GenerateName
                    : _theirs.GenerateName = ours.GenerateName;
                _last.NamespaceProperty = _theirs.NamespaceProperty != _last.NamespaceProperty
                    ? ours.Namespace = _theirs.NamespaceProperty
                    : _theirs.NamespaceProperty = ours.Namespace;
                _last.Uid = _theirs.Uid != _last.Uid ? ours.Uid = _theirs.Uid : _theirs.Uid = ours.Uid;
                _last.ResourceVersion = _theirs.ResourceVersion != _last.ResourceVersion
                    ? ours.ResourceVersion = _theirs.ResourceVersion
                    : _theirs.ResourceVersion = ours.ResourceVersion;
                if (_theirs.Generation != _last.Generation) ours.Generation = _theirs.Generation ?? 0;
                else if (ours.Generation != (_theirs.Generation ?? 0)) _theirs.Generation = ours.Generation;
                _last.Generation = _theirs.Generation;
                if (_theirs.CreationTimestamp != _last.CreationTimestamp) ours.CreationTimestamp = Text(_theirs.CreationTimestamp);
                else if (ours.CreationTimestamp != _lastTime) _theirs.CreationTimestamp = Time(ours.CreationTimestamp);
                _last.CreationTimestamp = _theirs.CreationTimestamp;
                _lastTime = ours.CreationTimestamp;
                if (!ReferenceEquals(_theirs.Labels, _last.Labels)) ours.Labels = Map(_theirs.Labels);
                _theirs.Labels = _last.Labels = ours.Labels;
                if (!ReferenceEquals(_theirs.Annotations, _last.Annotations)) ours.Annotations = Map(_theirs.Annotations);
                _theirs.Annotations = _last.Annotations = ours.Annotations;
                if (!ReferenceEquals(_theirs.Finalizers, _last.Finalizers)) ours.Finalizers = List(_theirs.Finalizers);
                _theirs.Finalizers = _last.Finalizers = ours.Finalizers;
                Owners(ours);
                if (_theirs.ManagedFields != _last.ManagedFields || _theirs.DeletionTimestamp != _last.DeletionTimestamp
                    || _theirs.DeletionGracePeriodSeconds != _last.DeletionGracePeriodSeconds) Rest(ours);
                return ours;
            }

            private void Owners(OURSObjectMeta ours)
            {
                string theirs = Sign(_theirs.OwnerReferences);
                if (theirs != _owners)
                {
                    ours.OwnerReferences = _theirs.OwnerReferences is null ? null : List(_theirs.OwnerReferences).ConvertAll(Owner);
                    _owners = theirs;
                    return;
                }
                COLLECTIONSList<THEIRSV1OwnerReference> owners = ours.OwnerReferences?.ConvertAll(Owner);
                string sign = Sign(owners);
                if (sign == _owners) return;
                _theirs.OwnerReferences = owners;
                _owners = sign;
            }

            private void Rest(OURSObjectMeta ours)
            {
                CopyRest(_theirs, _last);
                var rest = new THEIRSV1ObjectMeta();
                CopyRest(_theirs, rest);
                var tree = (OURSManifestMapping)OURSJsonTreeReader.ReadSingle(global::k8s.KubernetesJson.Serialize(rest));
                ours.ExtensionData ??= new COLLECTIONSDictionary<string, OURSIManifestValue>(global::System.StringComparer.Ordinal);
                foreach (string key in new[] { "deletionGracePeriodSeconds", "deletionTimestamp", "managedFields" })
                {
                    if (tree[key] is { } value) ours.ExtensionData[key] = value;
                    else ours.ExtensionData.Remove(key);
                }
            }

            private static void CopyRest(THEIRSV1ObjectMeta from, THEIRSV1ObjectMeta to)
            {
                to.ManagedFields = from.ManagedFields;
                to.DeletionTimestamp = from.DeletionTimestamp;
                to.DeletionGracePeriodSeconds = from.DeletionGracePeriodSeconds;
            }

            private static COLLECTIONSDictionary<string, string> Map(COLLECTIONSIDictionary<string, string> map) =>
                map is null ? null : map as COLLECTIONSDictionary<string, string>
                    ?? new COLLECTIONSDictionary<string, string>(map, global::System.StringComparer.Ordinal);

            private static COLLECTIONSList<T> List<T>(COLLECTIONSIList<T> list) =>
                list is null ? null : list as COLLECTIONSList<T> ?? new COLLECTIONSList<T>(list);

            private static string Sign(COLLECTIONSIList<THEIRSV1OwnerReference> owners)
            {
                if (owners is null) return null;
                var text = new global::System.Text.StringBuilder();
                foreach (THEIRSV1OwnerReference owner in owners)
                    text.Append(owner.ApiVersion).Append('\n').Append(owner.Kind).Append('\n').Append(owner.Name).Append('\n').Append(owner.Uid)
                        .Append('\n').Append(owner.Controller).Append('\n').Append(owner.BlockOwnerDeletion).Append('\n');
                return text.ToString();
            }

            private static string Text(global::System.DateTime? time) =>
                time is null ? null : new OURSTimestamp(new global::System.DateTimeOffset(time.Value.ToUniversalTime())).Text;

            private static global::System.DateTime? Time(string text) =>
                text != null && new OURSTimestamp(text).TryGetValue(out global::System.DateTimeOffset time) ? time.UtcDateTime
                    : (global::System.DateTime?)null;

            internal static OURSOwnerReference Owner(THEIRSV1OwnerReference owner) => new OURSOwnerReference
            {
                ApiVersion = owner.ApiVersion,
                Kind = owner.Kind,
                Name = owner.Name,
                Uid = owner.Uid,
                Controller = owner.Controller,
                BlockOwnerDeletion = owner.BlockOwnerDeletion,
            };

            internal static THEIRSV1OwnerReference Owner(OURSOwnerReference owner) => new THEIRSV1OwnerReference
            {
                ApiVersion = owner.ApiVersion,
                Kind = owner.Kind,
                Name = owner.Name,
                Uid = owner.Uid,
                Controller = owner.Controller,
                BlockOwnerDeletion = owner.BlockOwnerDeletion,
            };
        }
        """;
}

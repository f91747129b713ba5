/** Office's key for our part of the storage it shares out on the web; '' where there is none. Known once Office is ready. */
export function storagePartition(): string {
  return (typeof Office === 'undefined' ? undefined : Office.context?.partitionKey) ?? '';
}

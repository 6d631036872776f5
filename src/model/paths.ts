/** Of a repository's path: the folder, with its slash at the end; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The last part of a path or address: what stands after its last slash. */
export const baseNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The part of a reference that limits what it may mean, strongest first. */
export type Pin =
  | { readonly kind: 'digest'; readonly algorithm: string; readonly hex: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'none' }

export function isImmutable(pin: Pin): boolean {
  return pin.kind === 'digest' || pin.kind === 'commit'
}

export function describePin(pin: Pin): string {
  switch (pin.kind) {
    case 'digest':
      return `${pin.algorithm}:${pin.hex}`
    case 'commit':
      return pin.commit
    case 'version':
      return pin.version
    case 'name':
      return pin.name
    case 'none':
      return 'nothing'
  }
}

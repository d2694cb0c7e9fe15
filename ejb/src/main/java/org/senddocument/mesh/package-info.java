/**
 * The MESH API, version 2, over HTTP: the only place that knows of its verbs, paths, headers and status codes. Nothing of
 * HTTP may leave it, and no rule of a document's life may enter it.
 *
 * <p>Unless a class says otherwise it is package-private: the outside makes {@link org.senddocument.mesh.MeshSettings} and
 * from them one {@link org.senddocument.mesh.HttpMeshMailbox}.
 */
package org.senddocument.mesh;

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AllowedPhrases</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>an address that starts with https:// and has no slash at its end</source>
        <translation>una dirección que empiece por https:// y no termine en barra</translation>
    </message>
    <message>
        <source>an address that starts with https:// or http://</source>
        <translation>una dirección que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>scheme, host and port alone, as in https://push.example.net</source>
        <translation>solo esquema, host y puerto, como en https://push.example.net</translation>
    </message>
    <message>
        <source>an address that starts with mailto: or https://</source>
        <translation>una dirección que empiece por mailto: o https://</translation>
    </message>
    <message>
        <source>a SPIFFE ID, as in spiffe://example.org/service</source>
        <translation>un ID de SPIFFE, como spiffe://example.org/service</translation>
    </message>
    <message>
        <source>a URI</source>
        <translation>un URI</translation>
    </message>
    <message>
        <source>an object for each event</source>
        <translation>un objeto para cada evento</translation>
    </message>
    <message>
        <source>a URI as the name of each event</source>
        <translation>un URI como nombre de cada evento</translation>
    </message>
    <message>
        <source>exactly one of jwk, x5c and kid</source>
        <translation>exactamente uno de estos: jwk, x5c o kid</translation>
    </message>
    <message>
        <source>exactly one of jwk and kid</source>
        <translation>exactamente uno de estos: jwk o kid</translation>
    </message>
    <message>
        <source>a SHA-256 thumbprint of 43 base64url characters</source>
        <translation>una huella SHA-256 de 43 caracteres base64url</translation>
    </message>
    <message>
        <source>an object that is a key</source>
        <translation>un objeto que sea una clave</translation>
    </message>
    <message>
        <source>one of jwk, jwe and jku</source>
        <translation>uno de estos: jwk, jwe o jku</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>the address of the list</source>
        <translation>la dirección de la lista</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an element of a list that holds nothing else</source>
        <translation>un elemento de una lista que no contenga nada más</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>1, 2, 4 or 8</source>
        <translation>1, 2, 4 u 8</translation>
    </message>
    <message>
        <source>a list that is compressed with zlib and written in base64url</source>
        <translation>una lista comprimida con zlib y escrita en base64url</translation>
    </message>
    <message>
        <source>something that is not empty</source>
        <translation>algo que no esté vacío</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>the same value as “%1”</source>
        <translation>el mismo valor que «%1»</translation>
    </message>
    <message>
        <source>a text with the value of “%1” in it</source>
        <translation>un texto que contenga el valor de «%1»</translation>
    </message>
    <message>
        <source>what follows the last slash of “%1”</source>
        <translation>lo que sigue a la última barra de «%1»</translation>
    </message>
    <message>
        <source>a text that starts with “%1”</source>
        <translation>un texto que empiece por «%1»</translation>
    </message>
    <message>
        <source>a list with “%1” in it</source>
        <translation>una lista que contenga «%1»</translation>
    </message>
    <message>
        <source>one text alone, and no list of several</source>
        <translation>un solo texto, y no una lista de varios</translation>
    </message>
    <message>
        <source>1 to 255 ASCII characters</source>
        <translation>de 1 a 255 caracteres ASCII</translation>
    </message>
    <message>
        <source>1 to 128 characters</source>
        <translation>de 1 a 128 caracteres</translation>
    </message>
    <message>
        <source>an e-mail address, as in name@example.org</source>
        <translation>una dirección de correo electrónico, como name@example.org</translation>
    </message>
    <message>
        <source>a UUID, as in 123e4567-e89b-42d3-a456-426614174000</source>
        <translation>un UUID, como 123e4567-e89b-42d3-a456-426614174000</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>letters, digits, hyphens, dots, underscores and tildes alone</source>
        <translation>solo letras, dígitos, guiones, puntos, guiones bajos y virgulillas</translation>
    </message>
    <message>
        <source>a public key, whole and of a key pair</source>
        <translation>una clave pública, completa y de un par de claves</translation>
    </message>
    <message>
        <source>a public key that names its signature algorithm (alg)</source>
        <translation>una clave pública que indique su algoritmo de firma (alg)</translation>
    </message>
    <message>
        <source>a list of public keys that is not empty</source>
        <translation>una lista de claves públicas que no esté vacía</translation>
    </message>
    <message>
        <source>public keys, each with an ID (kid) of its own</source>
        <translation>claves públicas, cada una con su propio ID (kid)</translation>
    </message>
    <message>
        <source>the ID of one of the keys in “%1”</source>
        <translation>el ID de una de las claves de «%1»</translation>
    </message>
    <message>
        <source>an uncompressed point on P-256: 65 bytes in base64url</source>
        <translation>un punto sin comprimir de P-256: 65 bytes en base64url</translation>
    </message>
    <message>
        <source>the thumbprint of the key in “%1”</source>
        <translation>la huella de la clave de «%1»</translation>
    </message>
    <message>
        <source>the thumbprint of the key that signed</source>
        <translation>la huella de la clave que firmó</translation>
    </message>
    <message>
        <source>a list of three certificates</source>
        <translation>una lista de tres certificados</translation>
    </message>
    <message>
        <source>“active” alone, where that is false</source>
        <translation>solo «active», cuando es false</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>un texto para cada idioma</translation>
    </message>
    <message>
        <source>claims of the app’s own, and none that the standard reserves</source>
        <translation>claims propios de la aplicación, y ninguno de los que reserva el estándar</translation>
    </message>
    <message>
        <source>the credential’s issuer, or its ID</source>
        <translation>el emisor de la credencial, o su ID</translation>
    </message>
    <message>
        <source>“DEF”, with a payload that is in DEFLATE and has no frame of zlib around it (RFC 1951)</source>
        <translation>«DEF», con un contenido comprimido con DEFLATE y sin envoltura zlib (RFC 1951)</translation>
    </message>
    <message>
        <source>the left half of the algorithm’s hash, in base64url</source>
        <translation>la mitad izquierda del hash que corresponde al algoritmo, en base64url</translation>
    </message>
    <message>
        <source>an address that starts with https:// and has neither ? nor #</source>
        <translation>una dirección que empiece por https:// y no tenga ? ni #</translation>
    </message>
    <message>
        <source>a date that is not in the future</source>
        <translation>una fecha que no esté en el futuro</translation>
    </message>
    <message>
        <source>“system:serviceaccount:” with the namespace and the name of the token’s service account</source>
        <translation>«system:serviceaccount:» con el espacio de nombres y el nombre de la cuenta de servicio del token</translation>
    </message>
    <message>
        <source>a text that ends with “%1”</source>
        <translation>un texto que termine en «%1»</translation>
    </message>
    <message>
        <source>an object for each name, without null in it</source>
        <translation>un objeto para cada nombre, sin null dentro</translation>
    </message>
    <message>
        <source>names of extensions that this program knows, and it knows none</source>
        <translation>nombres de extensiones que este programa conozca, y no conoce ninguna</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>un token firmado</translation>
    </message>
    <message>
        <source>the team’s ID: ten capital letters and digits</source>
        <translation>el ID del equipo: diez mayúsculas y cifras</translation>
    </message>
    <message>
        <source>exactly one of tn and uri, as a text: a number in digits, or a URI</source>
        <translation>exactamente uno de tn y uri, como texto: un número en cifras o una URI</translation>
    </message>
    <message>
        <source>tn or uri, each a list of texts: numbers in digits, or URIs</source>
        <translation>tn o uri, cada uno una lista de textos: números en cifras o URI</translation>
    </message>
    <message>
        <source>what its prefix says of the signer: a name in the certificate (x5c) or its SHA-256, the DID of the key (kid), or whom the attestation (jwt) is for; redirect_uri: is for requests without a signature</source>
        <translation>lo que su prefijo dice del firmante: un nombre del certificado (x5c) o su SHA-256, el DID de la clave (kid) o para quién es la acreditación (jwt); redirect_uri: es para peticiones sin firma</translation>
    </message>
    <message>
        <source>a list of objects that each have the text “%1”</source>
        <translation>una lista de objetos que tengan cada uno el texto «%1»</translation>
    </message>
    <message>
        <source>a list of addresses that start with https://</source>
        <translation>una lista de direcciones que empiecen por https://</translation>
    </message>
    <message>
        <source>a date and time that is not in the future, as in 2026-11-30T12:00:00Z</source>
        <translation>una fecha con hora que no esté en el futuro, como 2026-11-30T12:00:00Z</translation>
    </message>
    <message>
        <source>a date and time that is not past, as in 2026-11-30T12:00:00Z</source>
        <translation>una fecha con hora que no haya pasado, como 2026-11-30T12:00:00Z</translation>
    </message>
    <message>
        <source>the subject (sub), which is the account without its region, a dot and the user in capital letters, then “.SHA256:” and the fingerprint of the public key that verifies the token</source>
        <translation>el sujeto (sub), que es la cuenta sin su región, un punto y el usuario en mayúsculas, después «.SHA256:» y la huella de la clave pública que verifica el token</translation>
    </message>
    <message>
        <source>an object that is not empty, or a list of such objects</source>
        <translation>un objeto que no esté vacío, o una lista de tales objetos</translation>
    </message>
    <message>
        <source>by type of entity and by parameter an object of operators (value, add, default, one_of, subset_of, superset_of, essential), each with a value that it can have and none against another</source>
        <translation>por tipo de entidad y por parámetro, un objeto de operadores (value, add, default, one_of, subset_of, superset_of, essential), cada uno con un valor que puede tener y ninguno en contra de otro</translation>
    </message>
    <message>
        <source>a default role (x-hasura-default-role) that is in the list of allowed ones (x-hasura-allowed-roles), and every other value, such as x-hasura-user-id, as a text</source>
        <translation>un rol predeterminado (x-hasura-default-role) que esté en la lista de los permitidos (x-hasura-allowed-roles), y cualquier otro valor, como x-hasura-user-id, como texto</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>ignored: proves nothing</source>
        <translation>ignorado: no prueba nada</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>should be text</source>
        <translation>debería ser texto</translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation>no se puede comprobar aquí</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>not among the loaded keys</source>
        <translation>no está entre las claves cargadas</translation>
    </message>
    <message>
        <source>another key signed it</source>
        <translation>lo firmó otra clave</translation>
    </message>
    <message>
        <source>no keys loaded</source>
        <translation>no hay claves cargadas</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>in key set</source>
        <translation>en el conjunto de claves</translation>
    </message>
    <message>
        <source>another type is expected</source>
        <translation>se espera otro tipo</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>proof of holding a key (DPoP)</source>
        <translation>prueba de posesión de una clave (DPoP)</translation>
    </message>
    <message>
        <source>sign-out message</source>
        <translation>mensaje de cierre de sesión</translation>
    </message>
    <message>
        <source>security event</source>
        <translation>evento de seguridad</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>same as iat</source>
        <translation>igual que iat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>should be a number of seconds</source>
        <translation>debería ser un número de segundos</translation>
    </message>
    <message>
        <source>milliseconds, where seconds are right</source>
        <translation>milisegundos, donde corresponden segundos</translation>
    </message>
    <message>
        <source>beyond any calendar</source>
        <translation>fuera de cualquier calendario</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>se esperaba: %1</translation>
    </message>
    <message>
        <source>of the wrong type</source>
        <translation>de tipo incorrecto</translation>
    </message>
    <message>
        <source>a JSON Web Token</source>
        <translation>un JSON Web Token</translation>
    </message>
</context>
<context>
    <name>AnswerPhrases</name>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (sin respuesta)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, y después </translation>
    </message>
    <message>
        <source>Asked: %1, through the proxy %2.</source>
        <translation>Se consultó: %1, a través del proxy %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Se consultó: %1.</translation>
    </message>
    <message>
        <source>It came with a web page titled “%1”.</source>
        <translation>Llegó con una página web titulada «%1».</translation>
    </message>
    <message>
        <source>It asks for a sign-in: “%1”.</source>
        <translation>Pide iniciar sesión: «%1».</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>La respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>BenchPhrases</name>
    <message>
        <source>there is nothing here; a pair of braces is the least</source>
        <translation>aquí no hay nada; lo mínimo es un par de llaves</translation>
    </message>
    <message>
        <source>there is a byte order mark in front</source>
        <translation>empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>this is not a character</source>
        <translation>esto no es un carácter</translation>
    </message>
    <message>
        <source>this is nested too deep</source>
        <translation>esto está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>a line break or control character within quotes has to be escaped</source>
        <translation>un salto de línea o un carácter de control entre comillas necesita un escape</translation>
    </message>
    <message>
        <source>no such escape exists</source>
        <translation>ese escape no existe</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>text needs double quotes around it</source>
        <translation>un texto tiene que ir entre comillas dobles</translation>
    </message>
    <message>
        <source>the quotes are never closed</source>
        <translation>las comillas no se cierran</translation>
    </message>
    <message>
        <source>it ends too early: a bracket or a value is missing</source>
        <translation>termina demasiado pronto: falta una llave, un corchete o un valor</translation>
    </message>
    <message>
        <source>this does not belong here; look for a comma or quotes before it</source>
        <translation>esto no corresponde aquí; revise las comas y las comillas anteriores</translation>
    </message>
    <message>
        <source>there is more behind the last brace</source>
        <translation>hay más texto después de la última llave</translation>
    </message>
    <message>
        <source>It has to be an object: names and values within braces.</source>
        <translation>Tiene que ser un objeto: nombres y valores entre llaves.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is signed: the header cannot be read. %1</source>
        <translation>No se ha firmado nada: no se puede leer la cabecera. %1</translation>
    </message>
    <message>
        <source>Nothing is signed: the payload cannot be read. %1</source>
        <translation>No se ha firmado nada: no se puede leer el contenido. %1</translation>
    </message>
    <message>
        <source>“%1” does not hold a date. Try +30m, now, or 2026-11-30T12:00:00Z.</source>
        <translation>Lo que contiene «%1» no es una fecha. Pruebe con +30m, now o 2026-11-30T12:00:00Z.</translation>
    </message>
    <message>
        <source>There is no claim “%1” to make disclosable. The place of one within another is written /address/street.</source>
        <translation>No hay ningún claim «%1» que se pueda divulgar. El lugar de uno dentro de otro se escribe así: /address/street.</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Firmado con %1</translation>
    </message>
    <message>
        <source>header %1, payload %2, signature %3 characters</source>
        <translation>cabecera: %1, contenido: %2, firma: %3 caracteres</translation>
    </message>
</context>
<context>
    <name>BindingFindingWords</name>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>“%1” was computed; the token has none.</source>
        <translation>El valor calculado es «%1»; el token no tiene ninguno.</translation>
    </message>
    <message>
        <source>It says “%1”; “%2” was computed.</source>
        <translation>Dice «%1»; el valor calculado es «%2».</translation>
    </message>
    <message>
        <source>It has another length, so it was made with another hash or cut in another way.</source>
        <translation>Tiene otra longitud, así que se hizo con otro hash o se recortó de otra manera.</translation>
    </message>
    <message>
        <source>It is the right hash, but written in hexadecimal digits where base64url is needed.</source>
        <translation>Es el hash correcto, pero escrito en dígitos hexadecimales donde hace falta base64url.</translation>
    </message>
    <message>
        <source>It is the right hash, but written with padding or in plain base64 where base64url is needed.</source>
        <translation>Es el hash correcto, pero escrito con relleno o en base64 común donde hace falta base64url.</translation>
    </message>
    <message>
        <source>The DPoP proof was made for a request with another method</source>
        <translation>La prueba DPoP se hizo para una petición con otro método</translation>
    </message>
    <message>
        <source>It is for “%1” (htm), and the request is “%2”. Upper and lower case count.</source>
        <translation>Es para «%1» (htm), y la petición es «%2». Las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>Have the client make a proof of its own for each request, with its method in htm.</source>
        <translation>Haga que el cliente cree una prueba propia para cada petición, con su método en htm.</translation>
    </message>
    <message>
        <source>The DPoP proof was made for another address</source>
        <translation>La prueba DPoP se hizo para otra dirección</translation>
    </message>
    <message>
        <source>It is for “%1” (htu), and the request goes to “%2”. Query and fragment were left out. Either the client made it for another request, or a proxy on the way changes scheme, host or path.</source>
        <translation>Es para «%1» (htu), y la petición va a «%2». La consulta y el fragmento no se tuvieron en cuenta. O el cliente la hizo para otra petición, o un proxy en el camino cambia el esquema, el host o la ruta.</translation>
    </message>
    <message>
        <source>Compare the two addresses; behind a proxy, tell the service by which address its clients reach it.</source>
        <translation>Compare las dos direcciones; detrás de un proxy, indique al servicio con qué dirección acceden a él sus clientes.</translation>
    </message>
    <message>
        <source>The DPoP proof writes the access token’s hash (ath) wrongly</source>
        <translation>La prueba DPoP escribe mal el hash del token de acceso (ath)</translation>
    </message>
    <message>
        <source>The DPoP proof was made for another access token (ath)</source>
        <translation>La prueba DPoP se hizo para otro token de acceso (ath)</translation>
    </message>
    <message>
        <source>The client probably used the proof of an earlier request, or got a new access token since.</source>
        <translation>Es probable que el cliente usara la prueba de una petición anterior, o que desde entonces obtuviera un nuevo token de acceso.</translation>
    </message>
    <message>
        <source>Have the client make a new proof for each request, with the hash of the token that it sends.</source>
        <translation>Haga que el cliente cree una prueba nueva para cada petición, con el hash del token que envía.</translation>
    </message>
    <message>
        <source>The access token writes the thumbprint of its key (cnf.jkt) wrongly</source>
        <translation>El token de acceso escribe mal la huella de su clave (cnf.jkt)</translation>
    </message>
    <message>
        <source>The access token is bound to another key than the DPoP proof’s (cnf.jkt)</source>
        <translation>El token de acceso está vinculado a una clave distinta de la de la prueba DPoP (cnf.jkt)</translation>
    </message>
    <message>
        <source>The client probably made a new key since it got the token; or another client sends it.</source>
        <translation>Es probable que el cliente creara una clave nueva después de obtener el token, o que lo envíe otro cliente.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the thumbprint in base64url, without padding.</source>
        <translation>Pida al emisor que escriba la huella en base64url, sin relleno.</translation>
    </message>
    <message>
        <source>Have the client get a new access token with the key that it signs its proofs with.</source>
        <translation>Haga que el cliente obtenga un nuevo token de acceso con la clave con la que firma sus pruebas.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valor de state</translation>
    </message>
    <message>
        <source>The ID token belongs to another %1 (%2)</source>
        <translation>El token de ID corresponde a otro %1 (%2)</translation>
    </message>
    <message>
        <source>The two come from different responses, or one was renewed since.</source>
        <translation>Los dos proceden de respuestas distintas, o uno se renovó desde entonces.</translation>
    </message>
    <message>
        <source>Take both from the same response; if they do not fit even so, ask the issuer how it computes the hash.</source>
        <translation>Tome ambos de la misma respuesta; si aun así no concuerdan, pregunte al emisor cómo calcula el hash.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate (cnf.x5t#S256)</source>
        <translation>El token está vinculado a otro certificado de cliente (cnf.x5t#S256)</translation>
    </message>
    <message>
        <source>The certificate was probably renewed since the token was issued, or the connection ends at a proxy with a certificate of its own.</source>
        <translation>Es probable que el certificado se renovara después de emitirse el token, o que la conexión termine en un proxy con su propio certificado.</translation>
    </message>
    <message>
        <source>Have the client get a new token with the certificate that it uses now.</source>
        <translation>Haga que el cliente obtenga un token nuevo con el certificado que usa ahora.</translation>
    </message>
    <message>
        <source>The status list is not the one that the token names</source>
        <translation>La lista de estados no es la que indica el token</translation>
    </message>
    <message>
        <source>The token names “%1” (status), and this is the list “%2” (its sub).</source>
        <translation>El token indica «%1» (status), y esta es la lista «%2» (su sub).</translation>
    </message>
    <message>
        <source>Give the list from the address that the token names.</source>
        <translation>Proporcione la lista de la dirección que indica el token.</translation>
    </message>
    <message>
        <source>The proof was made for another address (aud)</source>
        <translation>La prueba se hizo para otra dirección (aud)</translation>
    </message>
    <message>
        <source>It is for “%1”, and the request goes to “%2”. A query does not count. Either the workload made it for another request, or a proxy on the way changes scheme, host or path.</source>
        <translation>Es para «%1», y la petición va a «%2». La consulta no cuenta. O la carga de trabajo la hizo para otra petición, o un proxy en el camino cambia el esquema, el host o la ruta.</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with its address in aud.</source>
        <translation>Haga que la carga de trabajo cree una prueba nueva para cada petición, con su dirección en aud.</translation>
    </message>
    <message>
        <source>The proof writes the hash of the workload’s identity token (wth) wrongly</source>
        <translation>La prueba escribe mal el hash del token de identidad de la carga de trabajo (wth)</translation>
    </message>
    <message>
        <source>The proof was made for another workload identity token (wth)</source>
        <translation>La prueba se hizo para otro token de identidad de la carga de trabajo (wth)</translation>
    </message>
    <message>
        <source>The identity token was probably renewed since, and the proof was not.</source>
        <translation>Es probable que el token de identidad se renovara desde entonces, y la prueba no.</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with the hash of the token that it sends.</source>
        <translation>Haga que la carga de trabajo cree una prueba nueva para cada petición, con el hash del token que envía.</translation>
    </message>
    <message>
        <source>Two parts of the text do not belong together</source>
        <translation>Dos partes del texto no corresponden la una a la otra</translation>
    </message>
    <message>
        <source>Take them from the same request or response.</source>
        <translation>Tómelas de la misma petición o respuesta.</translation>
    </message>
    <message>
        <source>The access token is not bound to the DPoP proof’s key</source>
        <translation>El token de acceso no está vinculado a la clave de la prueba DPoP</translation>
    </message>
    <message>
        <source>It was sent with the scheme DPoP, and has no thumbprint of a key (cnf.jkt). That of the proof’s key is “%1”. The client probably got the token without sending a proof.</source>
        <translation>Se envió con el esquema DPoP y no tiene la huella de una clave (cnf.jkt). La de la clave de la prueba es «%1». Es probable que el cliente obtuviera el token sin enviar una prueba.</translation>
    </message>
    <message>
        <source>Have the client send a proof to the token endpoint too, and get a new token.</source>
        <translation>Haga que el cliente envíe una prueba también al endpoint de tokens y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>The access token is bound to a key, and was sent as a bearer token</source>
        <translation>El token de acceso está vinculado a una clave, y se envió como token de portador (Bearer)</translation>
    </message>
    <message>
        <source>Its claim cnf.jkt names a key, so that it has to be sent with the scheme DPoP and a proof (RFC 9449, 7.2). A service refuses it otherwise.</source>
        <translation>Su claim cnf.jkt indica una clave, así que hay que enviarlo con el esquema DPoP y una prueba (RFC 9449, 7.2). De lo contrario, un servicio lo rechaza.</translation>
    </message>
    <message>
        <source>Have the client send “Authorization: DPoP …” instead of “Bearer …”.</source>
        <translation>Haga que el cliente envíe «Authorization: DPoP …» en lugar de «Bearer …».</translation>
    </message>
    <message>
        <source>The %1 was changed after it was signed</source>
        <translation>Se modificó después de la firma: %1</translation>
    </message>
    <message>
        <source>Its signature (%1) was made with the key in its header (jwk), but for other content.</source>
        <translation>Su firma (%1) se hizo con la clave de su cabecera (jwk), pero para otro contenido.</translation>
    </message>
    <message>
        <source>Copy it again from its source, from the first character to the last.</source>
        <translation>Cópielo de nuevo de su origen, del primer carácter al último.</translation>
    </message>
    <message>
        <source>The %1 cannot be checked with its own key</source>
        <translation>No se puede comprobar con su propia clave: %1</translation>
    </message>
    <message>
        <source>It carries the key that it is checked with (jwk in its header). That key is damaged, or not for the algorithm that the header names (%1).</source>
        <translation>Trae consigo la clave con la que se comprueba (jwk en su cabecera). Esa clave está dañada, o no es para el algoritmo que indica la cabecera (%1).</translation>
    </message>
    <message>
        <source>Have the client show the public key that it signs with.</source>
        <translation>Haga que el cliente presente la clave pública correspondiente a la clave con la que firma.</translation>
    </message>
    <message>
        <source>There is no DPoP proof beside the token</source>
        <translation>No hay ninguna prueba DPoP junto al token</translation>
    </message>
    <message>
        <source>The request has more than one DPoP proof</source>
        <translation>La petición tiene más de una prueba DPoP</translation>
    </message>
    <message>
        <source>It has %1 headers of the name DPoP. A service has to refuse it, since it cannot know which proof counts (RFC 9449, 4.3).</source>
        <translation>Tiene %1 cabeceras con el nombre DPoP. Un servicio tiene que rechazarla, porque no puede saber qué prueba cuenta (RFC 9449, 4.3).</translation>
    </message>
    <message>
        <source>Have the client send one proof with each request.</source>
        <translation>Haga que el cliente envíe una prueba con cada petición.</translation>
    </message>
    <message>
        <source>The request that the DPoP proof was made for was not compared</source>
        <translation>No se comparó la petición para la que se hizo la prueba DPoP</translation>
    </message>
    <message>
        <source>Its method and address are not in the text. The proof counts for that one request only.</source>
        <translation>Su método y su dirección no están en el texto. La prueba solo cuenta para esa petición.</translation>
    </message>
    <message>
        <source>Paste the whole request, or say its method and address.</source>
        <translation>Pegue la petición entera, o indique su método y su dirección.</translation>
    </message>
    <message>
        <source>The credential lacks the holder’s signature (key binding)</source>
        <translation>A la credencial le falta la firma del titular (vinculación de clave)</translation>
    </message>
    <message>
        <source>It is expected that every credential has one. Without it, anybody who has a copy of the credential could present it. The rule is in RFC 9901, 7.3.</source>
        <translation>Se espera que toda credencial tenga una. Sin ella, cualquiera que tenga una copia de la credencial podría presentarla. La regla está en RFC 9901, 7.3.</translation>
    </message>
    <message>
        <source>Have the holder present the credential with a key binding.</source>
        <translation>Haga que el titular presente la credencial con una vinculación de clave.</translation>
    </message>
    <message>
        <source>That is what entry %1 of its status list says.</source>
        <translation>Es lo que dice la entrada %1 de su lista de estados.</translation>
    </message>
    <message>
        <source>The token has been revoked</source>
        <translation>El token ha sido revocado</translation>
    </message>
    <message>
        <source>That is for good: a revoked token never counts again.</source>
        <translation>Es definitivo: un token revocado no vuelve a contar nunca.</translation>
    </message>
    <message>
        <source>Get a new token from its issuer, or ask there why this one was revoked.</source>
        <translation>Obtenga un token nuevo de su emisor, o pregúntele por qué se revocó este.</translation>
    </message>
    <message>
        <source>The token is suspended</source>
        <translation>El token está suspendido</translation>
    </message>
    <message>
        <source>It may count again later.</source>
        <translation>Puede que vuelva a contar más adelante.</translation>
    </message>
    <message>
        <source>Ask its issuer why it is suspended, and try again later.</source>
        <translation>Pregunte a su emisor por qué está suspendido, y vuelva a intentarlo más adelante.</translation>
    </message>
    <message>
        <source>The token has a status of the application’s own</source>
        <translation>El token tiene un estado propio de la aplicación</translation>
    </message>
    <message>
        <source>It is %1; the application decides what that means.</source>
        <translation>Es %1, cuyo significado depende de la aplicación.</translation>
    </message>
    <message>
        <source>Ask the issuer what that status means.</source>
        <translation>Pregunte al emisor qué significa ese estado.</translation>
    </message>
    <message>
        <source>The token’s status is not in the list</source>
        <translation>El estado del token no está en la lista</translation>
    </message>
    <message>
        <source>The token names entry %1, and the list has %2. The list is another one, or the issuer’s software is faulty.</source>
        <translation>El token indica la entrada %1, y la lista tiene %2. La lista es otra, o el software del emisor falla.</translation>
    </message>
    <message>
        <source>Give the list from the address that the token names, as it is now.</source>
        <translation>Proporcione la lista de la dirección que indica el token, tal como está ahora.</translation>
    </message>
    <message>
        <source>The status list is not accepted itself, so it says nothing of the token</source>
        <translation>La propia lista de estados no se acepta, así que no dice nada del token</translation>
    </message>
    <message>
        <source>It is expired, damaged or not verified. Whether the token was revoked is open.</source>
        <translation>Está caducada, dañada o sin verificar. No se sabe si el token fue revocado.</translation>
    </message>
    <message>
        <source>Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.</source>
        <translation>Inspeccione la lista por separado para saber qué le pasa, y cargue las claves de su emisor.</translation>
    </message>
    <message>
        <source>The trust chain breaks at its statement %1</source>
        <translation>La cadena de confianza se rompe en su declaración %1</translation>
    </message>
    <message>
        <source>The statement of “%1” does not verify with the keys that the next statement names for it. It was changed since it was signed, or is of another time.</source>
        <translation>La declaración de «%1» no concuerda con las claves que la siguiente declaración indica para esa entidad. Se modificó después de la firma, o es de otro momento.</translation>
    </message>
    <message>
        <source>Fetch the chain again, all statements at the same time.</source>
        <translation>Obtenga la cadena de nuevo, con todas las declaraciones a la vez.</translation>
    </message>
    <message>
        <source>“%1” signs with a key of its own that its superior “%2” does not name. It probably changed its keys, and the superior does not know them yet; or somebody else uses its name.</source>
        <translation>«%1» firma con una clave propia que su superior «%2» no indica. Es probable que cambiara sus claves y el superior aún no las conozca; o alguien más usa su nombre.</translation>
    </message>
    <message>
        <source>Ask “%1” to have its present keys entered at “%2”.</source>
        <translation>Pida a «%1» que registre sus claves actuales en «%2».</translation>
    </message>
    <message>
        <source>“%1” does not name “%2” among its superiors (authority_hints).</source>
        <translation>«%1» no nombra a «%2» entre sus superiores (authority_hints).</translation>
    </message>
    <message>
        <source>Take the statement of a superior that it names, or ask the entity to name this one.</source>
        <translation>Tome la declaración de un superior que sí indique, o pida a la entidad que indique este.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, and the next statement is about “%2”. In a chain each statement is about the issuer of the one before it.</source>
        <translation>La emitió «%1», y la siguiente declaración trata de «%2». En una cadena, cada declaración trata del emisor de la anterior.</translation>
    </message>
    <message>
        <source>Give the whole chain: the entity’s own statement first, the trust anchor’s last.</source>
        <translation>Proporcione la cadena entera: primero la declaración de la propia entidad y, al final, la del ancla de confianza.</translation>
    </message>
    <message>
        <source>The statement of “%1” breaks a rule itself (%2), so it vouches for nobody.</source>
        <translation>La propia declaración de «%1» incumple una regla (%2), así que no avala a nadie.</translation>
    </message>
    <message>
        <source>Inspect that statement on its own to learn what is wrong with it.</source>
        <translation>Inspeccione esa declaración por separado para saber qué le pasa.</translation>
    </message>
    <message>
        <source>Ask “%1” whether the entity is meant to be a member of the federation, and as what.</source>
        <translation>Pregunte a «%1» si la entidad debe ser miembro de la federación, y en calidad de qué.</translation>
    </message>
    <message>
        <source>Ask “%1” to mend its metadata_policy.</source>
        <translation>Pida a «%1» que corrija su metadata_policy.</translation>
    </message>
    <message>
        <source>Have “%1” change its metadata, or ask “%2” what it has to be.</source>
        <translation>Haga que «%1» cambie sus metadatos, o pregunte a «%2» cómo tienen que ser.</translation>
    </message>
    <message>
        <source>“%1” permits fewer intermediates below it (max_path_length %2) than the chain has.</source>
        <translation>«%1» permite por debajo menos intermediarios (max_path_length %2) de los que tiene la cadena.</translation>
    </message>
    <message>
        <source>“%1” allows certain names only (naming_constraints), and “%2” is not one of them.</source>
        <translation>«%1» solo permite ciertos nombres (naming_constraints), y «%2» no es uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” allows certain types of entities only (allowed_entity_types), and “%2” is not one of them.</source>
        <translation>«%1» solo permite ciertos tipos de entidades (allowed_entity_types), y «%2» no es uno de ellos.</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” cannot be applied: “%2” is written wrongly, or is an operator marked as critical that is not known here.</source>
        <translation>La metadata_policy de «%1» no se puede aplicar: «%2» está mal escrito, o es un operador marcado como crítico que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” contradicts that of a superior of its own, about “%2”.</source>
        <translation>La metadata_policy de «%1» contradice la de uno de sus superiores en lo referente a «%2».</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” and those above it do not allow the entity’s metadata: “%2”.</source>
        <translation>La metadata_policy de «%1» y las que tiene por encima no permiten los metadatos de la entidad: «%2».</translation>
    </message>
    <message>
        <source>The trust chain holds, and nothing vouches for its end, “%1”</source>
        <translation>La cadena de confianza es correcta, pero nada avala su final, «%1»</translation>
    </message>
    <message>
        <source>Each statement is signed by a key that the next one names. Whether the last one can be trusted, only the trust anchor’s keys can show.</source>
        <translation>Cada declaración está firmada con una clave que indica la siguiente. Solo las claves del ancla de confianza pueden mostrar si la última merece confianza.</translation>
    </message>
    <message>
        <source>Give the keys of the trust anchor that you trust, from a source other than this text.</source>
        <translation>Proporcione las claves del ancla de confianza que considera fiable, obtenidas de una fuente distinta de este texto.</translation>
    </message>
    <message>
        <source>The trust chain leads to “%1”, whose keys you gave</source>
        <translation>La cadena de confianza lleva a «%1», cuyas claves ha proporcionado usted</translation>
    </message>
    <message>
        <source>%1 statements, each signed by a key that the next one names. The limits and policies that the superiors set (constraints, metadata_policy) were applied.</source>
        <translation>%1 declaraciones, cada una firmada con una clave que indica la siguiente. Se aplicaron los límites y las políticas que fijan los superiores (constraints, metadata_policy).</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The %1 is not signed by the key that the %2 beside it names</source>
        <translation>La firma (%1) no es de la clave que se indica al lado (%2)</translation>
    </message>
    <message>
        <source>The thumbprint of that key (cnf.jwk) is “%1”. The proof was changed since it was signed, or another installation or workload made it.</source>
        <translation>La huella de esa clave (cnf.jwk) es «%1». La prueba se modificó después de la firma, o la hizo otra instalación o carga de trabajo.</translation>
    </message>
    <message>
        <source>Have the client sign its proof with the key that it had certified, and send both unchanged.</source>
        <translation>Haga que el cliente firme su prueba con la clave que hizo certificar, y que envíe ambas cosas sin cambios.</translation>
    </message>
    <message>
        <source>The %1 beside it does not hold (%2)</source>
        <translation>Se rechaza lo que va al lado: %1 (%2)</translation>
    </message>
    <message>
        <source>The %1 belongs to it, and counts only together with it.</source>
        <translation>Lo que se inspecciona (%1) le corresponde y solo cuenta junto con ello.</translation>
    </message>
    <message>
        <source>Inspect the %1 on its own to learn what is wrong with it.</source>
        <translation>Inspeccione por separado lo siguiente para saber qué le pasa: %1.</translation>
    </message>
    <message>
        <source>The DPoP proof does not hold: %1</source>
        <translation>La prueba DPoP no se acepta: %1</translation>
    </message>
    <message>
        <source>This is about the proof beside the access token.</source>
        <translation>Se trata de la prueba que va junto al token de acceso.</translation>
    </message>
    <message>
        <source>Have the client make a new proof for this very request.</source>
        <translation>Haga que el cliente cree una prueba nueva para esta misma petición.</translation>
    </message>
    <message>
        <source>The proof writes the hash of the transaction token (tth) wrongly</source>
        <translation>La prueba escribe mal el hash del token de transacción (tth)</translation>
    </message>
    <message>
        <source>The proof was made for another transaction token (tth)</source>
        <translation>La prueba se hizo para otro token de transacción (tth)</translation>
    </message>
    <message>
        <source>The proof was made for another header of the request (oth)</source>
        <translation>La prueba se hizo para otra cabecera de la petición (oth)</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with the hash of each header that it names.</source>
        <translation>Haga que la carga de trabajo cree una prueba nueva para cada petición, con el hash de cada cabecera que nombra.</translation>
    </message>
    <message>
        <source>The key that signed is not one that the attestation vouches for</source>
        <translation>La clave que firmó no es ninguna de las que avala la atestación</translation>
    </message>
    <message>
        <source>The token is signed with the key “%1”; the attestation in it is for others, among them “%2”.</source>
        <translation>El token está firmado con la clave «%1»; la atestación que contiene es para otras, entre ellas «%2».</translation>
    </message>
    <message>
        <source>Have the wallet sign with an attested key, or show the attestation of the key that it uses.</source>
        <translation>Haga que la cartera firme con una clave atestada, o que presente la atestación de la clave que usa.</translation>
    </message>
    <message>
        <source>The token is another client’s than the request (client_id)</source>
        <translation>El token es de otro cliente que la petición (client_id)</translation>
    </message>
    <message>
        <source>The token names the client “%1”, and the request “%2”. A server refuses the request, since one client could else act as another.</source>
        <translation>El token nombra al cliente «%1», y la petición, a «%2». Un servidor rechaza la petición, porque si no un cliente podría hacerse pasar por otro.</translation>
    </message>
    <message>
        <source>Have the client send its own client_id, with a token that it signed itself.</source>
        <translation>Haga que el cliente envíe su propio client_id, con un token firmado por él mismo.</translation>
    </message>
    <message>
        <source>The token was sent as a bearer token, which it is not</source>
        <translation>El token se envió como token de portador (Bearer), y no lo es</translation>
    </message>
    <message>
        <source>It only counts with a proof that its sender holds the key in it (cnf.jwk). Anyone who reads a bearer token can send it.</source>
        <translation>Solo cuenta con una prueba de que quien lo envía posee la clave que contiene (cnf.jwk). Un token de portador puede enviarlo cualquiera que lo lea.</translation>
    </message>
    <message>
        <source>Have the client send it in its own header, with a new proof for each request.</source>
        <translation>Haga que el cliente lo envíe en su propia cabecera, con una prueba nueva para cada petición.</translation>
    </message>
    <message>
        <source>The request says DPoP, or its method or address is expected, which only a DPoP proof names. A service that asks for a proof refuses a request without one.</source>
        <translation>La petición indica DPoP, o se espera su método o su dirección, que solo figuran en una prueba DPoP. Un servicio que exige una prueba rechaza una petición sin ella.</translation>
    </message>
    <message>
        <source>Paste the request with its DPoP header; or the token alone, and expect no method and address.</source>
        <translation>Pegue la petición con su cabecera DPoP; o solo el token, sin esperar método ni dirección.</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>token de ID</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>key in its header</source>
        <translation>clave de su cabecera</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>código de autorización</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valor de state</translation>
    </message>
    <message>
        <source>expected nonce</source>
        <translation>nonce esperado</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>credencial</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgación</translation>
    </message>
    <message>
        <source>key binding</source>
        <translation>vinculación de clave</translation>
    </message>
    <message>
        <source>holder’s key</source>
        <translation>clave del titular</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>status list</source>
        <translation>lista de estados</translation>
    </message>
    <message>
        <source>entity statement</source>
        <translation>declaración de entidad</translation>
    </message>
    <message>
        <source>superior’s statement</source>
        <translation>declaración de la entidad superior</translation>
    </message>
    <message>
        <source>client attestation</source>
        <translation>atestación de cliente</translation>
    </message>
    <message>
        <source>workload identity token</source>
        <translation>token de identidad de carga de trabajo</translation>
    </message>
    <message>
        <source>Not checked: the %1 is not in the text.</source>
        <translation>Sin comprobar: no está en el texto (%1).</translation>
    </message>
    <message>
        <source>Not checked: one of the two cannot be read here; “%1” was computed.</source>
        <translation>Sin comprobar: uno de los dos no se puede leer aquí; se calculó «%1».</translation>
    </message>
    <message>
        <source>Not checked: nobody said what it should be; it is “%1”.</source>
        <translation>Sin comprobar: nadie indicó qué debería ser; es «%1».</translation>
    </message>
    <message>
        <source>Not checked: the algorithm is not known here, or an error came before.</source>
        <translation>Sin comprobar: el algoritmo no se conoce aquí, o hubo antes un error.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Sin comprobar.</translation>
    </message>
    <message>
        <source>Holds.</source>
        <translation>Se cumple.</translation>
    </message>
    <message>
        <source>Holds: “%1”.</source>
        <translation>Se cumple: «%1».</translation>
    </message>
    <message>
        <source>Broken: nothing is written, “%1” was computed.</source>
        <translation>Rota: no hay nada escrito; se calculó «%1».</translation>
    </message>
    <message>
        <source>Broken: “%1” fits nothing.</source>
        <translation>Rota: «%1» no encaja con nada.</translation>
    </message>
    <message>
        <source>Broken: “%1” is written, “%2” was computed.</source>
        <translation>Rota: está escrito «%1»; se calculó «%2».</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
</context>
<context>
    <name>BlockingPhrases</name>
    <message>
        <source>The answer, HTTP %1, is not the endpoint’s own: by its look, it is from %2.</source>
        <translation>La respuesta, HTTP %1, no es del propio endpoint: por su aspecto, es de %2.</translation>
    </message>
    <message>
        <source>A firewall in front of the endpoint blocked the request</source>
        <translation>Un cortafuegos delante del endpoint bloqueó la petición</translation>
    </message>
    <message>
        <source>It keeps out what it takes for an attack or a robot, and often lets browsers through where it stops programs.</source>
        <translation>Detiene lo que toma por un ataque o un robot, y a menudo deja pasar a los navegadores donde detiene a los programas.</translation>
    </message>
    <message>
        <source>Ask the operator to let programs fetch the keys: the clients that verify tokens are programs, too.</source>
        <translation>Pida al operador que deje a los programas obtener las claves: los clientes que verifican tokens también son programas.</translation>
    </message>
    <message>
        <source>A web filter of the network blocked the request</source>
        <translation>Un filtro web de la red bloqueó la petición</translation>
    </message>
    <message>
        <source>It decides which addresses may be reached from this network.</source>
        <translation>Decide a qué direcciones se puede llegar desde esta red.</translation>
    </message>
    <message>
        <source>Ask those who run the network to allow this address, or fetch the keys from another network.</source>
        <translation>Pida a quienes administran la red que permitan esta dirección, u obtenga las claves desde otra red.</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>an empty body</source>
        <translation>un cuerpo vacío</translation>
    </message>
    <message>
        <source>text with a byte order mark in front</source>
        <translation>texto que empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>una página HTML</translation>
    </message>
    <message>
        <source>an HTML page titled “%1”</source>
        <translation>una página HTML titulada «%1»</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON that is broken or cut off</source>
        <translation>JSON dañado o cortado</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
</context>
<context>
    <name>CertificateFindingWords</name>
    <message>
        <source>It brings the certificate of its signer, “%1”, and says that “%2” vouches for it in the end.</source>
        <translation>Trae el certificado de quien firma, «%1», y dice que en último término lo avala «%2».</translation>
    </message>
    <message>
        <source>It brings the certificate of its signer, “%1”.</source>
        <translation>Trae el certificado de quien firma, «%1».</translation>
    </message>
    <message>
        <source>It brings certificates of its own (x5c).</source>
        <translation>Trae sus propios certificados (x5c).</translation>
    </message>
    <message>
        <source>No keys and no root certificate are loaded</source>
        <translation>No hay cargados ni claves ni un certificado raíz</translation>
    </message>
    <message>
        <source>Anybody can make certificates with any names. Only a root certificate that you got from a source you trust tells genuine ones from forged ones.</source>
        <translation>Cualquiera puede hacer certificados con cualquier nombre. Solo un certificado raíz obtenido de una fuente de confianza distingue los auténticos de los falsificados.</translation>
    </message>
    <message>
        <source>Get the root certificate from its owner, and trust it here.</source>
        <translation>Obtenga el certificado raíz de su propietario y confíe en él aquí.</translation>
    </message>
    <message>
        <source>The token brings no certificates that your root could vouch for</source>
        <translation>El token no trae certificados que su raíz pueda avalar</translation>
    </message>
    <message>
        <source>Its header has no certificate chain (x5c), so a root certificate alone cannot show whether the signature is genuine.</source>
        <translation>Su cabecera no tiene una cadena de certificados (x5c), así que un certificado raíz por sí solo no puede mostrar si la firma es auténtica.</translation>
    </message>
    <message>
        <source>Load the issuer’s keys, or the certificate of the key that signed the token.</source>
        <translation>Cargue las claves del emisor, o el certificado de la clave que firmó el token.</translation>
    </message>
    <message>
        <source>No keys are loaded, and the token vouches for itself (%1)</source>
        <translation>No hay claves cargadas, y el token se avala a sí mismo (%1)</translation>
    </message>
    <message>
        <source>It names “%1” as its key, and that DID is the public key itself. The maker of the token has the private half; the DID does not say who that is.</source>
        <translation>Indica «%1» como su clave, y ese DID es la propia clave pública. Quien hizo el token tiene la mitad privada; el DID no dice quién es.</translation>
    </message>
    <message>
        <source>Its issuer (iss) is another one, and the key says nothing about it.</source>
        <translation>Su emisor (iss) es otro, y la clave no dice nada de él.</translation>
    </message>
    <message>
        <source>Compare the DID, to the character, with the one that you know the issuer by.</source>
        <translation>Compare el DID, carácter por carácter, con aquel por el que conoce al emisor.</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) ends with padding (=)</source>
        <translation>La huella del certificado en la cabecera (%1) termina con relleno (=)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is in ordinary base64, not base64url</source>
        <translation>La huella del certificado en la cabecera (%1) está en base64 común, no en base64url</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is in hexadecimal digits (hex)</source>
        <translation>La huella del certificado en la cabecera (%1) está en dígitos hexadecimales (hex)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is the base64 of its hexadecimal digits (hex)</source>
        <translation>La huella del certificado en la cabecera (%1) es el base64 de sus dígitos hexadecimales (hex)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (x5t) is made with SHA-256 instead of SHA-1</source>
        <translation>La huella del certificado en la cabecera (x5t) está hecha con SHA-256 en lugar de SHA-1</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (x5t#S256) is made with SHA-1 instead of SHA-256</source>
        <translation>La huella del certificado en la cabecera (x5t#S256) está hecha con SHA-1 en lugar de SHA-256</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is made of its text, not of its bytes</source>
        <translation>La huella del certificado en la cabecera (%1) está hecha a partir de su texto, no de sus bytes</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) has the wrong length</source>
        <translation>La huella del certificado en la cabecera (%1) no tiene la longitud de una huella</translation>
    </message>
    <message>
        <source>The thumbprint in the header (%1) is that of another loaded certificate, “%2”</source>
        <translation>La huella de la cabecera (%1) es la de otro certificado cargado, «%2»</translation>
    </message>
    <message>
        <source>The thumbprint in the header (%1) is that of another certificate</source>
        <translation>La huella de la cabecera (%1) es la de otro certificado</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is wrong</source>
        <translation>La huella del certificado en la cabecera (%1) es incorrecta</translation>
    </message>
    <message>
        <source>Tools show thumbprints in such digits, and the program that signs probably took over what they show.</source>
        <translation>Las herramientas muestran las huellas con esos dígitos, y es probable que el programa que firma copiara lo que muestran.</translation>
    </message>
    <message>
        <source>The program that signs probably uses an encoder for ordinary base64.</source>
        <translation>Es probable que el programa que firma use un codificador de base64 común.</translation>
    </message>
    <message>
        <source>“x5t” is for SHA-1, “x5t#S256” for SHA-256.</source>
        <translation>«x5t» es para SHA-1; «x5t#S256», para SHA-256.</translation>
    </message>
    <message>
        <source>The digest is taken of the certificate’s DER, without armour and base64.</source>
        <translation>El resumen se calcula sobre el DER del certificado, sin las líneas BEGIN y END y sin base64.</translation>
    </message>
    <message>
        <source>The program that signs probably took the thumbprint of one certificate and the key of another, as happens after a renewal.</source>
        <translation>Es probable que el programa que firma tomara la huella de un certificado y la clave de otro, como ocurre después de una renovación.</translation>
    </message>
    <message>
        <source>It may have been cut off, or be something else.</source>
        <translation>Puede que se haya cortado, o que sea otra cosa.</translation>
    </message>
    <message>
        <source>It is “%1”; that of “%2” is “%3”.</source>
        <translation>Es «%1»; la de «%2» es «%3».</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be “%2”.</source>
        <translation>Es «%1»; tiene que ser «%2».</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Es «%1».</translation>
    </message>
    <message>
        <source>Services that find the key by it, Microsoft Entra among them (AADSTS700027), refuse the token, genuine or not.</source>
        <translation>Los servicios que buscan la clave por ella, entre otros Microsoft Entra (AADSTS700027), rechazan el token, sea auténtico o no.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” as %2 into the header.</source>
        <translation>Haga que el programa que firma escriba «%1» como %2 en la cabecera.</translation>
    </message>
    <message>
        <source>Have the program that signs write the base64url of the certificate’s digest as %1, without padding.</source>
        <translation>Haga que el programa que firma escriba como %1 el base64url del resumen del certificado, sin relleno.</translation>
    </message>
    <message>
        <source>Certificate %1, “%2”,</source>
        <translation>El certificado %1, «%2»,</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>El certificado %1</translation>
    </message>
    <message>
        <source>Have the signer put the whole chain into the token (x5c), its own certificate first.</source>
        <translation>Haga que quien firma incluya la cadena entera en el token (x5c), con su propio certificado en primer lugar.</translation>
    </message>
    <message>
        <source>Ask the signer for a token with a certificate that holds.</source>
        <translation>Pida a quien firma un token con un certificado en vigor y correcto.</translation>
    </message>
    <message>
        <source>The token’s certificate chain is not a list of certificates</source>
        <translation>La cadena de certificados del token no es una lista de certificados</translation>
    </message>
    <message>
        <source>Its header has “x5c”, which has to be a list of texts, one for each certificate.</source>
        <translation>Su cabecera tiene «x5c», que debe ser una lista de textos, uno por certificado.</translation>
    </message>
    <message>
        <source>A certificate of the token cannot be read</source>
        <translation>No se puede leer un certificado del token</translation>
    </message>
    <message>
        <source>Certificate %1 of its chain (x5c) is not the base64 of a certificate’s DER. BEGIN and END lines, line breaks and base64url do not belong there.</source>
        <translation>El certificado %1 de su cadena (x5c) no es el base64 del DER de un certificado. Las líneas BEGIN y END, los saltos de línea y base64url sobran ahí.</translation>
    </message>
    <message>
        <source>The token’s certificate chain is too long</source>
        <translation>La cadena de certificados del token es demasiado larga</translation>
    </message>
    <message>
        <source>It has %1 certificates; more than %2 are not followed.</source>
        <translation>Tiene %1 certificados; no se siguen más de %2.</translation>
    </message>
    <message>
        <source>The token’s certificates are in the wrong order</source>
        <translation>Los certificados del token están en un orden incorrecto</translation>
    </message>
    <message>
        <source>%1 does not vouch for the one before it. The signer’s own certificate comes first, and each is followed by the one that issued it (RFC 7515, 4.1.6).</source>
        <translation>%1 no avala al anterior. Primero va el certificado de quien firma, y a cada uno le sigue el que lo emitió (RFC 7515, 4.1.6).</translation>
    </message>
    <message>
        <source>The token’s certificates do not lead to your root</source>
        <translation>Los certificados del token no llevan a su raíz</translation>
    </message>
    <message>
        <source>They end with “%1”, which issued itself and is not the root that you gave, “%2”.</source>
        <translation>Terminan en «%1», que se emitió a sí mismo y no es la raíz que usted proporcionó, «%2».</translation>
    </message>
    <message>
        <source>%1 was issued by “%2”, which is neither in the token nor your root.</source>
        <translation>%1 fue emitido por «%2», que no está en el token ni es su raíz.</translation>
    </message>
    <message>
        <source>The chain ends at %1.</source>
        <translation>%1 no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Compare the names: either give the root that they lead to, if you trust it, or do not accept the token.</source>
        <translation>Compare los nombres: proporcione la raíz a la que llevan, si confía en ella, o no acepte el token.</translation>
    </message>
    <message>
        <source>A certificate of the token was not signed by its issuer</source>
        <translation>A un certificado del token no lo firmó su emisor</translation>
    </message>
    <message>
        <source>%1 names “%2” as its issuer, but the certificate of that name did not sign it.</source>
        <translation>%1 indica «%2» como emisor, pero el certificado con ese nombre no lo firmó.</translation>
    </message>
    <message>
        <source>%1 was not signed by the issuer that it names.</source>
        <translation>%1 no fue firmado por el emisor que indica.</translation>
    </message>
    <message>
        <source>Do not accept the token; ask its sender for one with the issuer’s own certificates.</source>
        <translation>No acepte el token; pida a su remitente uno con los certificados del propio emisor.</translation>
    </message>
    <message>
        <source>A certificate of the token is not in force yet</source>
        <translation>Un certificado del token aún no está en vigor</translation>
    </message>
    <message>
        <source>%1 holds from %2 on, in %3.</source>
        <translation>%1 vale desde el %2, dentro de %3.</translation>
    </message>
    <message>
        <source>Check the clocks, then ask the signer whether the certificate was put to use too soon.</source>
        <translation>Revise los relojes y pregunte a quien firma si el certificado se puso en uso demasiado pronto.</translation>
    </message>
    <message>
        <source>A certificate of the token has expired</source>
        <translation>Un certificado del token ha caducado</translation>
    </message>
    <message>
        <source>%1 ended on %2, %3 ago.</source>
        <translation>%1 terminó el %2, hace %3.</translation>
    </message>
    <message>
        <source>A certificate of the token was issued by one that may not issue any</source>
        <translation>Un certificado del token fue emitido por otro que no puede emitir ninguno</translation>
    </message>
    <message>
        <source>%1 issued the one before it, and is not that of an authority (basicConstraints, keyUsage). Anyone who has an ordinary certificate could make others like that.</source>
        <translation>%1 emitió el anterior y no es el de una autoridad (basicConstraints, keyUsage). De esa manera, cualquiera con un certificado corriente podría hacer otros.</translation>
    </message>
    <message>
        <source>Do not accept the token.</source>
        <translation>No acepte el token.</translation>
    </message>
    <message>
        <source>The token’s chain has more authorities than one of them allows</source>
        <translation>La cadena del token tiene más autoridades de las que permite una de ellas</translation>
    </message>
    <message>
        <source>%1 limits how many may be below it (pathLenConstraint).</source>
        <translation>%1 limita cuántas puede haber por debajo (pathLenConstraint).</translation>
    </message>
    <message>
        <source>A certificate of the token has a name that its authority may not vouch for</source>
        <translation>Un certificado del token tiene un nombre que su autoridad no puede avalar</translation>
    </message>
    <message>
        <source>%1 is outside the names that an authority above it is limited to (nameConstraints).</source>
        <translation>%1 queda fuera de los nombres a los que está limitada una autoridad superior (nameConstraints).</translation>
    </message>
    <message>
        <source>The token’s certificate is not for signing</source>
        <translation>El certificado del token no es para firmar</translation>
    </message>
    <message>
        <source>%1 allows its key other uses only (keyUsage has no digitalSignature).</source>
        <translation>%1 solo permite otros usos de su clave (keyUsage no tiene digitalSignature).</translation>
    </message>
    <message>
        <source>Ask the signer to sign with a certificate that is made for signatures.</source>
        <translation>Pida a quien firma que lo haga con un certificado destinado a firmas.</translation>
    </message>
    <message>
        <source>A certificate of the token has a key that is too small</source>
        <translation>Un certificado del token tiene una clave demasiado pequeña</translation>
    </message>
    <message>
        <source>%1 has a key with less than 112 bits of security, such as RSA under 2048 bits.</source>
        <translation>%1 tiene una clave con menos de 112 bits de seguridad, como RSA de menos de 2048 bits.</translation>
    </message>
    <message>
        <source>A certificate of the token is signed with a hash that is broken</source>
        <translation>Un certificado del token está firmado con un hash que ya no es seguro</translation>
    </message>
    <message>
        <source>%1 is signed over SHA-1 or MD5, and can be forged.</source>
        <translation>%1 está firmado sobre SHA-1 o MD5 y se puede falsificar.</translation>
    </message>
    <message>
        <source>A certificate of the token demands an extension that is not known here</source>
        <translation>Un certificado del token exige una extensión que aquí no se conoce</translation>
    </message>
    <message>
        <source>%1 marks an extension as critical that is not understood, so it must be refused.</source>
        <translation>%1 marca como crítica una extensión que no se entiende, así que hay que rechazarlo.</translation>
    </message>
    <message>
        <source>Check the token with the software that it was made for.</source>
        <translation>Compruebe el token con el software para el que se hizo.</translation>
    </message>
    <message>
        <source>The token’s certificate was issued for another purpose</source>
        <translation>El certificado del token se emitió para otro fin</translation>
    </message>
    <message>
        <source>%1 leads to the root, but lacks the mark of those for App Store tokens. Apple’s developers have certificates under the same root.</source>
        <translation>%1 lleva a la raíz, pero le falta la marca de los certificados para tokens de App Store. Los desarrolladores de Apple tienen certificados bajo la misma raíz.</translation>
    </message>
    <message>
        <source>The token’s certificates do not hold</source>
        <translation>Los certificados del token no superan la comprobación</translation>
    </message>
    <message>
        <source>%1 does not pass OpenSSL’s check.</source>
        <translation>%1 no supera la comprobación de OpenSSL.</translation>
    </message>
    <message>
        <source>Your certificate “%1” is that of an authority: it does not sign tokens, but vouches for certificates, and the token brings some (x5c).</source>
        <translation>Su certificado «%1» es el de una autoridad: no firma tokens, sino que avala certificados, y el token trae algunos (x5c).</translation>
    </message>
    <message>
        <source>It brings the certificate of its signer, “%1” (x5c), and “%2” vouches for that one: by signatures, dates, names and key usage. Whether it was revoked is not looked up. Everybody with a certificate under that root can sign.</source>
        <translation>Trae el certificado de quien firma, «%1» (x5c), y «%2» lo avala por sus firmas, fechas, nombres y uso de clave. No se consulta si fue revocado. Cualquiera con un certificado bajo esa raíz puede firmar.</translation>
    </message>
    <message>
        <source>Your certificate is the root of the token’s certificate chain</source>
        <translation>Su certificado es la raíz de la cadena de certificados del token</translation>
    </message>
    <message>
        <source>The token’s certificate chain leads to your root</source>
        <translation>La cadena de certificados del token lleva a su raíz</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked is not looked up.</source>
        <translation>No se consulta si algún certificado fue revocado.</translation>
    </message>
    <message>
        <source>Make sure that “%1” is the one who should have signed.</source>
        <translation>Compruebe que «%1» es quien debía firmar.</translation>
    </message>
    <message>
        <source>Make sure that the certificate belongs to the one who should have signed.</source>
        <translation>Compruebe que el certificado de quien firma es el de quien debía firmar.</translation>
    </message>
</context>
<context>
    <name>CertificatePhrases</name>
    <message>
        <source>written with PEM armour, which does not belong here</source>
        <translation>escrito con las líneas BEGIN y END de PEM, que aquí sobran</translation>
    </message>
    <message>
        <source>written in base64url; certificates here are in ordinary base64</source>
        <translation>escrito en base64url; los certificados van aquí en base64 común</translation>
    </message>
    <message>
        <source>not in base64</source>
        <translation>no está en base64</translation>
    </message>
    <message>
        <source>base64, but not of a certificate</source>
        <translation>base64, pero no de un certificado</translation>
    </message>
    <message>
        <source>larger than %1 KiB; not read</source>
        <translation>mayor de %1 KiB; no se leyó</translation>
    </message>
    <message>
        <source>%1 (begins %2)</source>
        <translation>%1 (empieza %2)</translation>
    </message>
    <message>
        <source>%1 (expired %2)</source>
        <translation>%1 (caducó %2)</translation>
    </message>
    <message>
        <source>%1 (ends %2)</source>
        <translation>%1 (termina %2)</translation>
    </message>
    <message>
        <source>cannot be compared with this one</source>
        <translation>no se puede comparar con esta</translation>
    </message>
    <message>
        <source>this key</source>
        <translation>esta clave</translation>
    </message>
    <message>
        <source>another key than this one</source>
        <translation>una clave distinta de esta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>él mismo (autofirmado)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Certificado %1 de %2</translation>
    </message>
    <message>
        <source>%1 (certificate %2 here)</source>
        <translation>%1 (aquí, certificado %2)</translation>
    </message>
    <message>
        <source>%1 (not among these)</source>
        <translation>%1 (no está entre estos)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Critical extensions (crit)</source>
        <translation>Extensiones críticas (crit)</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Tipo (typ)</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>Descifrado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgaciones</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Vinculación de clave</translation>
    </message>
    <message>
        <source>Expires (exp)</source>
        <translation>Caduca (exp)</translation>
    </message>
    <message>
        <source>Not before (nbf)</source>
        <translation>No antes de (nbf)</translation>
    </message>
    <message>
        <source>Issued at (iat)</source>
        <translation>Emitido el (iat)</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Emisor (iss)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Destinatario (aud)</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <translation>Sujeto (sub)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Claims obligatorios</translation>
    </message>
    <message>
        <source>Nonce (nonce)</source>
        <translation>Nonce (nonce)</translation>
    </message>
    <message>
        <source>Authorized party (azp)</source>
        <translation>Parte autorizada (azp)</translation>
    </message>
    <message>
        <source>Access token’s hash (at_hash)</source>
        <translation>Hash del token de acceso (at_hash)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All extensions that the header marks as critical are understood.</source>
        <translation>Se entienden todas las extensiones que la cabecera marca como críticas.</translation>
    </message>
    <message>
        <source>The issuer signed every disclosed claim. Withheld claims look the same as decoys.</source>
        <translation>El emisor firmó todos los claims divulgados. Los claims que no se muestran tienen el mismo aspecto que los señuelos.</translation>
    </message>
    <message>
        <source>Signed with the holder’s key, over just these disclosures.</source>
        <translation>Firmado con la clave del titular, exactamente sobre estas divulgaciones.</translation>
    </message>
    <message>
        <source>May be used since %1, %2.</source>
        <translation>Se puede usar desde el %1, %2.</translation>
    </message>
    <message>
        <source>Starts %1, %2, which the leeway covers.</source>
        <translation>Empieza el %1, %2; el margen lo cubre.</translation>
    </message>
    <message>
        <source>Issued %1, %2.</source>
        <translation>Emitido el %1, %2.</translation>
    </message>
    <message>
        <source>Says it will be issued %1, %2; most verifiers let that pass.</source>
        <translation>Indica que se emitirá el %1, %2; la mayoría de los verificadores lo dejan pasar.</translation>
    </message>
    <message>
        <source>All there: %1.</source>
        <translation>Están todos: %1.</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <translation>Están todos.</translation>
    </message>
    <message>
        <source>It is the hash of the access token that came along.</source>
        <translation>Es el hash del token de acceso que vino con él.</translation>
    </message>
    <message>
        <source>Five base64url segments, as an encrypted token has; the header is a JSON object.</source>
        <translation>Cinco segmentos base64url, como en un token cifrado; la cabecera es un objeto JSON.</translation>
    </message>
    <message>
        <source>A token in its JSON form; the header is a JSON object.</source>
        <translation>Un token en su forma JSON; la cabecera es un objeto JSON.</translation>
    </message>
    <message>
        <source>Three base64url segments; header and payload are JSON objects.</source>
        <translation>Tres segmentos base64url; la cabecera y el contenido son objetos JSON.</translation>
    </message>
    <message>
        <source>Three base64url segments; the header is a JSON object.</source>
        <translation>Tres segmentos base64url; la cabecera es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is allowed and is what the key is for.</source>
        <translation>%1 está permitido y es para lo que sirve la clave.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 está permitido.</translation>
    </message>
    <message>
        <source>The algorithm is allowed.</source>
        <translation>El algoritmo está permitido.</translation>
    </message>
    <message>
        <source>A given key opened it (%1, key %2).</source>
        <translation>Lo abrió una clave proporcionada (%1, clave %2).</translation>
    </message>
    <message>
        <source>A given key opened it (%1).</source>
        <translation>Lo abrió una clave proporcionada (%1).</translation>
    </message>
    <message>
        <source>A given key opened it.</source>
        <translation>Lo abrió una clave proporcionada.</translation>
    </message>
    <message>
        <source>The token could not be decrypted.</source>
        <translation>No se pudo descifrar el token.</translation>
    </message>
    <message>
        <source>The key in its own header fits the algorithm.</source>
        <translation>La clave de su propia cabecera encaja con el algoritmo.</translation>
    </message>
    <message>
        <source>The token’s certificate “%1” leads to a root that you gave.</source>
        <translation>El certificado «%1» del token lleva a una raíz que usted proporcionó.</translation>
    </message>
    <message>
        <source>Key %1 is loaded and fits the algorithm.</source>
        <translation>La clave %1 está cargada y encaja con el algoritmo.</translation>
    </message>
    <message>
        <source>A loaded key fits the algorithm.</source>
        <translation>Una clave cargada encaja con el algoritmo.</translation>
    </message>
    <message>
        <source>%1 with the key in its own header, whose thumbprint is %2.</source>
        <translation>%1 con la clave de su propia cabecera, cuya huella es %2.</translation>
    </message>
    <message>
        <source>%1 with the key of the certificate “%2”.</source>
        <translation>%1 con la clave del certificado «%2».</translation>
    </message>
    <message>
        <source>%1 with key %2, %3.</source>
        <translation>%1 con la clave %2, %3.</translation>
    </message>
    <message>
        <source>%1 with the shared secret, %2.</source>
        <translation>%1 con el secreto compartido, %2.</translation>
    </message>
    <message>
        <source>%1 with the key whose thumbprint is %2, %3.</source>
        <translation>%1 con la clave cuya huella es %2, %3.</translation>
    </message>
    <message>
        <source>%1 with key %2 from the loaded keys.</source>
        <translation>%1 con la clave %2 de las claves cargadas.</translation>
    </message>
    <message>
        <source>It verifies with a loaded key.</source>
        <translation>Se verifica con una clave cargada.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>El token no ha caducado.</translation>
    </message>
    <message>
        <source>Expires %1, %2.</source>
        <translation>Caduca %1, el %2.</translation>
    </message>
    <message>
        <source>Expired %1, which the leeway of %2 covers.</source>
        <translation>Caducó %1, y el margen de %2 lo cubre.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>Está en el pasado.</translation>
    </message>
    <message>
        <source>The token is not too old.</source>
        <translation>El token no es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Issued %1; at most %2 is allowed, and the leeway of %3 covers the rest.</source>
        <translation>Emitido %1; se admite como máximo %2, y el margen de %3 cubre el resto.</translation>
    </message>
    <message>
        <source>Issued %1; at most %2 is allowed.</source>
        <translation>Emitido %1; se admite como máximo %2.</translation>
    </message>
    <message>
        <source>The token does not last too long.</source>
        <translation>El token no dura demasiado.</translation>
    </message>
    <message>
        <source>%1 from issue to expiry; at most %2 is allowed.</source>
        <translation>%1 desde la emisión hasta la caducidad; se admite como máximo %2.</translation>
    </message>
    <message>
        <source>It cannot be counted: the token says that it will be issued in the future (iat).</source>
        <translation>No se puede calcular: el token dice que se emitirá en el futuro (iat).</translation>
    </message>
    <message>
        <source>It cannot be counted: the token does not say when it was issued (iat).</source>
        <translation>No se puede calcular: el token no dice cuándo se emitió (iat).</translation>
    </message>
    <message>
        <source>It cannot be counted: the token’s dates cannot be used for that.</source>
        <translation>No se puede calcular: las fechas del token no sirven para ello.</translation>
    </message>
    <message>
        <source>“%1”, which is expected because the keys came from that issuer.</source>
        <translation>«%1», que se espera porque las claves vinieron de ese emisor.</translation>
    </message>
    <message>
        <source>It is the issuer that the keys came from.</source>
        <translation>Es el emisor del que vinieron las claves.</translation>
    </message>
    <message>
        <source>“%1”, as expected.</source>
        <translation>«%1», como se esperaba.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Como se esperaba.</translation>
    </message>
    <message>
        <source>A required claim is missing.</source>
        <translation>Falta un claim obligatorio.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Claims que faltan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired %1; leeway is %2.</source>
        <translation>Caducó %1; el margen es de %2.</translation>
    </message>
    <message>
        <source>Starts %1; leeway is %2.</source>
        <translation>Empieza %1; el margen es de %2.</translation>
    </message>
    <message>
        <source>Found “%1”, expected “%2”.</source>
        <translation>Se encontró «%1»; se esperaba «%2».</translation>
    </message>
    <message>
        <source>Found “%1”, which is not accepted.</source>
        <translation>Se encontró «%1», que no se acepta.</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>No se cumple.</translation>
    </message>
    <message>
        <source>Not checked: the payload is not in the text, and was not given.</source>
        <translation>Sin comprobar: el contenido no está en el texto y no se proporcionó.</translation>
    </message>
    <message>
        <source>Not checked: no keys are loaded.</source>
        <translation>Sin comprobar: no hay claves cargadas.</translation>
    </message>
    <message>
        <source>Not checked: the content is encrypted, but not signed.</source>
        <translation>Sin comprobar: el contenido está cifrado, pero no firmado.</translation>
    </message>
    <message>
        <source>Not checked: the token is encrypted.</source>
        <translation>Sin comprobar: el token está cifrado.</translation>
    </message>
    <message>
        <source>Not checked: an earlier error made it pointless.</source>
        <translation>Sin comprobar: un error anterior lo hizo innecesario.</translation>
    </message>
    <message>
        <source>Not checked: the text is not a token.</source>
        <translation>Sin comprobar: el texto no es un token.</translation>
    </message>
    <message>
        <source>Not checked: the header does not name one.</source>
        <translation>Sin comprobar: la cabecera no indica ninguno.</translation>
    </message>
    <message>
        <source>Not checked: the header demands no extensions.</source>
        <translation>Sin comprobar: la cabecera no exige extensiones.</translation>
    </message>
    <message>
        <source>Not checked: the signed part could not be read.</source>
        <translation>Sin comprobar: no se pudo leer la parte firmada.</translation>
    </message>
    <message>
        <source>Not checked: no key binding is there, or no key for it.</source>
        <translation>Sin comprobar: no hay vinculación de clave, o no hay clave para ella.</translation>
    </message>
    <message>
        <source>Not checked: no expected type is set.</source>
        <translation>Sin comprobar: no se ha fijado ningún tipo esperado.</translation>
    </message>
    <message>
        <source>Not checked: the token has no expiry time, so it never expires.</source>
        <translation>Sin comprobar: el token no tiene fecha de caducidad, así que nunca caduca.</translation>
    </message>
    <message>
        <source>Not checked: the token has no start time, so it may be used at once.</source>
        <translation>Sin comprobar: el token no tiene fecha de inicio, así que se puede usar de inmediato.</translation>
    </message>
    <message>
        <source>Not checked: the token does not say when it was issued.</source>
        <translation>Sin comprobar: el token no dice cuándo se emitió.</translation>
    </message>
    <message>
        <source>Not checked: no expected issuer is set.</source>
        <translation>Sin comprobar: no se ha fijado ningún emisor esperado.</translation>
    </message>
    <message>
        <source>Not checked: no expected audience is set.</source>
        <translation>Sin comprobar: no se ha fijado ningún destinatario esperado.</translation>
    </message>
    <message>
        <source>Not checked: no expected subject is set.</source>
        <translation>Sin comprobar: no se ha fijado ningún sujeto esperado.</translation>
    </message>
    <message>
        <source>Not checked: no greatest age is set.</source>
        <translation>Sin comprobar: no se ha fijado una antigüedad máxima.</translation>
    </message>
    <message>
        <source>Not checked: no longest lifetime is set.</source>
        <translation>Sin comprobar: no se ha fijado una duración máxima.</translation>
    </message>
    <message>
        <source>Not checked: no claims are required.</source>
        <translation>Sin comprobar: no se requiere ningún claim.</translation>
    </message>
    <message>
        <source>Not checked: no nonce is expected.</source>
        <translation>Sin comprobar: no se espera ningún nonce.</translation>
    </message>
    <message>
        <source>Not checked: no authorized party is expected.</source>
        <translation>Sin comprobar: no se espera ninguna parte autorizada.</translation>
    </message>
    <message>
        <source>Not checked: no hash is agreed on for this algorithm.</source>
        <translation>Sin comprobar: no hay un hash acordado para este algoritmo.</translation>
    </message>
</context>
<context>
    <name>ClaimFindingWords</name>
    <message>
        <source>%1 has the wrong type</source>
        <translation>%1 tiene un tipo incorrecto</translation>
    </message>
    <message>
        <source>It is %1, where %2 is needed.</source>
        <translation>Es %1, y hace falta %2.</translation>
    </message>
    <message>
        <source>Verifiers either refuse that or take the claim for absent. The issuer’s software probably writes it wrongly.</source>
        <translation>Los verificadores lo rechazan o dan el claim por ausente. Es probable que el software del emisor lo escriba mal.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as a number of seconds since 1970, without quotes.</source>
        <translation>Pida al emisor que lo escriba como número de segundos desde 1970, sin comillas.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the claim as the standard has it.</source>
        <translation>Pida al emisor que escriba el claim como dice el estándar.</translation>
    </message>
    <message>
        <source>%1 is not a usable date</source>
        <translation>%1 no es una fecha utilizable</translation>
    </message>
    <message>
        <source>It is written as %1, which is more than 64 bits hold.</source>
        <translation>Está escrito como %1, que es más de lo que cabe en 64 bits.</translation>
    </message>
    <message>
        <source>Some verifiers refuse that, others take it for infinite or for a wrong date, so it is refused here. The issuer probably wanted to say “never” or divided by a wrong number.</source>
        <translation>Algunos verificadores lo rechazan, otros lo toman por infinito o por una fecha equivocada, así que aquí se rechaza. Es probable que el emisor quisiera decir «nunca», o que dividiera por un número equivocado.</translation>
    </message>
    <message>
        <source>Ask the issuer to write a date as seconds since 1970, or to leave the claim out.</source>
        <translation>Pida al emisor que escriba una fecha como segundos desde 1970, o que omita el claim.</translation>
    </message>
    <message>
        <source>“%1” is required, but it is null, which says nothing.</source>
        <translation>«%1» es obligatorio, pero es null, que no dice nada.</translation>
    </message>
    <message>
        <source>“%1” is there, but it is empty, which says nothing.</source>
        <translation>«%1» está ahí, pero vacío, así que no dice nada.</translation>
    </message>
    <message>
        <source>The token lacks %1</source>
        <translation>Al token le falta %1</translation>
    </message>
    <message>
        <source>“%1” is required, but the payload has no such claim.</source>
        <translation>«%1» es obligatorio, pero el contenido no tiene ese claim.</translation>
    </message>
    <message>
        <source>The client probably did not ask for it (by a scope), or the issuer is not set up to add it.</source>
        <translation>Es probable que el cliente no lo pidiera (con un scope), o que el emisor no esté configurado para añadirlo.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim, or take it from the list of required ones.</source>
        <translation>Haga que el emisor añada el claim, o quítelo de la lista de claims obligatorios.</translation>
    </message>
    <message>
        <source>An access token is expected, and every one of the standard kind has “%1” (%2). Some issuers make access tokens of their own kind, which lack it.</source>
        <translation>Se espera un token de acceso, y todos los del tipo estándar tienen «%1» (%2). Algunos emisores hacen tokens de acceso de un tipo propio, a los que les falta.</translation>
    </message>
    <message>
        <source>An ID token is expected, and every ID token has “%1” (%2). It is probably a token of another kind.</source>
        <translation>Se espera un token de ID, y todo token de ID tiene «%1» (%2). Es probable que sea un token de otro tipo.</translation>
    </message>
    <message>
        <source>Have the issuer make tokens of that kind, or expect another kind.</source>
        <translation>Haga que el emisor cree tokens de ese tipo, o espere otro tipo.</translation>
    </message>
    <message>
        <source>The list of required claims has an empty entry</source>
        <translation>La lista de claims obligatorios tiene una entrada vacía</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Seguramente nadie quería una lista con un hueco, así que nada la supera.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the required claims.</source>
        <translation>Quite la entrada vacía de los claims obligatorios.</translation>
    </message>
    <message>
        <source>It probably belongs to another client.</source>
        <translation>Es probable que pertenezca a otro cliente.</translation>
    </message>
    <message>
        <source>Have this client ask for a token of its own, or correct what is expected.</source>
        <translation>Haga que este cliente pida su propio token, o corrija lo que se espera.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and compare with the nonce of that very request.</source>
        <translation>Vuelva a empezar el inicio de sesión y compare con el nonce de esa misma petición.</translation>
    </message>
    <message>
        <source>The access token that was given did not come with this ID token, or was cut.</source>
        <translation>El token de acceso que se proporcionó no llegó con este token de ID, o se cortó.</translation>
    </message>
    <message>
        <source>Take the access token out of the same response as the ID token.</source>
        <translation>Tome el token de acceso de la misma respuesta que el token de ID.</translation>
    </message>
    <message>
        <source>It is “%1”; “%2” is expected.</source>
        <translation>Es «%1»; se esperaba «%2».</translation>
    </message>
    <message>
        <source>It is empty; “%1” is expected.</source>
        <translation>No contiene nada; se esperaba «%1».</translation>
    </message>
    <message>
        <source>%1 is another than expected</source>
        <translation>%1 no es lo que se esperaba</translation>
    </message>
    <message>
        <source>It was issued (iat) on %1, which is %2 ago; at most %3 is allowed.</source>
        <translation>Se emitió (iat) el %1, hace %2; se permite %3 como máximo.</translation>
    </message>
    <message>
        <source>The time of issue (iat) cannot be right</source>
        <translation>La fecha de emisión (iat) no puede ser correcta</translation>
    </message>
    <message>
        <source>It was probably never set, or is a duration or another count in place of seconds since 1970.</source>
        <translation>Es probable que nunca se fijara, o que sea una duración u otra cuenta en lugar de segundos desde 1970.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write the current time, in seconds since 1970.</source>
        <translation>Haga que el programa que crea el token escriba la hora actual, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>The token is too old: %1</source>
        <translation>El token es demasiado antiguo: %1</translation>
    </message>
    <message>
        <source>A token of this kind is made for one occasion and used at once.</source>
        <translation>Un token de este tipo se crea para una sola ocasión y se usa enseguida.</translation>
    </message>
    <message>
        <source>The user probably signed in a while ago and the session was never renewed.</source>
        <translation>Es probable que el usuario iniciara sesión hace tiempo y que la sesión no se renovara nunca.</translation>
    </message>
    <message>
        <source>Have its sender make a new one, or allow a greater age.</source>
        <translation>Haga que su remitente cree uno nuevo, o permita una antigüedad mayor.</translation>
    </message>
    <message>
        <source>Have the user sign in again, or allow a greater age.</source>
        <translation>Haga que el usuario vuelva a iniciar sesión, o permita una antigüedad mayor.</translation>
    </message>
    <message>
        <source>The token never expires</source>
        <translation>El token no caduca nunca</translation>
    </message>
    <message>
        <source>It has no expiry time (exp), so a copy that gets into wrong hands works until the key is replaced. The issuer was probably never set up to limit how long its tokens last.</source>
        <translation>No tiene fecha de caducidad (exp), así que una copia que caiga en malas manos sirve hasta que se cambie la clave. Es probable que nunca se configurara el emisor para limitar la duración de sus tokens.</translation>
    </message>
    <message>
        <source>Ask the issuer to give its tokens an expiry time; some verifiers demand one.</source>
        <translation>Pida al emisor que ponga fecha de caducidad a sus tokens; algunos verificadores la exigen.</translation>
    </message>
    <message>
        <source>The token lasts very long: %1</source>
        <translation>El token dura mucho tiempo: %1</translation>
    </message>
    <message>
        <source>From issue (iat) to expiry (exp) it is %1; at most %2 is expected.</source>
        <translation>Entre la emisión (iat) y la caducidad (exp) hay %1; se espera %2 como máximo.</translation>
    </message>
    <message>
        <source>A copy that gets into wrong hands works all that time. The issuer’s setting was probably made for testing.</source>
        <translation>Una copia que caiga en malas manos sirve durante todo ese tiempo. Es probable que la configuración del emisor se hiciera para pruebas.</translation>
    </message>
    <message>
        <source>Ask the issuer for a shorter life and a refresh token.</source>
        <translation>Pida al emisor una duración más corta y un token de actualización.</translation>
    </message>
    <message>
        <source>The token never expires, where a longest lifetime is expected</source>
        <translation>El token no caduca nunca, aunque se espera una duración máxima</translation>
    </message>
    <message>
        <source>It has no expiry time (exp); at most %1 is expected.</source>
        <translation>No tiene fecha de caducidad (exp); se espera %1 como máximo.</translation>
    </message>
    <message>
        <source>A copy that gets into wrong hands works until the key is replaced.</source>
        <translation>Una copia que caiga en malas manos sirve hasta que se cambie la clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to give its tokens an expiry time, or expect no longest lifetime.</source>
        <translation>Pida al emisor que ponga fecha de caducidad a sus tokens, o no espere una duración máxima.</translation>
    </message>
    <message>
        <source>The token would have expired before it was issued</source>
        <translation>El token habría caducado antes de emitirse</translation>
    </message>
    <message>
        <source>Its expiry time (exp) is not after its time of issue (iat), so its lifetime cannot be counted; at most %1 is expected. The issuer probably mixed the two up, or its clocks differ.</source>
        <translation>Su fecha de caducidad (exp) no es posterior a su fecha de emisión (iat), así que no se puede calcular su duración; se espera %1 como máximo. Es probable que el emisor confundiera las dos, o que sus relojes difieran.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the dates in its tokens.</source>
        <translation>Pida al emisor que corrija las fechas de sus tokens.</translation>
    </message>
    <message>
        <source>There is another token inside</source>
        <translation>Hay otro token dentro</translation>
    </message>
    <message>
        <source>The payload is itself a token, which was inspected too; what was found is listed along with the rest. The verdict is never better than that of the token inside. Some issuers sign first and wrap the result.</source>
        <translation>El contenido es a su vez un token, que también se inspeccionó; lo que se encontró aparece junto con lo demás. El veredicto nunca es mejor que el del token interior. Algunos emisores primero firman y después envuelven el resultado.</translation>
    </message>
    <message>
        <source>Check that the service that gets the token verifies the one inside as well.</source>
        <translation>Compruebe que el servicio que recibe el token también verifica el interior.</translation>
    </message>
    <message>
        <source>There are more tokens inside one another than are looked at</source>
        <translation>Hay más tokens anidados de los que se examinan</translation>
    </message>
    <message>
        <source>The token is the innermost of %1 that were inspected, and holds yet another one, which was not. Hardly any issuer wraps a token so often.</source>
        <translation>Es el token más interior de los %1 que se inspeccionaron, y contiene otro más, que no se inspeccionó. Casi ningún emisor envuelve un token tantas veces.</translation>
    </message>
    <message>
        <source>Inspect the innermost token on its own.</source>
        <translation>Inspeccione por separado el token más interior.</translation>
    </message>
    <message>
        <source>It is the %1 digest of the expected one: the app hashed it before it asked for the token, as Sign in with Apple has it done.</source>
        <translation>Es el resumen %1 del esperado: la aplicación calculó su hash antes de pedir el token, como indica Sign in with Apple.</translation>
    </message>
    <message>
        <source>Compare with the digest, or have the app send the value as it is.</source>
        <translation>Compare con el resumen, o haga que la aplicación envíe el valor tal como es.</translation>
    </message>
    <message>
        <source>It answers another sign-in request than this one: an earlier one, or one in another window. A token that was slipped in would look the same.</source>
        <translation>Responde a otra solicitud de inicio de sesión, no a esta: una anterior o una en otra ventana. Un token introducido por otro tendría el mismo aspecto.</translation>
    </message>
</context>
<context>
    <name>ClaimMeanings</name>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>Cómo está firmado el token, o cómo está cifrada su clave.</translation>
    </message>
    <message>
        <source>The ID of the key that the signature is checked with.</source>
        <translation>El ID de la clave con la que se comprueba la firma.</translation>
    </message>
    <message>
        <source>What kind of token this is.</source>
        <translation>Qué tipo de token es.</translation>
    </message>
    <message>
        <source>What kind of data the payload is.</source>
        <translation>Qué tipo de datos es el contenido.</translation>
    </message>
    <message>
        <source>Members that a verifier has to understand, or else refuse the token.</source>
        <translation>Miembros que el verificador tiene que entender o, si no, rechazar el token.</translation>
    </message>
    <message>
        <source>The address of a key set; never fetched here.</source>
        <translation>La dirección de un conjunto de claves; aquí nunca se consulta.</translation>
    </message>
    <message>
        <source>A public key that the token brings along; never trusted here.</source>
        <translation>Una clave pública que trae el propio token; aquí nunca se confía en ella.</translation>
    </message>
    <message>
        <source>The address of a certificate; never fetched here.</source>
        <translation>La dirección de un certificado; aquí nunca se consulta.</translation>
    </message>
    <message>
        <source>A certificate that the token brings along; never trusted here.</source>
        <translation>Un certificado que trae el propio token; aquí nunca se confía en él.</translation>
    </message>
    <message>
        <source>The SHA-1 digest of the signer’s certificate.</source>
        <translation>El resumen SHA-1 del certificado de quien firma.</translation>
    </message>
    <message>
        <source>The SHA-256 digest of the signer’s certificate.</source>
        <translation>El resumen SHA-256 del certificado de quien firma.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded before it is signed.</source>
        <translation>Si el contenido se codifica en base64url antes de firmarlo.</translation>
    </message>
    <message>
        <source>A value that ties the token to one request.</source>
        <translation>Un valor que liga el token a una sola petición.</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Cómo está cifrado el contenido.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Cómo se comprimió el contenido antes de cifrarlo.</translation>
    </message>
    <message>
        <source>The sender’s one-time public key, for agreeing on a key.</source>
        <translation>La clave pública de un solo uso del remitente, para acordar una clave.</translation>
    </message>
    <message>
        <source>Something about the sender that goes into the agreed key.</source>
        <translation>Un dato del remitente que entra en la clave acordada.</translation>
    </message>
    <message>
        <source>Something about the recipient that goes into the agreed key.</source>
        <translation>Un dato del destinatario que entra en la clave acordada.</translation>
    </message>
    <message>
        <source>The start value with which the content key was encrypted.</source>
        <translation>El valor inicial con el que se cifró la clave del contenido.</translation>
    </message>
    <message>
        <source>The proof that the encrypted content key was not changed.</source>
        <translation>La prueba de que la clave cifrada del contenido no se modificó.</translation>
    </message>
    <message>
        <source>The salt with which a password was turned into a key.</source>
        <translation>La sal con la que una contraseña se convirtió en clave.</translation>
    </message>
    <message>
        <source>How many rounds a password took to become a key.</source>
        <translation>Cuántas rondas hicieron falta para convertir una contraseña en clave.</translation>
    </message>
    <message>
        <source>Who issued the token.</source>
        <translation>Quién emitió el token.</translation>
    </message>
    <message>
        <source>Who or what the token is about, usually a user.</source>
        <translation>De quién o de qué habla el token; casi siempre, un usuario.</translation>
    </message>
    <message>
        <source>Who the token is for; others have to refuse it.</source>
        <translation>Para quién es el token; los demás tienen que rechazarlo.</translation>
    </message>
    <message>
        <source>When the token stops counting.</source>
        <translation>Cuándo deja de valer el token.</translation>
    </message>
    <message>
        <source>The time before which the token must not be used.</source>
        <translation>Antes de qué momento no se debe usar el token.</translation>
    </message>
    <message>
        <source>When the token was issued.</source>
        <translation>Cuándo se emitió el token.</translation>
    </message>
    <message>
        <source>The token’s own ID, by which it can be recognized or withdrawn.</source>
        <translation>El ID propio del token, por el que se puede reconocer o retirar.</translation>
    </message>
    <message>
        <source>When the user signed in.</source>
        <translation>Cuándo inició sesión el usuario.</translation>
    </message>
    <message>
        <source>A value that ties the token to the sign-in request.</source>
        <translation>Un valor que liga el token a la petición de inicio de sesión.</translation>
    </message>
    <message>
        <source>The client that the token was issued to.</source>
        <translation>El cliente para el que se emitió el token.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>El cliente que pidió el token.</translation>
    </message>
    <message>
        <source>What the token allows, as words with blanks between.</source>
        <translation>Lo que permite el token, en palabras separadas por espacios.</translation>
    </message>
    <message>
        <source>What the token allows.</source>
        <translation>Lo que permite el token.</translation>
    </message>
    <message>
        <source>The roles that the user or client has.</source>
        <translation>Los roles que tiene el usuario o el cliente.</translation>
    </message>
    <message>
        <source>The groups that the user belongs to.</source>
        <translation>Los grupos a los que pertenece el usuario.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>A qué tiene derecho el usuario.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>El nivel de seguridad del inicio de sesión.</translation>
    </message>
    <message>
        <source>The ways in which the user signed in, such as a password.</source>
        <translation>Los métodos con los que el usuario inició sesión, por ejemplo, una contraseña.</translation>
    </message>
    <message>
        <source>The ID of the session.</source>
        <translation>El ID de la sesión.</translation>
    </message>
    <message>
        <source>A digest of the access token that was issued together with this one.</source>
        <translation>Un resumen del token de acceso que se emitió junto con este.</translation>
    </message>
    <message>
        <source>A digest of the code that was issued together with this token.</source>
        <translation>Un resumen del código que se emitió junto con este token.</translation>
    </message>
    <message>
        <source>The key that the sender of the token has to prove to hold.</source>
        <translation>La clave que el remitente del token tiene que demostrar que posee.</translation>
    </message>
    <message>
        <source>Who acts on behalf of the subject.</source>
        <translation>Quién actúa en nombre del sujeto.</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject.</source>
        <translation>Quién puede actuar en nombre del sujeto.</translation>
    </message>
    <message>
        <source>What happened, in a message about a security event.</source>
        <translation>Lo que ocurrió, en un mensaje sobre un evento de seguridad.</translation>
    </message>
    <message>
        <source>The user’s full name.</source>
        <translation>El nombre completo del usuario.</translation>
    </message>
    <message>
        <source>The user’s first name.</source>
        <translation>El nombre de pila del usuario.</translation>
    </message>
    <message>
        <source>The user’s last name.</source>
        <translation>El apellido del usuario.</translation>
    </message>
    <message>
        <source>The name by which the user wants to be called.</source>
        <translation>El nombre por el que el usuario quiere que le llamen.</translation>
    </message>
    <message>
        <source>The user’s name for signing in.</source>
        <translation>El nombre con el que el usuario inicia sesión.</translation>
    </message>
    <message>
        <source>The user’s mail address.</source>
        <translation>La dirección de correo del usuario.</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the mail address is the user’s.</source>
        <translation>Si el emisor comprobó que la dirección de correo es del usuario.</translation>
    </message>
    <message>
        <source>The user’s telephone number.</source>
        <translation>El número de teléfono del usuario.</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the number is the user’s.</source>
        <translation>Si el emisor comprobó que el número es del usuario.</translation>
    </message>
    <message>
        <source>The address of the user’s picture; never fetched here.</source>
        <translation>La dirección de la foto del usuario; aquí nunca se consulta.</translation>
    </message>
    <message>
        <source>The user’s language and country.</source>
        <translation>El idioma y el país del usuario.</translation>
    </message>
    <message>
        <source>The user’s time zone.</source>
        <translation>La zona horaria del usuario.</translation>
    </message>
    <message>
        <source>When the user’s data last changed.</source>
        <translation>Cuándo cambiaron por última vez los datos del usuario.</translation>
    </message>
    <message>
        <source>The user’s profile at Pangea.</source>
        <translation>El perfil del usuario en Pangea.</translation>
    </message>
    <message>
        <source>What Pangea found about the risk of this sign-in.</source>
        <translation>Lo que Pangea averiguó sobre el riesgo de este inicio de sesión.</translation>
    </message>
    <message>
        <source>Claims that the project added at Pangea.</source>
        <translation>Claims que el proyecto añadió en Pangea.</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>quién lo emitió</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>de quién trata</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>not after this</source>
        <translation>no después de esto</translation>
    </message>
    <message>
        <source>not before this</source>
        <translation>no antes de esto</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>cuándo se emitió</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>cuándo inició sesión el usuario</translation>
    </message>
    <message>
        <source>its own ID</source>
        <translation>su propio ID</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>lo une a un solo inicio de sesión</translation>
    </message>
    <message>
        <source>the client that may use it</source>
        <translation>el cliente que puede usarlo</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>el cliente que lo pidió</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>lo que permite</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>cómo inició sesión el usuario</translation>
    </message>
    <message>
        <source>the user’s session</source>
        <translation>la sesión del usuario</translation>
    </message>
    <message>
        <source>the user’s e-mail address</source>
        <translation>el correo electrónico del usuario</translation>
    </message>
    <message>
        <source>the user’s name</source>
        <translation>el nombre del usuario</translation>
    </message>
    <message>
        <source>the key that its holder has</source>
        <translation>la clave que tiene su titular</translation>
    </message>
</context>
<context>
    <name>ClaimNames</name>
    <message>
        <source>the issuer (iss)</source>
        <translation>el emisor (iss)</translation>
    </message>
    <message>
        <source>the subject (sub)</source>
        <translation>el sujeto (sub)</translation>
    </message>
    <message>
        <source>the audience (aud)</source>
        <translation>el destinatario (aud)</translation>
    </message>
    <message>
        <source>the expiry time (exp)</source>
        <translation>la fecha de caducidad (exp)</translation>
    </message>
    <message>
        <source>the start time (nbf)</source>
        <translation>la fecha de inicio (nbf)</translation>
    </message>
    <message>
        <source>the time of issue (iat)</source>
        <translation>la fecha de emisión (iat)</translation>
    </message>
    <message>
        <source>the token’s ID (jti)</source>
        <translation>el ID del token (jti)</translation>
    </message>
    <message>
        <source>the nonce (nonce)</source>
        <translation>el nonce (nonce)</translation>
    </message>
    <message>
        <source>the authorized party (azp)</source>
        <translation>la parte autorizada (azp)</translation>
    </message>
    <message>
        <source>the access token’s hash (at_hash)</source>
        <translation>el hash del token de acceso (at_hash)</translation>
    </message>
    <message>
        <source>the claim “%1”</source>
        <translation>el claim «%1»</translation>
    </message>
</context>
<context>
    <name>ClusterPhrases</name>
    <message>
        <source>Ask https://kubernetes.default.svc/openid/v1/jwks with the token and the CA file of this container, both in /var/run/secrets/kubernetes.io/serviceaccount.</source>
        <translation>Consulte https://kubernetes.default.svc/openid/v1/jwks con el token y el archivo de CA de este contenedor; ambos están en /var/run/secrets/kubernetes.io/serviceaccount.</translation>
    </message>
    <message>
        <source>Have kubectl get them, with “kubectl get --raw /openid/v1/jwks &gt; jwks.json”, and load that file as keys.</source>
        <translation>Obténgalas con kubectl, mediante «kubectl get --raw /openid/v1/jwks &gt; jwks.json», y cargue ese archivo como claves.</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which is the limit here.</source>
        <translation>%1 ocupa más de 64 MiB, que es el límite aquí.</translation>
    </message>
    <message>
        <source>Standard input can be read only once: use - in one place alone, and with inspect give a token then.</source>
        <translation>La entrada estándar solo se puede leer una vez: use - en un único lugar y, con inspect, indique entonces un token.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed.</source>
        <translation>%1 es una carpeta; hace falta un archivo.</translation>
    </message>
    <message>
        <source>%1 is a whole disk; a file is needed.</source>
        <translation>%1 es un disco entero; hace falta un archivo.</translation>
    </message>
    <message>
        <source>%1 is a socket; a file is needed.</source>
        <translation>%1 es un socket; hace falta un archivo.</translation>
    </message>
    <message>
        <source>%1 is a pipe (FIFO): waiting for what another program writes into it. Ctrl+C ends this.</source>
        <translation>%1 es una tubería (FIFO): se espera lo que otro programa escriba en ella. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>%1 is a device: waiting for what comes from it. Ctrl+C ends this.</source>
        <translation>%1 es un dispositivo: se espera lo que llegue de él. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Waiting for what you type or paste here. Ctrl+D on a new line ends it.</source>
        <translation>Escriba o pegue aquí el texto. Ctrl+D en una línea nueva lo termina.</translation>
    </message>
    <message>
        <source>%1 is blank; a token is needed in it.</source>
        <translation>%1 está en blanco; debe contener un token.</translation>
    </message>
    <message>
        <source>Sample tokens (%1)</source>
        <translation>Tokens de ejemplo (%1)</translation>
    </message>
    <message>
        <source>--%1 has an empty entry; leave it out.</source>
        <translation>--%1 tiene una entrada vacía; omítala.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la petición</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Hora de la petición</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Hora de la respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <translation>Claves (%1)</translation>
    </message>
    <message>
        <source>Use tokenscope-cli fetch with --token-file or the variable PANGEA_AUTHN_TOKEN, and a service token (pts_…) or client token (pcl_…) of your project.</source>
        <translation>Use tokenscope-cli fetch con --token-file o con la variable PANGEA_AUTHN_TOKEN, y un token de servicio (pts_…) o de cliente (pcl_…) de su proyecto.</translation>
    </message>
    <message>
        <source>To inspect the token, give it to tokenscope-cli inspect. If the endpoint does want it, use --send-token-anyway; if not, leave the token out.</source>
        <translation>Para inspeccionar el token, páselo a tokenscope-cli inspect. Si el endpoint realmente lo necesita, use --send-token-anyway; si no, omita el token.</translation>
    </message>
    <message>
        <source>Change the address to https, or use tokenscope-cli fetch with --allow-clear-text and the host if all of the way to it is yours.</source>
        <translation>Cambie la dirección a https, o use tokenscope-cli fetch con --allow-clear-text y el host si todo el camino hasta él es suyo.</translation>
    </message>
    <message>
        <source>The endpoint is Pangea&apos;s default, %1.</source>
        <translation>El endpoint es el predeterminado de Pangea, %1.</translation>
    </message>
    <message>
        <source>The endpoint is from %1.</source>
        <translation>El endpoint procede de %1.</translation>
    </message>
    <message>
        <source>The token is from %1.</source>
        <translation>El token procede de %1.</translation>
    </message>
    <message>
        <source>--allow-clear-text takes only a host, without scheme, port and path; “%1” is not one.</source>
        <translation>--allow-clear-text solo admite un host, sin esquema, puerto ni ruta; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--client-key and --client-passphrase-file need --client-cert.</source>
        <translation>--client-key y --client-passphrase-file necesitan --client-cert.</translation>
    </message>
    <message>
        <source>--client-cert, --client-key: the name of that file is not UTF-8. Give the file another name.</source>
        <translation>--client-cert, --client-key: el nombre de ese archivo no está en UTF-8. Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>--from: the text is empty; a curl command or a Postman request is needed.</source>
        <translation>--from: el texto está vacío; hace falta un comando curl o una petición de Postman.</translation>
    </message>
    <message>
        <source>--from: neither a curl command nor a Postman request.</source>
        <translation>--from: no es un comando curl ni una petición de Postman.</translation>
    </message>
    <message>
        <source>Not followed in that request: %1.</source>
        <translation>De esa petición no se ha seguido: %1.</translation>
    </message>
    <message>
        <source>Name a URL or --from, or set PANGEA_DOMAIN.</source>
        <translation>Indique una URL o --from, o defina PANGEA_DOMAIN.</translation>
    </message>
    <message>
        <source>--ca-file: the name of that file is not UTF-8. Give the file another name.</source>
        <translation>--ca-file: el nombre de ese archivo no está en UTF-8. Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>The secret&apos;s file is empty.</source>
        <translation>El archivo del secreto está vacío.</translation>
    </message>
    <message>
        <source>… and %1 more not shown
</source>
        <translation>… y %1 más que no se muestran
</translation>
    </message>
    <message>
        <source>--token %1: there is one token in the text.</source>
        <translation>--token %1: en el texto hay un token.</translation>
    </message>
    <message>
        <source>--token %1: there are %2 tokens in the text.</source>
        <translation>--token %1: en el texto hay %2 tokens.</translation>
    </message>
    <message>
        <source>--now is a number of seconds since 1970 or a time like 2026-11-23T13:00:00Z.</source>
        <translation>--now es un número de segundos desde 1970 o una hora como 2026-11-23T13:00:00Z.</translation>
    </message>
    <message>
        <source>(no key ID)</source>
        <translation>(sin ID de clave)</translation>
    </message>
    <message>
        <source>  … and more certificates not shown</source>
        <translation>  … y más certificados que no se muestran</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Alg</source>
        <translation>Alg</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>  … and %1 more keys not shown</source>
        <translation>  … y %1 claves más que no se muestran</translation>
    </message>
    <message>
        <source>  … and more findings not shown</source>
        <translation>  … y más hallazgos que no se muestran</translation>
    </message>
    <message>
        <source>With --batch everything is in the requests, so %1 would have no effect. Put it into them: tokenscope-cli inspect --help names their members.</source>
        <translation>Con --batch todo está en las peticiones, así que %1 no tendría efecto. Inclúyalo en ellas: tokenscope-cli inspect --help enumera sus miembros.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Frase de contraseña para %1: </translation>
    </message>
    <message>
        <source>The file with the passphrase has nothing in its first line.</source>
        <translation>La primera línea del archivo con la frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>: this is not a summary that scan --summary --json wrote.</source>
        <translation>: no es un resumen escrito por scan --summary --json.</translation>
    </message>
    <message>
        <source>--follow waits at the end of one file: give it a single one.</source>
        <translation>--follow espera al final de un archivo: indique uno solo.</translation>
    </message>
    <message>
        <source>--key FILE and --passphrase-file FILE</source>
        <translation>--key FILE y --passphrase-file FILE</translation>
    </message>
    <message>
        <source>The command “tokenscope-cli keys FILE --export jwks” writes that half.</source>
        <translation>El comando «tokenscope-cli keys FILE --export jwks» escribe esa mitad.</translation>
    </message>
    <message>
        <source>To judge it as of another time, use --now TIME.</source>
        <translation>Para juzgarlo en otro momento, use --now TIME.</translation>
    </message>
    <message>
        <source>To decrypt it nevertheless, use --allow-rsa1_5.</source>
        <translation>Para descifrarlo de todos modos, use --allow-rsa1_5.</translation>
    </message>
    <message>
        <source>If you trust the sender, use --inflate-limit BYTES.</source>
        <translation>Si confía en el remitente, use --inflate-limit BYTES.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Use --passphrase-file FILE.</source>
        <translation>Use --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. The output is not complete.</source>
        <translation>No se pudo escribir en la salida estándar: %1. Lo que salió no está completo.</translation>
    </message>
    <message>
        <source>Not judged: there are too many.</source>
        <translation>Sin juzgar: hay demasiados.</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them all.</source>
        <translation>  … y %1 más; --json los enumera todos.</translation>
    </message>
    <message>
        <source>Token %1 of %2 · %3</source>
        <translation>Token %1 de %2 · %3</translation>
    </message>
    <message>
        <source>What it is bound to</source>
        <translation>A qué está vinculado</translation>
    </message>
    <message>
        <source>How common verifiers with their defaults would judge it</source>
        <translation>Cómo lo juzgarían verificadores habituales con sus valores predeterminados</translation>
    </message>
    <message>
        <source>The token inside: </source>
        <translation>El token interior: </translation>
    </message>
    <message>
        <source>header of the token inside</source>
        <translation>cabecera del token interior</translation>
    </message>
    <message>
        <source>payload of the token inside</source>
        <translation>contenido del token interior</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>header, as far as it can be read</source>
        <translation>cabecera, hasta donde se puede leer</translation>
    </message>
    <message>
        <source>payload as a verifier sees it</source>
        <translation>contenido tal como lo ve un verificador</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>payload as it was signed</source>
        <translation>contenido tal como se firmó</translation>
    </message>
    <message>
        <source>payload, as far as it can be read</source>
        <translation>contenido, hasta donde se puede leer</translation>
    </message>
    <message>
        <source>--expires-within takes seconds or a time such as 12h, 30d or 2w.</source>
        <translation>--expires-within admite segundos o una duración como 12h, 30d o 2w.</translation>
    </message>
    <message>
        <source>--token-file and --client-cert are for one server: check addresses of others in a call of their own.</source>
        <translation>--token-file y --client-cert son para un solo servidor: compruebe las direcciones de otros en una llamada aparte.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>--as %1 is for files: an address gives a key set or metadata.</source>
        <translation>--as %1 es para archivos: una dirección da un conjunto de claves o metadatos.</translation>
    </message>
    <message>
        <source>The metadata is too large to be judged.</source>
        <translation>Los metadatos son demasiado grandes para juzgarlos.</translation>
    </message>
    <message>
        <source>… and %1 more not shown</source>
        <translation>… y %1 más que no se muestran</translation>
    </message>
    <message>
        <source>Who is it encrypted for? Give one of --key FILE, --secret-file FILE and --password-file FILE.</source>
        <translation>¿Para quién se cifra? Indique --key FILE, --secret-file FILE o --password-file FILE.</translation>
    </message>
    <message>
        <source>--url is for --as curl.</source>
        <translation>--url es para --as curl.</translation>
    </message>
    <message>
        <source>--header takes NAME=VALUE.</source>
        <translation>--header admite NAME=VALUE.</translation>
    </message>
    <message>
        <source>Where should the private key go? Give --out FILE, or --out - for standard output.</source>
        <translation>¿Adónde va la clave privada? Indique --out FILE, o --out - para la salida estándar.</translation>
    </message>
    <message>
        <source>--out and --public-out name the same file.</source>
        <translation>--out y --public-out nombran el mismo archivo.</translation>
    </message>
    <message>
        <source>Only PEM and DER can be put under a passphrase: add --format pem.</source>
        <translation>Solo PEM y DER se pueden proteger con una frase de contraseña: añada --format pem.</translation>
    </message>
    <message>
        <source>A shared secret has no public part: leave --public-out out.</source>
        <translation>Un secreto compartido no tiene parte pública: omita --public-out.</translation>
    </message>
    <message>
        <source>there is no key with the ID “%1” in it.</source>
        <translation>no contiene ninguna clave con la ID «%1».</translation>
    </message>
    <message>
        <source>there is no private key in it.</source>
        <translation>no contiene ninguna clave privada.</translation>
    </message>
    <message>
        <source>there are %1 keys in it. Name one with --kid ID.</source>
        <translation>contiene %1 claves. Indique una con --kid ID.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and is left as it is. Name a new file.</source>
        <translation>%1 no es un archivo normal y se deja como está. Indique un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already, and is left as it is. --force replaces it.</source>
        <translation>%1 ya existe y se deja como está. --force lo sustituye.</translation>
    </message>
    <message>
        <source>Start from one thing: a payload, --from FILE or --kind KIND.</source>
        <translation>Empiece por una sola cosa: un contenido, --from FILE o --kind KIND.</translation>
    </message>
    <message>
        <source>There is nothing to sign. Give a payload, --from FILE, --kind KIND or --claim NAME=VALUE.</source>
        <translation>No hay nada que firmar. Indique un contenido, --from FILE, --kind KIND o --claim NAME=VALUE.</translation>
    </message>
    <message>
        <source>There is no key to sign with. Give --key FILE or --secret-file FILE; the command keygen makes keys.</source>
        <translation>No hay ninguna clave con la que firmar. Indique --key FILE o --secret-file FILE; el comando keygen crea claves.</translation>
    </message>
    <message>
        <source>A key binding takes --holder-key, --audience and --nonce.</source>
        <translation>Una vinculación de clave necesita --holder-key, --audience y --nonce.</translation>
    </message>
    <message>
        <source>A key binding comes at the end of an SD-JWT. Name the claims to disclose with --disclosable.</source>
        <translation>Una vinculación de clave va detrás de un SD-JWT. Indique los claims que se pueden divulgar con --disclosable.</translation>
    </message>
    <message>
        <source>--url is for --kind dpop_proof and --as curl.</source>
        <translation>--url es para --kind dpop_proof y --as curl.</translation>
    </message>
    <message>
        <source>--method and --access-token-file are for --kind dpop_proof.</source>
        <translation>--method y --access-token-file son para --kind dpop_proof.</translation>
    </message>
    <message>
        <source>A token in JSON does not go into a header. Leave --as out.</source>
        <translation>Un token en JSON no cabe en una cabecera. Omita --as.</translation>
    </message>
    <message>
        <source>--disclosable makes an SD-JWT, which is a compact token with its payload.</source>
        <translation>--disclosable crea un SD-JWT, que es un token compacto con su contenido.</translation>
    </message>
    <message>
        <source>%1 takes NAME=VALUE, for example exp=+30m.</source>
        <translation>%1 admite NAME=VALUE, por ejemplo exp=+30m.</translation>
    </message>
    <message>
        <source>A holder has a key pair, and no shared secret.</source>
        <translation>Un titular tiene un par de claves, y no un secreto compartido.</translation>
    </message>
    <message>
        <source>Give it with --holder-key FILE.</source>
        <translation>Indíquela con --holder-key FILE.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object, as a header has to be.</source>
        <translation>%1 no es un objeto JSON, que es lo que debe ser una cabecera.</translation>
    </message>
    <message>
        <source>The payload is not a JSON object, so it has no claims.</source>
        <translation>El contenido no es un objeto JSON, así que no tiene claims.</translation>
    </message>
    <message>
        <source>There is no claim “%1” to make disclosable. The place of one within another is written /address/street.</source>
        <translation>No hay ningún claim «%1» que se pueda divulgar. El lugar de uno dentro de otro se escribe así: /address/street.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Una frase de contraseña tiene %1 bytes como mucho.</translation>
    </message>
    <message>
        <source>New passphrase for %1: </source>
        <translation>Nueva frase de contraseña para %1: </translation>
    </message>
    <message>
        <source>Nobody can be asked for a passphrase here. Give --passphrase-file FILE.</source>
        <translation>Aquí no se puede pedir a nadie una frase de contraseña. Indique --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Nothing was written.</source>
        <translation>Una frase de contraseña vacía no protege nada. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Las dos frases de contraseña son distintas. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>--detached signs a file as it is. Give it as the payload, and change nothing in it.</source>
        <translation>--detached firma un archivo tal como es. Indíquelo como contenido y no cambie nada en él.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>--common-name is for --export csr.</source>
        <translation>--common-name es para --export csr.</translation>
    </message>
    <message>
        <source>--sanitized needs a file of its own.</source>
        <translation>--sanitized necesita un archivo propio.</translation>
    </message>
    <message>
        <source>What the libraries on this computer say</source>
        <translation>Lo que dicen las bibliotecas de este equipo</translation>
    </message>
    <message>
        <source>--token-lifetime is a time, such as 90s, 5m, 1h or 2d.</source>
        <translation>--token-lifetime es una duración, como 90s, 5m, 1h o 2d.</translation>
    </message>
    <message>
        <source>--every is a time from 1s to 1d, such as 30s, 5m or 1h.</source>
        <translation>--every es una duración de 1s a 1d, como 30s, 5m o 1h.</translation>
    </message>
    <message>
        <source>--for is a time of at most 20d, such as 90s, 1h or 2d.</source>
        <translation>--for es una duración de 20d como máximo, como 90s, 1h o 2d.</translation>
    </message>
    <message>
        <source>--as curl takes --out-dir FOLDER, where the tokens are, and --url URL.</source>
        <translation>--as curl necesita --out-dir CARPETA, donde están los tokens, y --url URL.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Name another one.</source>
        <translation>%1 no es una carpeta vacía. Indique otra.</translation>
    </message>
    <message>
        <source>There is no key to sign with. Give --key FILE or --secret-file FILE, or let --serve make one; the command keygen makes keys.</source>
        <translation>No hay ninguna clave para firmar. Indique --key ARCHIVO o --secret-file ARCHIVO, o deje que --serve cree una; la orden keygen crea claves.</translation>
    </message>
    <message>
        <source>--issuer ISSUER is missing: which issuer does the service expect?</source>
        <translation>Falta --issuer EMISOR: ¿a quién espera el servicio?</translation>
    </message>
    <message>
        <source>The key set is at %1. The issuer is %2.</source>
        <translation>El conjunto de claves está en %1. El emisor es %2.</translation>
    </message>
    <message>
        <source>--serve publishes a key, and a shared secret is for nobody else.</source>
        <translation>--serve publica una clave, y un secreto compartido no es para nadie más.</translation>
    </message>
    <message>
        <source>--send takes header, header:NAME, cookie:NAME or form:NAME.</source>
        <translation>--send admite header, header:NOMBRE, cookie:NOMBRE o form:NOMBRE.</translation>
    </message>
    <message>
        <source>--send: the name of the header, cookie or field is missing, as in cookie:session.</source>
        <translation>--send: falta el nombre de la cabecera, la cookie o el campo, como en cookie:session.</translation>
    </message>
    <message>
        <source>--send: that cannot be the name of a header or cookie.</source>
        <translation>--send: ese no es un nombre de cabecera ni de cookie.</translation>
    </message>
    <message>
        <source>--send: that header belongs to the request itself; tokens go into others.</source>
        <translation>--send: esa cabecera pertenece a la propia petición; los tokens van en otras.</translation>
    </message>
    <message>
        <source>--field is for --send form:NAME.</source>
        <translation>--field es para --send form:NOMBRE.</translation>
    </message>
    <message>
        <source>--field takes NAME=VALUE.</source>
        <translation>--field admite NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>--accepts takes status codes such as 200-299 or 200,204.</source>
        <translation>--accepts admite códigos de estado como 200-299 o 200,204.</translation>
    </message>
    <message>
        <source>Nothing was sent. With --send WAY, and without --dry-run, requests like this one go out:</source>
        <translation>No se ha enviado nada. Con --send MODO y sin --dry-run, salen peticiones como esta:</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 petición</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>for %1 tokens, at most %2 a second: %3 seconds or more.</source>
        <translation>para %1 tokens, como máximo %2 por segundo: %3 segundos o más.</translation>
    </message>
    <message>
        <source>The trial was interrupted.</source>
        <translation>La prueba se ha interrumpido.</translation>
    </message>
    <message>
        <source>%1 token was not sent: a request cannot carry it there.</source>
        <translation>%1 token no se ha enviado: una petición no puede llevarlo ahí.</translation>
    </message>
    <message>
        <source>%1 tokens were not sent: a request cannot carry them there.</source>
        <translation>%1 tokens no se han enviado: una petición no puede llevarlos ahí.</translation>
    </message>
    <message>
        <source>The token holds a private key. A proof would hand it on, so none is written.</source>
        <translation>El token contiene una clave privada. Una prueba la pasaría a otros, así que no se escribe ninguna.</translation>
    </message>
    <message>
        <source>--kind dpop_proof takes --dpop-method METHOD and --dpop-url URL: which request are the proofs for?</source>
        <translation>--kind dpop_proof necesita --dpop-method MÉTODO y --dpop-url URL: ¿para qué petición son las pruebas?</translation>
    </message>
    <message>
        <source>--run and --serve are for tokens: a service takes a DPoP proof only once, and the key is in it.</source>
        <translation>--run y --serve son para tokens: un servicio acepta una prueba DPoP una sola vez, y la clave está dentro de ella.</translation>
    </message>
    <message>
        <source>--dpop-method and --dpop-url are for --kind dpop_proof.</source>
        <translation>--dpop-method y --dpop-url son para --kind dpop_proof.</translation>
    </message>
    <message>
        <source>--audience AUDIENCE is missing: who does the service expect its tokens to be for?</source>
        <translation>Falta --audience DESTINATARIO: ¿para quién espera el servicio sus tokens?</translation>
    </message>
    <message>
        <source>Everybody on this computer can read a PIN in the list of arguments. Leave pin-value out, and give --passphrase-file FILE with the PIN.</source>
        <translation>Cualquiera en este equipo puede leer un PIN en la lista de argumentos. Quite pin-value y dé el PIN con --passphrase-file ARCHIVO.</translation>
    </message>
    <message>
        <source>OpenSSL has no provider or engine for PKCS #11 here. Debian 13 has it in the package pkcs11-provider, Debian 12 in libengine-pkcs11-openssl.</source>
        <translation>OpenSSL no tiene aquí ni proveedor ni motor para PKCS #11. Debian 13 lo tiene en el paquete pkcs11-provider; Debian 12, en libengine-pkcs11-openssl.</translation>
    </message>
    <message>
        <source>The device&apos;s own library cannot be loaded. Name its file in the variable PKCS11_MODULE_PATH.</source>
        <translation>No se puede cargar la biblioteca del dispositivo. Indique su archivo en la variable PKCS11_MODULE_PATH.</translation>
    </message>
    <message>
        <source>The device has no private key under that address, or it wants another PIN. --passphrase-file FILE gives the PIN.</source>
        <translation>El dispositivo no tiene ninguna clave privada en esa dirección, o pide otro PIN. --passphrase-file ARCHIVO da el PIN.</translation>
    </message>
    <message>
        <source>The device does not tell the public half of the key, or tokens have no such keys.</source>
        <translation>El dispositivo no dice la mitad pública de la clave, o los tokens no tienen claves de ese tipo.</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>only in B</source>
        <translation>solo en B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>solo en A</translation>
    </message>
    <message>
        <source>they name different keys</source>
        <translation>indican claves distintas</translation>
    </message>
    <message>
        <source>differs in every token</source>
        <translation>distinto en cada token</translation>
    </message>
    <message>
        <source>they are about different subjects</source>
        <translation>tratan de sujetos distintos</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>B is %1 later</source>
        <translation>B es posterior en %1</translation>
    </message>
    <message>
        <source>B is %1 earlier</source>
        <translation>B es anterior en %1</translation>
    </message>
    <message>
        <source>Both are the same token</source>
        <translation>Ambos son el mismo token</translation>
    </message>
    <message>
        <source>The same verdict on both: %1</source>
        <translation>El mismo veredicto para ambos: %1</translation>
    </message>
    <message>
        <source>A is accepted, B is not: %1</source>
        <translation>A se acepta, B no: %1</translation>
    </message>
    <message>
        <source>B is accepted, A is not: %1</source>
        <translation>B se acepta, A no: %1</translation>
    </message>
    <message>
        <source>A: %1. B: %2</source>
        <translation>A: %1. B: %2</translation>
    </message>
    <message>
        <source>%1 member differs</source>
        <translation>Difiere %1 miembro</translation>
    </message>
    <message>
        <source>%1 members differ</source>
        <translation>Difieren %1 miembros</translation>
    </message>
    <message>
        <source>Header and payload have the same members with the same values.</source>
        <translation>La cabecera y el contenido tienen los mismos miembros con los mismos valores.</translation>
    </message>
    <message>
        <source>%1; none of them decides by itself.</source>
        <translation>%1; ninguno decide por sí solo.</translation>
    </message>
    <message>
        <source>%1; what decides is %2.</source>
        <translation>%1; lo que decide es %2.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The request went through the proxy %1.</source>
        <translation>La petición pasó por el proxy %1.</translation>
    </message>
    <message>
        <source>The token was not sent, because it would travel unencrypted</source>
        <translation>El token no se envió, porque viajaría sin cifrar</translation>
    </message>
    <message>
        <source>The address of “%1” starts with http, so everybody on the way could read the token.</source>
        <translation>La dirección de «%1» empieza por http, así que cualquiera en el camino podría leer el token.</translation>
    </message>
    <message>
        <source>The address starts with http, so everybody on the way could read the token.</source>
        <translation>La dirección empieza por http, así que cualquiera en el camino podría leer el token.</translation>
    </message>
    <message>
        <source>Change the address to https, or allow clear text for this host if all of the way to it is yours.</source>
        <translation>Cambie la dirección a https, o permita el texto sin cifrar para este host si todo el camino hasta él es suyo.</translation>
    </message>
    <message>
        <source>Nothing was asked, because the keys would travel unprotected</source>
        <translation>No se consultó nada, porque las claves viajarían sin protección</translation>
    </message>
    <message>
        <source>The address of “%1” starts with http, so anybody on the way could put keys of their own in place of the real ones.</source>
        <translation>La dirección de «%1» empieza por http, así que cualquiera en el camino podría poner sus propias claves en lugar de las auténticas.</translation>
    </message>
    <message>
        <source>The address starts with http, so anybody on the way could put keys of their own in place of the real ones.</source>
        <translation>La dirección empieza por http, así que cualquiera en el camino podría poner sus propias claves en lugar de las auténticas.</translation>
    </message>
    <message>
        <source>There is no host called “%1”</source>
        <translation>No hay ningún host llamado «%1»</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>No se encontró el host</translation>
    </message>
    <message>
        <source>Only the name service inside a Kubernetes cluster knows that name.</source>
        <translation>Ese nombre solo lo conoce el servicio de nombres de un clúster de Kubernetes.</translation>
    </message>
    <message>
        <source>That is a name of an inner network. The name service that this computer asks does not know it.</source>
        <translation>Es un nombre de una red interna. El servicio de nombres que consulta este equipo no lo conoce.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), then fetch again.</source>
        <translation>Conéctese a esa red (VPN) y repita la petición.</translation>
    </message>
    <message>
        <source>The name service does not know the name.</source>
        <translation>El servicio de nombres no conoce el nombre.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check whether this computer is online.</source>
        <translation>Revise cómo está escrita la dirección. Si es correcta, compruebe si este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nada responde en %1</translation>
    </message>
    <message>
        <source>Nothing answers at that address</source>
        <translation>Nada responde en esa dirección</translation>
    </message>
    <message>
        <source>The computer is there, but refuses connections to that port.</source>
        <translation>El equipo está ahí, pero rechaza las conexiones a ese puerto.</translation>
    </message>
    <message>
        <source>Make sure that the service runs and that the port is right.</source>
        <translation>Asegúrese de que el servicio está en marcha y de que el puerto es el correcto.</translation>
    </message>
    <message>
        <source>It was closed while being set up, before anything was asked.</source>
        <translation>Se cerró mientras se establecía, antes de consultar nada.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection was closed before an answer’s headers were there: what listens there gave up, or does not speak HTTP.</source>
        <translation>La petición se envió, pero la conexión se cerró antes de que llegaran las cabeceras de la respuesta: lo que escucha ahí desistió o no habla HTTP.</translation>
    </message>
    <message>
        <source>It was closed in the middle of the answer’s body.</source>
        <translation>Se cerró a mitad del cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>It was closed in the middle of the answer’s body: %1 of %2 bytes had arrived.</source>
        <translation>Se cerró a mitad del cuerpo de la respuesta: habían llegado %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Mensaje recibido: «%1».</translation>
    </message>
    <message>
        <source>The service or something in between (proxy, VPN) gave up.</source>
        <translation>El servicio o algo intermedio (proxy, VPN) cortó la conexión.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, try without proxy or VPN.</source>
        <translation>Repita la petición; si el problema continúa, inténtelo sin proxy o sin VPN.</translation>
    </message>
    <message>
        <source>The name service was still being asked for the host.</source>
        <translation>Aún se estaba consultando el host al servicio de nombres.</translation>
    </message>
    <message>
        <source>The computer at that address did not take the connection, or its TLS handshake did not end.</source>
        <translation>El equipo de esa dirección no aceptó la conexión, o su negociación TLS no terminó.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer’s headers did not come, or not to their end.</source>
        <translation>La petición se envió, pero las cabeceras de la respuesta no llegaron, o no llegaron enteras.</translation>
    </message>
    <message>
        <source>The answer stopped or dripped within its body, after %1 bytes.</source>
        <translation>La respuesta se detuvo o llegó a cuentagotas dentro del cuerpo, después de %1 bytes.</translation>
    </message>
    <message>
        <source>There was no connection in the time allowed for it.</source>
        <translation>No hubo conexión en el tiempo previsto para ella.</translation>
    </message>
    <message>
        <source>The answer’s headers, or the next piece of its body, did not come in the time allowed.</source>
        <translation>Las cabeceras de la respuesta, o el siguiente fragmento de su cuerpo, no llegaron en el tiempo previsto.</translation>
    </message>
    <message>
        <source>After %1 second there was no complete answer.</source>
        <translation>Después de %1 segundo no había una respuesta completa.</translation>
    </message>
    <message>
        <source>After %1 seconds there was no complete answer.</source>
        <translation>Después de %1 segundos no había una respuesta completa.</translation>
    </message>
    <message>
        <source>There was no complete answer in the time allowed.</source>
        <translation>No hubo una respuesta completa en el tiempo previsto.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time</source>
        <translation>El endpoint no respondió a tiempo</translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall swallows the request.</source>
        <translation>El servicio está sobrecargado, o un cortafuegos se traga la petición.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, check the address and whether this network may reach it.</source>
        <translation>Repita la petición; si el problema continúa, revise la dirección y compruebe si esta red puede acceder a ella.</translation>
    </message>
    <message>
        <source>The proxy in use is %1.</source>
        <translation>El proxy en uso es %1.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in (%1)</source>
        <translation>El proxy pide iniciar sesión (%1)</translation>
    </message>
    <message>
        <source>It did not take the user name and password of the system’s settings, which were tried once at most.</source>
        <translation>No aceptó el usuario y la contraseña de la configuración del sistema, que se probaron una vez como máximo.</translation>
    </message>
    <message>
        <source>It let nothing through without a user name and password.</source>
        <translation>No dejó pasar nada sin usuario y contraseña.</translation>
    </message>
    <message>
        <source>Check the user name and password where the system’s proxy is set up, or fetch without a proxy. Basic and Digest are the ways of signing in that work here.</source>
        <translation>Revise el usuario y la contraseña donde está configurado el proxy del sistema, o haga la petición sin proxy. Los métodos de inicio de sesión que funcionan aquí son Basic y Digest.</translation>
    </message>
    <message>
        <source>Sign in where the system’s proxy is set up, or fetch without a proxy.</source>
        <translation>Inicie sesión donde está configurado el proxy del sistema, o haga la petición sin proxy.</translation>
    </message>
    <message>
        <source>The proxy did not open a way to the endpoint</source>
        <translation>El proxy no abrió un camino hasta el endpoint</translation>
    </message>
    <message>
        <source>It is not there, broke off, or may not reach that address.</source>
        <translation>No está ahí, se interrumpió o no puede acceder a esa dirección.</translation>
    </message>
    <message>
        <source>Check the proxy’s address, or fetch without a proxy.</source>
        <translation>Revise la dirección del proxy, o haga la petición sin proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 itself answered with HTTP %2; the endpoint was not asked.</source>
        <translation>El propio proxy %1 respondió con HTTP %2; no se consultó el endpoint.</translation>
    </message>
    <message>
        <source>The proxy did not reach the endpoint</source>
        <translation>El proxy no llegó al endpoint</translation>
    </message>
    <message>
        <source>The proxy refuses the way to the endpoint</source>
        <translation>El proxy no permite el paso al endpoint</translation>
    </message>
    <message>
        <source>Check the host and port of the address; if they are right, the proxy’s operator has to see why it gets no connection.</source>
        <translation>Revise el host y el puerto de la dirección; si son correctos, el administrador del proxy tiene que ver por qué no obtiene conexión.</translation>
    </message>
    <message>
        <source>Ask the proxy’s operator to allow this host, or fetch without a proxy.</source>
        <translation>Pida al administrador del proxy que permita este host, o haga la petición sin proxy.</translation>
    </message>
    <message>
        <source>It names no proxy with host and port.</source>
        <translation>No indica un proxy con host y puerto.</translation>
    </message>
    <message>
        <source>It holds a user name or password, which would end up in logs.</source>
        <translation>Contiene un usuario o una contraseña, que acabarían en los registros.</translation>
    </message>
    <message>
        <source>It is of another kind than HTTP and SOCKS 5 (https:// and socks4:// are not spoken here).</source>
        <translation>Es de un tipo distinto de HTTP y SOCKS 5 (aquí no se admiten https:// ni socks4://).</translation>
    </message>
    <message>
        <source>It comes from the environment variable %1.</source>
        <translation>Está en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>The proxy’s address cannot be used</source>
        <translation>La dirección del proxy no se puede usar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port.</source>
        <translation>Escríbala como http://host:puerto o socks5://host:puerto.</translation>
    </message>
    <message>
        <source>Set the variable to http://host:port or socks5://host:port, or fetch without a proxy.</source>
        <translation>Ponga en la variable http://host:puerto o socks5://host:puerto, o haga la petición sin proxy.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the program is switched offline</source>
        <translation>No se envió nada, porque el programa está en modo sin conexión</translation>
    </message>
    <message>
        <source>While that switch is on, no request leaves this computer.</source>
        <translation>Mientras ese modo esté activo, ninguna petición sale de este equipo.</translation>
    </message>
    <message>
        <source>Switch “Work offline” off in the menu Network, then fetch again.</source>
        <translation>Desactive «Trabajar sin conexión» en el menú «Red» y repita la petición.</translation>
    </message>
</context>
<context>
    <name>DateFindingWords</name>
    <message>
        <source>It is %1. In seconds since 1970, as tokens count, that is thousands of years ahead; it probably means %2.</source>
        <translation>Es %1. En segundos desde 1970, como cuentan los tokens, sería una fecha de dentro de miles de años; probablemente quiere decir el %2.</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>en milisegundos</translation>
    </message>
    <message>
        <source>The issuer’s software probably used the clock of JavaScript or Java, which counts milliseconds.</source>
        <translation>Es probable que el software del emisor usara el reloj de JavaScript o Java, que cuenta milisegundos.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1000.</source>
        <translation>Pida al emisor que divida el número entre 1000.</translation>
    </message>
    <message>
        <source>in microseconds</source>
        <translation>en microsegundos</translation>
    </message>
    <message>
        <source>The issuer’s software probably used a clock that counts microseconds.</source>
        <translation>Es probable que el software del emisor usara un reloj que cuenta microsegundos.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1,000,000.</source>
        <translation>Pida al emisor que divida el número entre 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>in nanoseconds</source>
        <translation>en nanosegundos</translation>
    </message>
    <message>
        <source>The issuer’s software probably used a clock that counts nanoseconds, such as Go’s UnixNano.</source>
        <translation>Es probable que el software del emisor usara un reloj que cuenta nanosegundos, como UnixNano de Go.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1,000,000,000.</source>
        <translation>Pida al emisor que divida el número entre 1&#xa0;000&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>in ticks of .NET</source>
        <translation>en ticks de .NET</translation>
    </message>
    <message>
        <source>Ticks are ten-millionths of a second, counted from the year 1.</source>
        <translation>Los ticks son diezmillonésimas de segundo, contadas desde el año 1.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write seconds since 1970 (ToUnixTimeSeconds).</source>
        <translation>Haga que el programa que crea el token escriba segundos desde 1970 (ToUnixTimeSeconds).</translation>
    </message>
    <message>
        <source>as a file time of Windows</source>
        <translation>como hora de archivo de Windows</translation>
    </message>
    <message>
        <source>File times are ten-millionths of a second, counted from the year 1601.</source>
        <translation>Las horas de archivo son diezmillonésimas de segundo, contadas desde el año 1601.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write seconds since 1970.</source>
        <translation>Haga que el programa que crea el token escriba segundos desde 1970.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 se indica %2</translation>
    </message>
    <message>
        <source>It is the first moment of 1970, which usually means a date that was never set.</source>
        <translation>Es el primer instante de 1970, lo que suele significar que la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is the first day of the year 1, the null date of .NET (DateTime.MinValue) and Go (time.Time{}): the date was never set.</source>
        <translation>Es el primer día del año 1, la fecha nula de .NET (DateTime.MinValue) y de Go (time.Time{}): la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is the first day of 1601, the null date of Windows: the date was never set.</source>
        <translation>Es el primer día de 1601, la fecha nula de Windows: la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is the first day of 1753, the least date of SQL Server: the date was never set.</source>
        <translation>Es el primer día de 1753, la fecha mínima de SQL Server: la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is 30 December 1899, the null date of Delphi and OLE: the date was never set.</source>
        <translation>Es el 30 de diciembre de 1899, la fecha nula de Delphi y OLE: la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is the first day of 1900, the null date of SQL Server and NTP: the date was never set.</source>
        <translation>Es el primer día de 1900, la fecha nula de SQL Server y NTP: la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is the least number that the issuer’s software can write: the date was never set.</source>
        <translation>Es el número más bajo que puede escribir el software del emisor: la fecha nunca se fijó.</translation>
    </message>
    <message>
        <source>It is −1, with which some programs say “never”: verifiers read it as a date in 1969.</source>
        <translation>Es −1, con el que algunos programas dicen «nunca»: los verificadores lo leen como una fecha de 1969.</translation>
    </message>
    <message>
        <source>Read as tokens have it, in seconds since 1970, it was %1, so every verifier takes the token for expired.</source>
        <translation>Leído en segundos desde 1970, como corresponde en un token, fue el %1, así que todos los verificadores dan el token por caducado.</translation>
    </message>
    <message>
        <source>It probably means %1.</source>
        <translation>Probablemente se quería decir el %1.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is a duration, where a date belongs</source>
        <translation>La fecha de caducidad (exp) es una duración, donde debería ir una fecha</translation>
    </message>
    <message>
        <source>It is %1, which is how long the token should last (%2), not when it ends.</source>
        <translation>Es %1, que es cuánto debía durar el token (%2), no cuándo termina.</translation>
    </message>
    <message>
        <source>Have the program that makes the token add the current time to it.</source>
        <translation>Haga que el programa que crea el token le sume la hora actual.</translation>
    </message>
    <message>
        <source>The expiry time (exp) was divided by 1000 once too often</source>
        <translation>La fecha de caducidad (exp) se dividió entre 1000 una vez de más</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>A number that already was in seconds was probably taken for milliseconds.</source>
        <translation>Es probable que un número que ya estaba en segundos se tomara por milisegundos.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write the seconds as they are, without dividing by 1000.</source>
        <translation>Haga que el programa que crea el token escriba los segundos tal cual, sin dividirlos entre 1000.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is counted from 2001 instead of 1970</source>
        <translation>La fecha de caducidad (exp) se cuenta desde 2001 en lugar de desde 1970</translation>
    </message>
    <message>
        <source>Apple’s timeIntervalSinceReferenceDate counts so.</source>
        <translation>Así cuenta timeIntervalSinceReferenceDate de Apple.</translation>
    </message>
    <message>
        <source>Have the program that makes the token use timeIntervalSince1970.</source>
        <translation>Haga que el programa que crea el token use timeIntervalSince1970.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is −1, which is not a date</source>
        <translation>La fecha de caducidad (exp) es −1, que no es una fecha</translation>
    </message>
    <message>
        <source>Ask the issuer to leave “exp” out of tokens that never expire, or better to set a date.</source>
        <translation>Pida al emisor que omita «exp» en los tokens que no caducan nunca o, mejor, que ponga una fecha.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is a null date: it was never set</source>
        <translation>La fecha de caducidad (exp) es una fecha nula: nunca se fijó</translation>
    </message>
    <message>
        <source>Every verifier takes the token for expired.</source>
        <translation>Todos los verificadores dan el token por caducado.</translation>
    </message>
    <message>
        <source>Have the program that makes the token set the expiry time, or leave “exp” out.</source>
        <translation>Haga que el programa que crea el token fije la fecha de caducidad, o que omita «exp».</translation>
    </message>
    <message>
        <source>The token expired %1 ago</source>
        <translation>El token caducó hace %1</translation>
    </message>
    <message>
        <source>Its expiry time (exp) was %1, which is %2 ago; %3 of leeway is allowed for clocks that differ.</source>
        <translation>Su fecha de caducidad (exp) fue el %1, hace %2; se permite un margen de %3 por si los relojes difieren.</translation>
    </message>
    <message>
        <source>The client probably went on using it instead of fetching a new one.</source>
        <translation>Es probable que el cliente siguiera usándolo en lugar de obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Ask the client to refresh its session, or check the token as of when it was used.</source>
        <translation>Pida al cliente que renueve su sesión, o compruebe el token con la fecha en la que se usó.</translation>
    </message>
    <message>
        <source>That is a time zone (%1): a program probably wrote local time as if it were UTC.</source>
        <translation>Eso es una zona horaria (%1): es probable que un programa escribiera la hora local como si fuera UTC.</translation>
    </message>
    <message>
        <source>The token may not be used for another %1</source>
        <translation>El token no se puede usar hasta dentro de %1</translation>
    </message>
    <message>
        <source>Its start (nbf, “not before”) is %1, which is %2 ahead; %3 of leeway is allowed for clocks that differ.</source>
        <translation>Su inicio (nbf, «not before») es el %1, dentro de %2; se permite un margen de %3 por si los relojes difieren.</translation>
    </message>
    <message>
        <source>Have the program that makes the token take the current time in UTC, in seconds since 1970.</source>
        <translation>Haga que el programa que crea el token tome la hora actual en UTC, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>It was issued already, to start %1 later: that is what its issuer wrote.</source>
        <translation>Ya se emitió, pero para empezar %1 después: eso es lo que escribió su emisor.</translation>
    </message>
    <message>
        <source>Wait until the token’s start, or ask the issuer for one that may be used at once.</source>
        <translation>Espere hasta el inicio del token, o pida al emisor uno que se pueda usar enseguida.</translation>
    </message>
    <message>
        <source>Most often the issuer’s clock is fast or this one is slow.</source>
        <translation>Lo más frecuente es que el reloj del emisor vaya adelantado, o este atrasado.</translation>
    </message>
    <message>
        <source>Compare both clocks, or wait until the token’s start.</source>
        <translation>Compare los dos relojes, o espere hasta el inicio del token.</translation>
    </message>
    <message>
        <source>Most often the issuer’s clock is fast.</source>
        <translation>Lo más frecuente es que el reloj del emisor vaya adelantado.</translation>
    </message>
    <message>
        <source>The token says it will be issued in %1</source>
        <translation>El token dice que se emitirá dentro de %1</translation>
    </message>
    <message>
        <source>Its time of issue (iat) is %1, which is %2 ahead.</source>
        <translation>Su fecha de emisión (iat) es el %1, dentro de %2.</translation>
    </message>
    <message>
        <source>The age or lifetime that is expected here is counted from it, so it cannot lie ahead.</source>
        <translation>La antigüedad o la duración que se espera aquí se cuenta desde esa fecha, así que no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Most verifiers let that pass; PyJWT, for one, refuses it.</source>
        <translation>La mayoría de los verificadores lo dejan pasar; PyJWT, por ejemplo, lo rechaza.</translation>
    </message>
    <message>
        <source>Have the program that makes the token take the current time in UTC.</source>
        <translation>Haga que el programa que crea el token tome la hora actual en UTC.</translation>
    </message>
    <message>
        <source>Have the issuer’s clock set right.</source>
        <translation>Haga que se ajuste el reloj del emisor.</translation>
    </message>
</context>
<context>
    <name>DecodedText</name>
    <message>
        <source>%1 byte that is not text: see “Bytes”</source>
        <translation>%1 byte que no es texto: vea «Bytes»</translation>
    </message>
    <message>
        <source>%1 bytes that are not text: see “Bytes”</source>
        <translation>%1 bytes que no son texto: vea «Bytes»</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>It ends where “%1” should follow, at character %2.</source>
        <translation>Termina donde debería seguir «%1», en el carácter %2.</translation>
    </message>
    <message>
        <source>From character %2 on it has “%1” too much.</source>
        <translation>A partir del carácter %2 le sobra «%1».</translation>
    </message>
    <message>
        <source>They differ from character %1 on: “%2” instead of “%3”.</source>
        <translation>Difieren a partir del carácter %1: «%2» en lugar de «%3».</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 seconds from 1970</source>
        <translation>%1 segundos desde 1970</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>a date: weekday, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>EncodingFindingWords</name>
    <message>
        <source>It is written in UTF-16, two bytes for a character; JSON has to be UTF-8.</source>
        <translation>Está en UTF-16, con dos bytes por carácter; JSON tiene que estar en UTF-8.</translation>
    </message>
    <message>
        <source>It is written in UTF-32, four bytes for a character; JSON has to be UTF-8.</source>
        <translation>Está en UTF-32, con cuatro bytes por carácter; JSON tiene que estar en UTF-8.</translation>
    </message>
    <message>
        <source>It is written as form fields (name=value, with “&amp;” between them), where JSON belongs.</source>
        <translation>Son campos de formulario (nombre=valor, con «&amp;» entre ellos), donde debería haber JSON.</translation>
    </message>
    <message>
        <source>It is JSON in base64 once more: it was encoded twice.</source>
        <translation>Es JSON en base64 una vez más: se codificó dos veces.</translation>
    </message>
    <message>
        <source>It is compressed (gzip), which signed tokens do not provide for.</source>
        <translation>Son datos comprimidos (gzip), cosa que los tokens firmados no prevén.</translation>
    </message>
    <message>
        <source>It is empty: the program that made the token had nothing to put there.</source>
        <translation>No hay nada: el programa que creó el token no tenía nada que poner ahí.</translation>
    </message>
    <message>
        <source>It starts as XML or HTML does.</source>
        <translation>Empieza como XML o HTML.</translation>
    </message>
    <message>
        <source>All of its letters are small, and a token has capital ones too: they were changed on the way, as by a function for lower case, a database or a file name.</source>
        <translation>Todas sus letras son minúsculas, y un token también tiene mayúsculas: se cambiaron por el camino, por ejemplo, en una función que pasa a minúsculas, una base de datos o un nombre de archivo.</translation>
    </message>
    <message>
        <source>All of its letters are capitals, and a token has small ones too: they were changed on the way.</source>
        <translation>Todas sus letras son mayúsculas, y un token también tiene minúsculas: se cambiaron por el camino.</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (BOM, U+FEFF), which JSON must not have. Programs that write text files put it there.</source>
        <translation>Empieza con una marca de orden de bytes (BOM, U+FEFF), que JSON no debe tener. La ponen los programas que escriben archivos de texto.</translation>
    </message>
    <message>
        <source>It ends in the middle: its end is missing.</source>
        <translation>Termina a la mitad: le falta el final.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Hay más texto después del final del JSON.</translation>
    </message>
    <message>
        <source>A text in it has a line break or another control character, where JSON needs an escape.</source>
        <translation>Uno de sus textos tiene un salto de línea u otro carácter de control, donde JSON exige un escape.</translation>
    </message>
    <message>
        <source>Its texts are in single quotes, where JSON needs double ones: it was probably written as a Python dict.</source>
        <translation>Sus textos están entre comillas simples, y JSON las necesita dobles: es probable que se escribiera como un dict de Python.</translation>
    </message>
    <message>
        <source>There is probably a comma too many before “%1”.</source>
        <translation>Es probable que sobre una coma antes de «%1».</translation>
    </message>
    <message>
        <source>The value of “%1” is not in quotes, which JSON needs around text.</source>
        <translation>El valor de «%1» no está entre comillas, y JSON las necesita en los textos.</translation>
    </message>
    <message>
        <source>A text is not in quotes, which JSON needs around it.</source>
        <translation>Un texto no está entre comillas, y JSON las necesita.</translation>
    </message>
    <message>
        <source>The value of “%1” is a variable of a shell that was not replaced: the shell leaves it as it is inside single quotes.</source>
        <translation>El valor de «%1» es una variable del shell que no se sustituyó: entre comillas simples, el shell la deja como está.</translation>
    </message>
    <message>
        <source>A variable of a shell was not replaced: the shell leaves it as it is inside single quotes.</source>
        <translation>Una variable del shell no se sustituyó: entre comillas simples, el shell la deja como está.</translation>
    </message>
    <message>
        <source>The value of “%1” is a placeholder that nothing was put in for.</source>
        <translation>El valor de «%1» es un marcador de posición que no se rellenó.</translation>
    </message>
    <message>
        <source>A placeholder is in it that nothing was put in for.</source>
        <translation>Contiene un marcador de posición que no se rellenó.</translation>
    </message>
    <message>
        <source>The value of “%1” starts with a zero, which JSON does not allow. A number with leading zeros has to be text, in quotes.</source>
        <translation>El valor de «%1» empieza por cero, cosa que JSON no permite. Un número con ceros a la izquierda tiene que ser texto, entre comillas.</translation>
    </message>
    <message>
        <source>A number starts with a zero, which JSON does not allow.</source>
        <translation>Un número empieza por cero, cosa que JSON no permite.</translation>
    </message>
    <message>
        <source>The value of “%1” is not a number as JSON writes them: decimal digits, no plus sign, a digit on both sides of the point.</source>
        <translation>El valor de «%1» no es un número como los escribe JSON: dígitos decimales, sin signo más y con un dígito a cada lado del punto.</translation>
    </message>
    <message>
        <source>It has a number that is not written as JSON has it.</source>
        <translation>Contiene un número que no está escrito como dicta JSON.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Sobra una coma.</translation>
    </message>
    <message>
        <source>A comma is missing behind the value of “%1”, or a quotation mark in it lacks its backslash.</source>
        <translation>Falta una coma después del valor de «%1», o a unas comillas de dentro les falta la barra invertida.</translation>
    </message>
    <message>
        <source>A comma is missing, or a quotation mark inside a text lacks its backslash.</source>
        <translation>Falta una coma, o a unas comillas de dentro de un texto les falta la barra invertida.</translation>
    </message>
    <message>
        <source>Behind the name “%1” a colon is missing.</source>
        <translation>Faltan los dos puntos después del nombre «%1».</translation>
    </message>
    <message>
        <source>A colon is missing behind a name.</source>
        <translation>Faltan los dos puntos después de un nombre.</translation>
    </message>
    <message>
        <source>“%1” has no value: the variable that should give it was probably empty.</source>
        <translation>«%1» no tiene valor: es probable que la variable que debía darlo estuviera vacía.</translation>
    </message>
    <message>
        <source>A value is missing: the variable that should give it was probably empty.</source>
        <translation>Falta un valor: es probable que la variable que debía darlo estuviera vacía.</translation>
    </message>
    <message>
        <source>The name of a member is not in double quotes, which JSON needs.</source>
        <translation>El nombre de un miembro no está entre comillas dobles, y JSON las necesita.</translation>
    </message>
    <message>
        <source>It has typographic quotation marks, such as word processors write; JSON needs straight ones (&quot;).</source>
        <translation>Tiene comillas tipográficas, como las que escriben los procesadores de texto; JSON las necesita rectas (&quot;).</translation>
    </message>
    <message>
        <source>The value of “%1” is spelled as another language has it; JSON writes true, false and null.</source>
        <translation>El valor de «%1» está escrito como en otro lenguaje; JSON escribe true, false y null.</translation>
    </message>
    <message>
        <source>A value is spelled as another language has it; JSON writes true, false and null.</source>
        <translation>Un valor está escrito como en otro lenguaje; JSON escribe true, false y null.</translation>
    </message>
    <message>
        <source>The value of “%1” is NaN or Infinity, which JSON does not have.</source>
        <translation>El valor de «%1» es NaN o Infinity, que no existen en JSON.</translation>
    </message>
    <message>
        <source>It has NaN or Infinity, which JSON does not have.</source>
        <translation>Contiene NaN o Infinity, que no existen en JSON.</translation>
    </message>
    <message>
        <source>The value of “%1” is “undefined”: a variable in JavaScript had no value.</source>
        <translation>El valor de «%1» es «undefined»: una variable de JavaScript no tenía valor.</translation>
    </message>
    <message>
        <source>A value is “undefined”: a variable in JavaScript had no value.</source>
        <translation>Un valor es «undefined»: una variable de JavaScript no tenía valor.</translation>
    </message>
    <message>
        <source>There is a comment in it, which JSON does not have.</source>
        <translation>Contiene un comentario, y en JSON no los hay.</translation>
    </message>
    <message>
        <source>In the value of “%1”, a backslash precedes a character that needs none; a backslash itself is written twice.</source>
        <translation>En el valor de «%1», hay una barra invertida ante un carácter que no la necesita; la propia barra invertida se escribe dos veces.</translation>
    </message>
    <message>
        <source>A backslash precedes a character that needs none; a backslash itself is written twice.</source>
        <translation>Hay una barra invertida ante un carácter que no la necesita; la propia barra invertida se escribe dos veces.</translation>
    </message>
    <message>
        <source>Reading stops at byte %1, here: “%2”.</source>
        <translation>La lectura se detiene en el byte %1, aquí: «%2».</translation>
    </message>
    <message>
        <source>Reading stops at byte %1, “%2”.</source>
        <translation>La lectura se detiene en el byte %1, «%2».</translation>
    </message>
    <message>
        <source>Reading stops at byte %1.</source>
        <translation>La lectura se detiene en el byte %1.</translation>
    </message>
    <message>
        <source>A look-alike letter from another alphabet is in the token</source>
        <translation>Hay en el token una letra de otro alfabeto que se parece a la correcta</translation>
    </message>
    <message>
        <source>Character %1 of the text is %2 (%3), which only looks like “%4”. A word processor, a translation or text recognition may have put it there, or somebody did on purpose.</source>
        <translation>El carácter %1 del texto es %2 (%3), que solo se parece a «%4». Puede haberlo puesto ahí un procesador de textos, una traducción o un reconocimiento de texto, o alguien a propósito.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, as plain text.</source>
        <translation>Copie el token de nuevo de su origen, como texto sin formato.</translation>
    </message>
    <message>
        <source>A part of the token was masked</source>
        <translation>Una parte del token está enmascarada</translation>
    </message>
    <message>
        <source>%1 starts with “%2”, which no token has. A log or a tool probably replaced it, so that nobody can use the token. What the other parts say can be read; the signature cannot be checked.</source>
        <translation>%1 empieza por «%2», que ningún token tiene. Es probable que un registro o una herramienta lo sustituyera, para que nadie pueda usar el token. Se puede leer lo que dicen las otras partes; la firma no se puede comprobar.</translation>
    </message>
    <message>
        <source>Copy the whole token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Copie el token entero de donde se usa: las herramientas de desarrollo del navegador, o el cliente que lo envía.</translation>
    </message>
    <message>
        <source>There is a character in the token that no token can have</source>
        <translation>Hay en el token un carácter que ningún token puede tener</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “%3”. A token’s parts consist of letters, digits, “-” and “_” only (base64url). The text was probably damaged in copying.</source>
        <translation>En %2, el carácter %1 es «%3». Las partes de un token solo constan de letras, dígitos, «-» y «_» (base64url). Es probable que el texto se dañara al copiarlo.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Copie el token de nuevo de su origen.</translation>
    </message>
    <message>
        <source>A part of the token is cut off</source>
        <translation>Una parte del token está cortada</translation>
    </message>
    <message>
        <source>%1 is %2 long. No encoded text has that length: at least one character is missing, or there is one too many. That mostly happens in copying.</source>
        <translation>%1 tiene %2. Ningún texto codificado tiene esa longitud: falta al menos un carácter, o sobra uno. Casi siempre ocurre al copiar.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Copie el token de nuevo de su origen, del primer carácter al último.</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>El token está cortado</translation>
    </message>
    <message>
        <source>%1 lacks %2 at its end.</source>
        <translation>%1 termina con %2 de menos.</translation>
    </message>
    <message>
        <source>%1 breaks off: its end is missing.</source>
        <translation>%1 se interrumpe: le falta el final.</translation>
    </message>
    <message>
        <source>That happens in copying, and where a field or a log keeps only so many characters.</source>
        <translation>Ocurre al copiar, y también cuando un campo o un registro solo admite cierto número de caracteres.</translation>
    </message>
    <message>
        <source>A part of the token does not end as an issuer writes it</source>
        <translation>Una parte del token no termina como la escribe un emisor</translation>
    </message>
    <message>
        <source>The end of %1 is written “%2”, where “%3” is right. Both spellings decode to the same bytes, so that one signature would have two texts; strict verifiers refuse that. An issuer’s program does not write it so: the last character was changed afterwards, by hand or by a program.</source>
        <translation>En %1, el final está escrito «%2», donde lo correcto es «%3». Las dos formas se decodifican en los mismos bytes, así que una misma firma tendría dos textos; los verificadores estrictos lo rechazan. El programa de un emisor no lo escribe así: el último carácter se cambió después, a mano o con un programa.</translation>
    </message>
    <message>
        <source>Use the token exactly as the issuer sent it.</source>
        <translation>Use el token exactamente como lo envió el emisor.</translation>
    </message>
    <message>
        <source>The header is not JSON</source>
        <translation>La cabecera no es JSON</translation>
    </message>
    <message>
        <source>The letters of the token were changed</source>
        <translation>Se cambiaron las letras del token</translation>
    </message>
    <message>
        <source>Copy the token again from its source, and pass it on without changing the case of its letters.</source>
        <translation>Copie el token de nuevo de su origen y páselo sin cambiar las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The first part is not JSON.</source>
        <translation>La primera parte no es JSON.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write its JSON with a library for JSON.</source>
        <translation>Haga que el programa que crea el token escriba su JSON con una biblioteca de JSON.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.</source>
        <translation>Pida al emisor que escriba el JSON del token como dice el estándar, en UTF-8.</translation>
    </message>
    <message>
        <source>The first part decodes to something else; reading stops at byte %1 of it.</source>
        <translation>La primera parte se decodifica en otra cosa; la lectura se detiene en su byte %1.</translation>
    </message>
    <message>
        <source>A token’s first part has to be JSON text in encoded form, which mostly starts with “eyJ”. The start of the token is probably cut off or damaged, or this is not a token.</source>
        <translation>La primera parte de un token tiene que ser texto JSON codificado, que casi siempre empieza por «eyJ». Es probable que el principio del token esté cortado o dañado, o que esto no sea un token.</translation>
    </message>
    <message>
        <source>The header is not a JSON object</source>
        <translation>La cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>The first part decodes to %1, where an object with members such as “alg” and “kid” is needed. The software that made this text probably does not make tokens.</source>
        <translation>La primera parte se decodifica en %1, donde hace falta un objeto con miembros como «alg» y «kid». Es probable que el software que hizo este texto no cree tokens.</translation>
    </message>
    <message>
        <source>Make sure that this text is meant to be a token, and ask the team that made it.</source>
        <translation>Asegúrese de que este texto debe ser un token, y pregunte al equipo que lo hizo.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>The middle part decodes to %1.</source>
        <translation>La parte central se decodifica en %1.</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Claims such as the expiry time cannot be read from it, so it is not a JSON Web Token.</source>
        <translation>No se pueden leer en ella claims como la fecha de caducidad, así que no es un JSON Web Token.</translation>
    </message>
    <message>
        <source>Have the program that makes the token encode its JSON once, as base64url, and nothing else.</source>
        <translation>Haga que el programa que crea el token codifique su JSON una sola vez, como base64url, y nada más.</translation>
    </message>
    <message>
        <source>The payload is not a JSON object</source>
        <translation>El contenido no es un objeto JSON</translation>
    </message>
    <message>
        <source>It may be signed data of another kind.</source>
        <translation>Puede que sean datos firmados de otro tipo.</translation>
    </message>
    <message>
        <source>If this should be a login token, ask its issuer for one; else look at the bytes and the signature only.</source>
        <translation>Si esto debía ser un token de inicio de sesión, pida uno a su emisor; si no, observe solo los bytes y la firma.</translation>
    </message>
    <message>
        <source>It holds %1, where an object with claims is needed.</source>
        <translation>Contiene %1, donde hace falta un objeto con claims.</translation>
    </message>
    <message>
        <source>That is not text.</source>
        <translation>Eso no es texto.</translation>
    </message>
    <message>
        <source>The payload is another token, where this one needs claims of its own</source>
        <translation>El contenido es otro token, y este necesita claims propios</translation>
    </message>
    <message>
        <source>A token of this type is judged by the claims in it. Those of the token inside were made for that one and do not count here.</source>
        <translation>Un token de este tipo se juzga por sus propios claims. Los del token interior se hicieron para ese otro y no cuentan aquí.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token with its own claims. If the outer signature is only a wrapping, take the inner token out and inspect it.</source>
        <translation>Pida al emisor un token con claims propios. Si la firma exterior es solo un envoltorio, extraiga el token interior e inspecciónelo.</translation>
    </message>
    <message>
        <source>The text inside the token is not UTF-8</source>
        <translation>El texto de dentro del token no es UTF-8</translation>
    </message>
    <message>
        <source>From byte %1 on, the decoded text of %2 is not UTF-8. JSON has to be written in UTF-8, and readers differ in what they make of anything else. The issuer probably wrote a name in an older encoding such as Latin-1.</source>
        <translation>En %2, el texto decodificado deja de ser UTF-8 a partir del byte %1. JSON tiene que estar en UTF-8, y cada lector interpreta lo demás a su manera. Es probable que el emisor escribiera un nombre en una codificación más antigua, como Latin-1.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the token’s JSON in UTF-8.</source>
        <translation>Pida al emisor que escriba el JSON del token en UTF-8.</translation>
    </message>
    <message>
        <source>A text inside the token has half a character</source>
        <translation>Un texto de dentro del token tiene medio carácter</translation>
    </message>
    <message>
        <source>In %1, “%2” has an escape such as \ud800, which is only half of a pair. No UTF-8 text can hold it, and readers differ in what they make of it. The software that wrote it probably cut a text in the middle of a character.</source>
        <translation>En %1, «%2» tiene un escape como \ud800, que es solo la mitad de un par. Ningún texto UTF-8 puede contenerlo, y cada lector lo interpreta a su manera. Es probable que el software que lo escribió cortara un texto por la mitad de un carácter.</translation>
    </message>
    <message>
        <source>“%1” is in the token more than once</source>
        <translation>«%1» está en el token más de una vez</translation>
    </message>
    <message>
        <source>Its place is %1. Which of the values counts differs from program to program: one may check the first while another acts on the last. A faulty program of the issuer writes that; it is also a way to slip a value past a check.</source>
        <translation>Su lugar es %1. Cuál de los valores cuenta depende de cada programa: uno puede comprobar el primero mientras otro actúa según el último. Eso lo escribe un programa defectuoso del emisor; también es una forma de que un valor eluda una comprobación.</translation>
    </message>
    <message>
        <source>Trust none of the values, and ask the issuer to write each member once.</source>
        <translation>No confíe en ninguno de los valores, y pida al emisor que escriba cada miembro una sola vez.</translation>
    </message>
    <message>
        <source>“%1” is in the key set more than once</source>
        <translation>«%1» está en el conjunto de claves más de una vez</translation>
    </message>
    <message>
        <source>Which of them counts differs from program to program, so another verifier may have other keys than those that are used here. A faulty service writes that, or somebody who wants to slip in a key.</source>
        <translation>Cuál de ellos cuenta depende de cada programa, así que otro verificador puede tener claves distintas de las que se usan aquí. Eso lo escribe un servicio defectuoso, o alguien que quiere colar una clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the member only once.</source>
        <translation>Pida al emisor que publique el miembro una sola vez.</translation>
    </message>
    <message>
        <source>The JSON in the token is nested too deeply</source>
        <translation>El JSON del token está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>In %1, more than %2 objects or lists are inside one another. No issuer needs that; it is a known way to make a verifier crash.</source>
        <translation>En %1 hay más de %2 objetos o listas unos dentro de otros. Ningún emisor necesita eso; es una forma conocida de bloquear un verificador.</translation>
    </message>
    <message>
        <source>Do not pass the token on; find out where it came from.</source>
        <translation>No pase el token a nadie; averigüe de dónde vino.</translation>
    </message>
    <message>
        <source>a signed token (JWS) in JSON</source>
        <translation>un token firmado (JWS) en JSON</translation>
    </message>
    <message>
        <source>an encrypted token (JWE) in JSON</source>
        <translation>un token cifrado (JWE) en JSON</translation>
    </message>
    <message>
        <source>a key set (JWKS)</source>
        <translation>un conjunto de claves (JWKS)</translation>
    </message>
    <message>
        <source>an issuer’s metadata (a discovery document)</source>
        <translation>un documento con los metadatos de un emisor (discovery)</translation>
    </message>
    <message>
        <source>Have the program that makes it write its JSON with a library for JSON.</source>
        <translation>Haga que el programa que lo crea escriba su JSON con una biblioteca de JSON.</translation>
    </message>
    <message>
        <source>This looks like %1, and its JSON is broken</source>
        <translation>Esto parece ser %1, pero su JSON está dañado</translation>
    </message>
    <message>
        <source>Copy it again from its source, from the first brace to the last.</source>
        <translation>Cópielo de nuevo de su origen, de la primera llave a la última.</translation>
    </message>
    <message>
        <source>Copy it alone, without the text behind its last brace.</source>
        <translation>Cópielo solo, sin el texto que sigue a su última llave.</translation>
    </message>
    <message>
        <source>This looks like %1, and a member of it is wrong</source>
        <translation>Esto parece ser %1, pero uno de sus miembros es incorrecto</translation>
    </message>
    <message>
        <source>Have the program that makes the token write it as the standard has it (RFC 7515, 7.2, and RFC 7516, 7.2).</source>
        <translation>Haga que el programa que crea el token lo escriba como dice el estándar (RFC 7515, 7.2, y RFC 7516, 7.2).</translation>
    </message>
    <message>
        <source>“%1” is in it twice. Which of the two counts differs from verifier to verifier, so neither should.</source>
        <translation>«%1» aparece dos veces. Cuál de las dos cuenta depende de cada verificador, así que no debería contar ninguna.</translation>
    </message>
    <message>
        <source>The value of “%1” is of another type than it has to be.</source>
        <translation>El valor de «%1» es de un tipo distinto del que tiene que ser.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>No tiene «%1».</translation>
    </message>
    <message>
        <source>“%1” belongs to another form of token than the members beside it do: signed or encrypted, for one signer or recipient or for several. Which of the two is read differs from verifier to verifier, so neither should be.</source>
        <translation>«%1» pertenece a otra forma de token que los miembros que tiene al lado: firmado o cifrado, para un firmante o destinatario o para varios. Cuál de las dos se lee depende del verificador, así que no debería leerse ninguna.</translation>
    </message>
</context>
<context>
    <name>EncryptionFindingWords</name>
    <message>
        <source>Its member “%1” is empty.</source>
        <translation>Su miembro «%1» está vacío.</translation>
    </message>
    <message>
        <source>Its member “%1” is absent.</source>
        <translation>Le falta el miembro «%1».</translation>
    </message>
    <message>
        <source>Its member “%1” is %2, where text such as “A256GCM” is needed.</source>
        <translation>Su miembro «%1» es %2, y hace falta un texto como «A256GCM».</translation>
    </message>
    <message>
        <source>The header does not name an algorithm</source>
        <translation>La cabecera no indica ningún algoritmo</translation>
    </message>
    <message>
        <source>The token is encrypted, and without the names of both algorithms (alg and enc) nobody can decrypt it. It was probably made by custom software.</source>
        <translation>El token está cifrado, y sin los nombres de los dos algoritmos (alg y enc) nadie puede descifrarlo. Es probable que lo hiciera un software a medida.</translation>
    </message>
    <message>
        <source>Ask the issuer to write both algorithms into the header.</source>
        <translation>Pida al emisor que escriba los dos algoritmos en la cabecera.</translation>
    </message>
    <message>
        <source>The name is registered, but not as one that encrypts here, so the token was not decrypted.</source>
        <translation>El nombre está registrado, pero no como uno que cifre aquí, así que el token no se descifró.</translation>
    </message>
    <message>
        <source>That is not a registered name. Letter case counts, so it may be a spelling mistake of the issuer’s.</source>
        <translation>Ese nombre no está registrado. Las mayúsculas y minúsculas cuentan, así que puede ser una errata del emisor.</translation>
    </message>
    <message>
        <source>The algorithm “%1” cannot be decrypted here</source>
        <translation>El algoritmo «%1» no se puede descifrar aquí</translation>
    </message>
    <message>
        <source>The header names “%1” (%2).</source>
        <translation>La cabecera indica «%1» (%2).</translation>
    </message>
    <message>
        <source>Ask the issuer to encrypt with common algorithms such as ECDH-ES and A256GCM.</source>
        <translation>Pida al emisor que cifre con algoritmos habituales, como ECDH-ES y A256GCM.</translation>
    </message>
    <message>
        <source>It is encrypted with “%1” and “%2”.</source>
        <translation>Está cifrado con «%1» y «%2».</translation>
    </message>
    <message>
        <source>Its password is stretched with only %1 rounds (p2c), where at least %2 are recommended: it is easier to guess than it should be.</source>
        <translation>Su contraseña solo se refuerza con %1 rondas (p2c), cuando se recomiendan al menos %2: es más fácil de adivinar de lo que debería.</translation>
    </message>
    <message>
        <source>It has %1 recipients, of which the first %2 were checked.</source>
        <translation>Tiene %1 destinatarios, de los que se comprobaron los primeros %2.</translation>
    </message>
    <message>
        <source>Sessions of NextAuth.js (Auth.js) look so: their key is derived from the secret NEXTAUTH_SECRET or AUTH_SECRET of the application.</source>
        <translation>Así son las sesiones de NextAuth.js (Auth.js): su clave se deriva del secreto NEXTAUTH_SECRET o AUTH_SECRET de la aplicación.</translation>
    </message>
    <message>
        <source>Refresh tokens of Amazon Cognito look so. They are for Cognito alone, which keeps the key.</source>
        <translation>Así son los tokens de actualización de Amazon Cognito. Son solo para Cognito, que guarda la clave.</translation>
    </message>
    <message>
        <source>Its key was derived from the given secret (HKDF), as %1 does.</source>
        <translation>Su clave se derivó del secreto proporcionado (HKDF), como hace %1.</translation>
    </message>
    <message>
        <source>The given secret was read %1.</source>
        <translation>El secreto proporcionado se leyó %1.</translation>
    </message>
    <message>
        <source>It was encrypted with “%1” and “%2”, and a given key opened it.</source>
        <translation>Se cifró con «%1» y «%2», y una clave proporcionada lo abrió.</translation>
    </message>
    <message>
        <source>The token was encrypted, and another one is inside</source>
        <translation>El token estaba cifrado, y hay otro dentro</translation>
    </message>
    <message>
        <source>The token was decrypted with the given secret %1, and another one is inside</source>
        <translation>El token se descifró con el secreto proporcionado %1, y hay otro dentro</translation>
    </message>
    <message>
        <source>Encryption keeps a token secret and does not show who made it. Only the signature of the token inside shows that.</source>
        <translation>El cifrado mantiene un token en secreto y no muestra quién lo hizo. Eso solo lo muestra la firma del token interior.</translation>
    </message>
    <message>
        <source>Look at what is said about the signature.</source>
        <translation>Consulte lo que se dice sobre la firma.</translation>
    </message>
    <message>
        <source>The token was decrypted, but what is inside is not signed</source>
        <translation>El token se descifró, pero lo que hay dentro no está firmado</translation>
    </message>
    <message>
        <source>That proves no sender: anyone who has the recipient’s public key, or the shared one, can encrypt any content.</source>
        <translation>Eso no prueba quién lo envía: cualquiera que tenga la clave pública del destinatario, o la compartida, puede cifrar cualquier contenido.</translation>
    </message>
    <message>
        <source>Ask the issuer for tokens that are signed first and then encrypted.</source>
        <translation>Pida al emisor tokens que primero se firmen y después se cifren.</translation>
    </message>
    <message>
        <source>The token is encrypted for its own issuer</source>
        <translation>El token está cifrado para su propio emisor</translation>
    </message>
    <message>
        <source>Auth0 gives out such an opaque access token where the login asked for no audience. It is for Auth0 alone, which takes it at its userinfo endpoint; no other service can read it.</source>
        <translation>Auth0 entrega un token de acceso opaco como este cuando el inicio de sesión no pidió un destinatario (audience). Es solo para Auth0, que lo acepta en su endpoint userinfo; ningún otro servicio puede leerlo.</translation>
    </message>
    <message>
        <source>Have the client name the API as “audience” when it asks for the token; it then gets a signed one.</source>
        <translation>Haga que el cliente indique la API como «audience» cuando pida el token; así obtendrá uno firmado.</translation>
    </message>
    <message>
        <source>It is encrypted for the key “%1”, which is not among the given keys.</source>
        <translation>Está cifrado para la clave «%1», que no es ninguna de las claves proporcionadas.</translation>
    </message>
    <message>
        <source>The loaded key is only the public half, with which anybody encrypts and nobody decrypts.</source>
        <translation>La clave cargada es solo la mitad pública, con la que cualquiera cifra y nadie descifra.</translation>
    </message>
    <message>
        <source>The key comes from a fetched set. A key that everybody can fetch is not secret, so it is not used.</source>
        <translation>La clave procede de un conjunto obtenido por la red. Lo que cualquiera puede obtener no guarda ningún secreto, así que no se usa.</translation>
    </message>
    <message>
        <source>The given keys are of another kind or size than “%1” needs.</source>
        <translation>Las claves proporcionadas son de otro tipo o tamaño que el que necesita «%1».</translation>
    </message>
    <message>
        <source>The given key says that it is for another algorithm than “%1”.</source>
        <translation>La clave proporcionada dice que es para un algoritmo distinto de «%1».</translation>
    </message>
    <message>
        <source>The given key says that it is not for decrypting.</source>
        <translation>La clave proporcionada dice que no es para descifrar.</translation>
    </message>
    <message>
        <source>The given key is faulty.</source>
        <translation>La clave proporcionada es defectuosa.</translation>
    </message>
    <message>
        <source>The given password is the text of a public key, which is not a secret.</source>
        <translation>La contraseña proporcionada es el texto de una clave pública, que no es un secreto.</translation>
    </message>
    <message>
        <source>Load the private or shared key that it was encrypted for, or decrypt it where that key is kept.</source>
        <translation>Cargue la clave privada o compartida para la que se cifró, o descífrelo donde se guarda esa clave.</translation>
    </message>
    <message>
        <source>If it is Cognito’s, send it to Cognito’s token endpoint for a fresh access token; else load the key that it was encrypted for.</source>
        <translation>Si es de Cognito, envíelo al endpoint de tokens de Cognito para obtener un nuevo token de acceso; si no, cargue la clave para la que se cifró.</translation>
    </message>
    <message>
        <source>Load that secret as a shared secret, or the key that it was encrypted for.</source>
        <translation>Cargue ese secreto como secreto compartido, o la clave para la que se cifró.</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>El token está cifrado</translation>
    </message>
    <message>
        <source>Only its recipient, who has the matching private or shared key, can read it and check the signature inside. Everything but the header is hidden here.</source>
        <translation>Solo su destinatario, que tiene la clave privada o compartida correspondiente, puede leerlo y comprobar la firma que hay dentro. Aquí queda oculto todo menos la cabecera.</translation>
    </message>
    <message>
        <source>Key and content do not belong together: it was encrypted for another key, or changed on the way.</source>
        <translation>La clave y el contenido no corresponden: se cifró para otra clave, o se modificó por el camino.</translation>
    </message>
    <message>
        <source>The key or password that was tried does not open it: it is another one, or the token was changed on the way.</source>
        <translation>La clave o contraseña que se probó no lo abre: es otra, o el token se modificó por el camino.</translation>
    </message>
    <message>
        <source>The header’s member “%1”, which the algorithm depends on, is missing or faulty.</source>
        <translation>El miembro «%1» de la cabecera, del que depende el algoritmo, falta o es defectuoso.</translation>
    </message>
    <message>
        <source>Its part “%1” has a length of %2 bytes; %3 are needed.</source>
        <translation>Su parte «%1» tiene una longitud de %2 bytes; hacen falta %3.</translation>
    </message>
    <message>
        <source>The sender’s key in the header (epk) is not a point of the curve, belongs to another curve, or gives secrets away. It was refused before anything was computed with it.</source>
        <translation>La clave del remitente en la cabecera (epk) no es un punto de la curva, es de otra curva o revela secretos. Se rechazó antes de calcular nada con ella.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here (zip); only “DEF” is known.</source>
        <translation>Está comprimido de una manera que aquí no se conoce (zip); solo se conoce «DEF».</translation>
    </message>
    <message>
        <source>It was decrypted, but the compressed content (zip) is damaged or goes on behind its end.</source>
        <translation>Se descifró, pero el contenido comprimido (zip) está dañado o continúa después de su final.</translation>
    </message>
    <message>
        <source>Its content is compressed (zip) and grows beyond %1 bytes, which is the limit.</source>
        <translation>Su contenido está comprimido (zip) y crece más allá de %1 bytes, que es el límite.</translation>
    </message>
    <message>
        <source>It asks for %1 rounds of stretching a password (p2c); %2 is the limit.</source>
        <translation>Pide %1 rondas para reforzar una contraseña (p2c); el límite es %2.</translation>
    </message>
    <message>
        <source>Decrypting the token would cost too much</source>
        <translation>Descifrar el token costaría demasiado</translation>
    </message>
    <message>
        <source>A token can be made to keep its reader busy for hours or to fill its memory, so decrypting stops there.</source>
        <translation>Un token puede estar hecho para mantener ocupado a quien lo lee durante horas o para llenar su memoria, así que el descifrado se detiene ahí.</translation>
    </message>
    <message>
        <source>Ask the sender for a smaller token.</source>
        <translation>Pida al remitente un token más pequeño.</translation>
    </message>
    <message>
        <source>Ask the sender for a token with fewer rounds.</source>
        <translation>Pida al remitente un token con menos rondas.</translation>
    </message>
    <message>
        <source>The token could not be decrypted</source>
        <translation>El token no se pudo descifrar</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the sender encrypts for, and copy the token again from its source.</source>
        <translation>Compare la clave con aquella para la que cifra el remitente, y copie el token de nuevo de su origen.</translation>
    </message>
    <message>
        <source>The token is encrypted with RSA1_5, which is used only on request</source>
        <translation>El token está cifrado con RSA1_5, que solo se usa a petición</translation>
    </message>
    <message>
        <source>That way of encrypting has let attackers decrypt the tokens of others, again and again. Nothing was decrypted, so that everything but the header is hidden here.</source>
        <translation>Esa forma de cifrar ha permitido una y otra vez que atacantes descifren tokens ajenos. No se descifró nada, así que aquí queda oculto todo menos la cabecera.</translation>
    </message>
    <message>
        <source>Ask the issuer to encrypt with RSA-OAEP.</source>
        <translation>Pida al emisor que cifre con RSA-OAEP.</translation>
    </message>
    <message>
        <source>The given secret has %1, and “%2” needs %3; read as hexadecimal digits or base64 it does not open the token either.</source>
        <translation>El secreto dado tiene %1, y «%2» necesita %3; leído como cifras hexadecimales o base64 tampoco abre el token.</translation>
    </message>
</context>
<context>
    <name>EncryptionPhrases</name>
    <message>
        <source>The key is faulty, so nothing can be encrypted to it.</source>
        <translation>La clave es defectuosa, así que no se puede cifrar nada para ella.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt keys. RSA-OAEP-256, ECDH-ES, A256KW, A256GCMKW, dir, PBES2-HS512+A256KW and the like do.</source>
        <translation>«%1» no cifra claves. Hay RSA-OAEP-256, ECDH-ES, A256KW, A256GCMKW, dir, PBES2-HS512+A256KW y similares.</translation>
    </message>
    <message>
        <source>RSA1_5 has been broken too often; nothing new is encrypted with it. Use RSA-OAEP-256.</source>
        <translation>RSA1_5 se ha roto demasiadas veces; no se cifra nada nuevo con él. Use RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt content. A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 and A256CBC-HS512 do.</source>
        <translation>«%1» no cifra contenidos. Hay A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 y A256CBC-HS512.</translation>
    </message>
    <message>
        <source>The key does not fit %1: its type, curve or size is another one.</source>
        <translation>La clave no corresponde a %1: su tipo, curva o tamaño es otro.</translation>
    </message>
    <message>
        <source>Nothing is encrypted to a key of this type and size. RSA, EC, X25519 and X448 keys will do, and secrets of 128, 192 or 256 bits.</source>
        <translation>No se cifra nada para una clave de este tipo y tamaño. Sirven las claves RSA, EC, X25519 y X448, y los secretos de 128, 192 o 256 bits.</translation>
    </message>
    <message>
        <source>The key says that it is for signatures, so its owner will not decrypt with it.</source>
        <translation>La clave dice que es para firmas, así que su propietario no descifrará con ella.</translation>
    </message>
    <message>
        <source>Nothing could be encrypted with %1.</source>
        <translation>No se pudo cifrar nada con %1.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>%1: accepts it</source>
        <translation>%1: lo acepta</translation>
    </message>
    <message>
        <source>%1: refuses it</source>
        <translation>%1: lo rechaza</translation>
    </message>
    <message>
        <source>%1: takes no such key</source>
        <translation>%1: no admite una clave así</translation>
    </message>
    <message>
        <source>%1: is not on this computer</source>
        <translation>%1: no está en este equipo</translation>
    </message>
    <message>
        <source>%1: gave no answer</source>
        <translation>%1: no ha respondido</translation>
    </message>
    <message>
        <source>%1: was not asked</source>
        <translation>%1: no se le ha preguntado</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>In %1 it is the package %2.</source>
        <translation>En %1 es el paquete %2.</translation>
    </message>
    <message>
        <source>It was still at work when its time was up.</source>
        <translation>Seguía trabajando cuando se acabó su tiempo.</translation>
    </message>
    <message>
        <source>It printed more than an answer is long.</source>
        <translation>Escribió más de lo que ocupa una respuesta.</translation>
    </message>
    <message>
        <source>Its process ended without one: it crashed, or needed more memory or time than it may have.</source>
        <translation>Su proceso terminó sin respuesta: falló, o necesitó más memoria o tiempo de lo permitido.</translation>
    </message>
    <message>
        <source>This system does not let a process be kept from the network.</source>
        <translation>Este sistema no permite aislar un proceso de la red.</translation>
    </message>
    <message>
        <source>That differs from our profile of %1, which says that it accepts. %2</source>
        <translation>Difiere de nuestro perfil de %1, según el cual se acepta. %2</translation>
    </message>
    <message>
        <source>That differs from our profile of %1, which says that it refuses. %2</source>
        <translation>Difiere de nuestro perfil de %1, según el cual se rechaza. %2</translation>
    </message>
    <message>
        <source>The libraries were not asked: there is no token.</source>
        <translation>No se ha preguntado a las bibliotecas: no hay token.</translation>
    </message>
    <message>
        <source>The libraries were not asked: to open an encrypted token they would need its private key, which is handed to no other program.</source>
        <translation>No se ha preguntado a las bibliotecas: para abrir un token cifrado necesitarían su clave privada, que no se entrega a ningún otro programa.</translation>
    </message>
    <message>
        <source>The libraries were not asked: there is no key to give them.</source>
        <translation>No se ha preguntado a las bibliotecas: no hay clave que darles.</translation>
    </message>
</context>
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>… and %1 more; see the body in the request details.</source>
        <translation>… y %1 más; vea el cuerpo en los detalles de la petición.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la petición</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Hora de la petición</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Hora de la respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>It adds: “%1”.</source>
        <translation>Añade: «%1».</translation>
    </message>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>The service says “%1” (HTTP %2).</source>
        <translation>El servicio dice «%1» (HTTP %2).</translation>
    </message>
    <message>
        <source>The service says so without a status word (HTTP %1).</source>
        <translation>El servicio lo dice sin una palabra de estado (HTTP %1).</translation>
    </message>
    <message>
        <source>The endpoint refused the token</source>
        <translation>El endpoint rechazó el token</translation>
    </message>
    <message>
        <source>The access token is wrong, has expired, belongs to another project or region, or lacks the right to read keys.</source>
        <translation>El token de acceso es incorrecto, ha caducado, pertenece a otro proyecto o región, o no tiene permiso para leer claves.</translation>
    </message>
    <message>
        <source>Copy a service token (pts_…) or client token (pcl_…) of this project from the Pangea console, and make sure that the address is of the same region.</source>
        <translation>Copie un token de servicio (pts_…) o un token de cliente (pcl_…) de este proyecto desde la consola de Pangea, y asegúrese de que la dirección es de la misma región.</translation>
    </message>
    <message>
        <source>The service does not know this address</source>
        <translation>El servicio no conoce esta dirección</translation>
    </message>
    <message>
        <source>The path of the address is probably wrong.</source>
        <translation>Lo más probable es que la ruta de la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>Enter the base address alone, such as https://authn.aws.us.pangea.cloud; the path is added.</source>
        <translation>Escriba solo la dirección base, por ejemplo, https://authn.aws.us.pangea.cloud; la ruta se añade sola.</translation>
    </message>
    <message>
        <source>The project has no credit left</source>
        <translation>El proyecto se ha quedado sin crédito</translation>
    </message>
    <message>
        <source>The service answers again once the account is paid for.</source>
        <translation>El servicio volverá a responder cuando la cuenta esté pagada.</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Consulte la página de facturación en la consola de Pangea.</translation>
    </message>
    <message>
        <source>AuthN is not switched on in this project</source>
        <translation>AuthN no está activado en este proyecto</translation>
    </message>
    <message>
        <source>The token is of a project that does not use the AuthN service.</source>
        <translation>El token es de un proyecto que no usa el servicio AuthN.</translation>
    </message>
    <message>
        <source>Switch AuthN on in the Pangea console, or use a token of the right project.</source>
        <translation>Active AuthN en la consola de Pangea, o use un token del proyecto correcto.</translation>
    </message>
    <message>
        <source>The token does not say which configuration it is for</source>
        <translation>El token no dice para qué configuración es</translation>
    </message>
    <message>
        <source>The project has several AuthN configurations, and the token is bound to none of them.</source>
        <translation>El proyecto tiene varias configuraciones de AuthN, y el token no está ligado a ninguna.</translation>
    </message>
    <message>
        <source>Make a token in the Pangea console that is bound to one configuration.</source>
        <translation>Cree en la consola de Pangea un token ligado a una configuración.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>El servicio falló</translation>
    </message>
    <message>
        <source>The fault lies on its side, not in the request.</source>
        <translation>El fallo está de su lado, no en la petición.</translation>
    </message>
    <message>
        <source>Try again in a minute; if the problem persists, report the request ID to Pangea.</source>
        <translation>Vuelva a intentarlo en un minuto; si el problema continúa, comunique a Pangea el ID de la petición.</translation>
    </message>
    <message>
        <source>Something behind the service failed</source>
        <translation>Falló algo detrás del servicio</translation>
    </message>
    <message>
        <source>Another system that the service relies on did not answer it as it should.</source>
        <translation>Otro sistema del que depende el servicio no le respondió como debía.</translation>
    </message>
    <message>
        <source>The answer says “%1” instead of “Success”</source>
        <translation>La respuesta dice «%1» en lugar de «Success»</translation>
    </message>
    <message>
        <source>Letter case counts: Pangea’s own clients compare the word exactly and take this answer for a failure.</source>
        <translation>Las mayúsculas y minúsculas cuentan: los propios clientes de Pangea comparan la palabra exacta y toman esta respuesta por un fallo.</translation>
    </message>
    <message>
        <source>If this is an endpoint of your own, have it write “Success”.</source>
        <translation>Si el endpoint es suyo, haga que escriba «Success».</translation>
    </message>
    <message>
        <source>The service answered “%1”</source>
        <translation>El servicio respondió «%1»</translation>
    </message>
    <message>
        <source>The service answered without a status</source>
        <translation>El servicio respondió sin un estado</translation>
    </message>
    <message>
        <source>That is not “Success”, so there are no keys in the answer.</source>
        <translation>Eso no es «Success», así que la respuesta no trae claves.</translation>
    </message>
    <message>
        <source>Look at the response for details; if it does not help, report the request ID to the service.</source>
        <translation>Busque los detalles en la respuesta; si no bastan, comunique al servicio el ID de la petición.</translation>
    </message>
    <message>
        <source>The service does not know this token, or it has expired</source>
        <translation>El servicio no conoce este token, o el token ha caducado</translation>
    </message>
    <message>
        <source>Sign in once more, and ask about the token that comes with it.</source>
        <translation>Inicie sesión otra vez y consulte el token que reciba entonces.</translation>
    </message>
    <message>
        <source>The service did not like the request</source>
        <translation>Al servicio no le gustó la petición</translation>
    </message>
    <message>
        <source>Make sure that the address is the base address of Pangea AuthN; the request itself is always the same.</source>
        <translation>Asegúrese de que la dirección es la dirección base de Pangea AuthN; la petición en sí es siempre la misma.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>It complains: %1.</source>
        <translation>Se queja de lo siguiente: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The service is temporarily unavailable</source>
        <translation>El servicio no está disponible temporalmente</translation>
    </message>
    <message>
        <source>It is probably being updated, or has too much to do.</source>
        <translation>Es probable que se esté actualizando o que tenga demasiado trabajo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Wait a minute, then fetch again.</source>
        <translation>Espere un minuto y repita la petición.</translation>
    </message>
    <message>
        <source>Wait %1 second, then fetch again.</source>
        <translation>Espere %1 segundo y repita la petición.</translation>
    </message>
    <message>
        <source>Wait %1 seconds, then fetch again.</source>
        <translation>Espere %1 segundos y repita la petición.</translation>
    </message>
    <message>
        <source>Wait until %1, then fetch again.</source>
        <translation>Espere hasta %1 y repita la petición.</translation>
    </message>
    <message>
        <source>The endpoint was asked too often</source>
        <translation>Se consultó el endpoint con demasiada frecuencia</translation>
    </message>
    <message>
        <source>It refuses further requests for a while.</source>
        <translation>Rechaza más peticiones durante un tiempo.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>first request</source>
        <translation>primera petición</translation>
    </message>
    <message>
        <source>another place, since it was not there</source>
        <translation>otro lugar, porque ahí no estaba</translation>
    </message>
    <message>
        <source>the keys that the metadata names</source>
        <translation>las claves que indican los metadatos</translation>
    </message>
    <message>
        <source>after a redirect</source>
        <translation>después de una redirección</translation>
    </message>
    <message>
        <source>another attempt</source>
        <translation>otro intento</translation>
    </message>
    <message>
        <source>asked for the pending result</source>
        <translation>consulta del resultado pendiente</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Name found after</source>
        <translation>Nombre encontrado tras</translation>
    </message>
    <message>
        <source>Connected after</source>
        <translation>Conectado tras</translation>
    </message>
    <message>
        <source>Secured after</source>
        <translation>Conexión segura tras</translation>
    </message>
    <message>
        <source>Headers after</source>
        <translation>Cabeceras tras</translation>
    </message>
    <message>
        <source>Over after</source>
        <translation>Terminado tras</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS faults</source>
        <translation>Fallos de TLS</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sends on to</source>
        <translation>Redirige a</translation>
    </message>
    <message>
        <source>May be kept for</source>
        <translation>Se puede conservar durante</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>FactPhrases</name>
    <message>
        <source>the header (the part before the first dot)</source>
        <translation>la cabecera (la parte anterior al primer punto)</translation>
    </message>
    <message>
        <source>the payload (the part between the dots)</source>
        <translation>el contenido (la parte entre los puntos)</translation>
    </message>
    <message>
        <source>the signature (the part after the last dot)</source>
        <translation>la firma (la parte posterior al último punto)</translation>
    </message>
    <message>
        <source>the encrypted key (the second part)</source>
        <translation>la clave cifrada (la segunda parte)</translation>
    </message>
    <message>
        <source>the initialization vector (the third part)</source>
        <translation>el vector de inicialización (la tercera parte)</translation>
    </message>
    <message>
        <source>the encrypted content (the fourth part)</source>
        <translation>el contenido cifrado (la cuarta parte)</translation>
    </message>
    <message>
        <source>the authentication tag (the last part)</source>
        <translation>la etiqueta de autenticación (la última parte)</translation>
    </message>
    <message>
        <source>the additional data (aad)</source>
        <translation>los datos adicionales (aad)</translation>
    </message>
    <message>
        <source>null (nothing)</source>
        <translation>null (nada)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object (members in braces)</source>
        <translation>un objeto (miembros entre llaves)</translation>
    </message>
    <message>
        <source>text or a list of texts</source>
        <translation>texto o una lista de textos</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>texto o un número</translation>
    </message>
    <message>
        <source>text or an object</source>
        <translation>texto o un objeto</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>un objeto o una lista</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>la clave «%1»</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>Look into the browser&apos;s console: it says whether a network, a blocker or CORS stood in the way.</source>
        <translation>Mire la consola del navegador: dice si una red, un bloqueador o CORS lo impidió.</translation>
    </message>
    <message>
        <source>The server answered with an error</source>
        <translation>El servidor respondió con un error</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log at that time.</source>
        <translation>Mire el registro del servidor a esa hora.</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La respuesta no es JSON</translation>
    </message>
    <message>
        <source>Find out what is between the app and the server, such as a proxy or a login page.</source>
        <translation>Averigüe qué hay entre la aplicación y el servidor, como un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The identity provider refused the login request</source>
        <translation>El proveedor de identidad rechazó la petición de inicio de sesión</translation>
    </message>
    <message>
        <source>Compare the request&apos;s client, redirect address, scope and response type with what is registered there.</source>
        <translation>Compare el cliente, la dirección de redirección, el scope y el tipo de respuesta de la petición con lo que está registrado allí.</translation>
    </message>
    <message>
        <source>The user or a policy refused the login</source>
        <translation>El usuario o una directiva rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Ask the user whether they cancelled; otherwise the identity provider&apos;s log names the policy.</source>
        <translation>Pregunte al usuario si canceló; si no, el registro del proveedor de identidad indica la directiva.</translation>
    </message>
    <message>
        <source>The user was not signed in, and the app asked that nobody be asked</source>
        <translation>El usuario no tenía la sesión iniciada y la aplicación pidió que no se preguntara a nadie</translation>
    </message>
    <message>
        <source>Start a login without prompt=none. If the user had just signed in, the browser may block third-party cookies.</source>
        <translation>Inicie una sesión sin prompt=none. Si el usuario acababa de iniciar sesión, es posible que el navegador bloquee las cookies de terceros.</translation>
    </message>
    <message>
        <source>The user has to agree or choose something, and the app asked that nobody be asked</source>
        <translation>El usuario tiene que aceptar o elegir algo y la aplicación pidió que no se preguntara a nadie</translation>
    </message>
    <message>
        <source>Start a login without prompt=none.</source>
        <translation>Inicie una sesión sin prompt=none.</translation>
    </message>
    <message>
        <source>The identity provider does not grant this scope or resource</source>
        <translation>El proveedor de identidad no concede este scope o recurso</translation>
    </message>
    <message>
        <source>Ask only for what is registered for this client.</source>
        <translation>Pida solo lo que está registrado para este cliente.</translation>
    </message>
    <message>
        <source>This client may not log in this way</source>
        <translation>Este cliente no puede iniciar sesión de esta manera</translation>
    </message>
    <message>
        <source>Allow this grant for the client at the identity provider, or use another.</source>
        <translation>Permita este grant para el cliente en el proveedor de identidad, o use otro.</translation>
    </message>
    <message>
        <source>The identity provider does not answer in the way that was asked</source>
        <translation>El proveedor de identidad no responde de la manera pedida</translation>
    </message>
    <message>
        <source>Use a response type and mode from its metadata, mostly code.</source>
        <translation>Use un tipo y modo de respuesta de sus metadatos, normalmente code.</translation>
    </message>
    <message>
        <source>The identity provider failed</source>
        <translation>El proveedor de identidad falló</translation>
    </message>
    <message>
        <source>Look into its log at that time; try again later.</source>
        <translation>Mire su registro a esa hora; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server found a fault in the request</source>
        <translation>El servidor encontró un fallo en la petición</translation>
    </message>
    <message>
        <source>Correct what it names. Its log may say more.</source>
        <translation>Corrija lo que indica. Es posible que su registro diga más.</translation>
    </message>
    <message>
        <source>The server answered with an error of its own</source>
        <translation>El servidor respondió con un error propio</translation>
    </message>
    <message>
        <source>Look up that error in the provider&apos;s documentation.</source>
        <translation>Busque ese error en la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s credentials</source>
        <translation>El servidor no acepta las credenciales del cliente</translation>
    </message>
    <message>
        <source>Compare client ID, secret or key, and the way of sending them, with what is registered.</source>
        <translation>Compare la ID de cliente, el secreto o la clave y la forma de enviarlos con lo que está registrado.</translation>
    </message>
    <message>
        <source>The server does not accept the code or refresh token</source>
        <translation>El servidor no acepta el código o el token de actualización</translation>
    </message>
    <message>
        <source>It was used before, has expired, or belongs to another client, redirect address or verifier. Log in again; if it happens each time, look into the server&apos;s log.</source>
        <translation>Ya se usó, ha caducado o pertenece a otro cliente, dirección de redirección o verificador. Inicie sesión de nuevo; si ocurre cada vez, mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server does not offer this grant</source>
        <translation>El servidor no ofrece este grant</translation>
    </message>
    <message>
        <source>Use one from its metadata.</source>
        <translation>Use uno de sus metadatos.</translation>
    </message>
    <message>
        <source>The server does not accept the DPoP proof</source>
        <translation>El servidor no acepta la prueba DPoP</translation>
    </message>
    <message>
        <source>Make each proof anew, for this method and address, with the key of the token.</source>
        <translation>Haga cada prueba de nuevo, para este método y dirección, con la clave del token.</translation>
    </message>
    <message>
        <source>The server asked for a DPoP nonce, and the app did not try again</source>
        <translation>El servidor pidió un nonce de DPoP y la aplicación no volvió a intentarlo</translation>
    </message>
    <message>
        <source>Put the nonce of the DPoP-Nonce header into a new proof and repeat the request.</source>
        <translation>Ponga el nonce de la cabecera DPoP-Nonce en una prueba nueva y repita la petición.</translation>
    </message>
    <message>
        <source>The code for the device expired before the user entered it</source>
        <translation>El código para el dispositivo caducó antes de que el usuario lo introdujera</translation>
    </message>
    <message>
        <source>Start again and enter the code sooner.</source>
        <translation>Empiece de nuevo e introduzca el código antes.</translation>
    </message>
    <message>
        <source>The app asks for the token too often</source>
        <translation>La aplicación pide el token con demasiada frecuencia</translation>
    </message>
    <message>
        <source>Wait at least the interval that the server asked for, and 5 seconds more after each slow_down.</source>
        <translation>Espere al menos el intervalo que indicó el servidor, y 5 segundos más después de cada slow_down.</translation>
    </message>
    <message>
        <source>This goes over http, where anybody on the way can read it</source>
        <translation>Esto va por http, donde cualquiera en el camino puede leerlo</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>The server does not allow the browser this request from the app&apos;s site (CORS)</source>
        <translation>El servidor no permite al navegador esta petición desde el sitio de la aplicación (CORS)</translation>
    </message>
    <message>
        <source>Allow the app&apos;s origin, method and headers at the server.</source>
        <translation>Permita en el servidor el origen, el método y las cabeceras de la aplicación.</translation>
    </message>
    <message>
        <source>The server does not let the app&apos;s site read the answer (CORS)</source>
        <translation>El servidor no deja que el sitio de la aplicación lea la respuesta (CORS)</translation>
    </message>
    <message>
        <source>Allow the app&apos;s origin at the server.</source>
        <translation>Permita en el servidor el origen de la aplicación.</translation>
    </message>
    <message>
        <source>The issuer is another than the one that was asked</source>
        <translation>El emisor no es el que se pidió</translation>
    </message>
    <message>
        <source>Compare the issuer in the app&apos;s settings with the one in the provider&apos;s metadata, to the last slash.</source>
        <translation>Compare el emisor de los ajustes de la aplicación con el de los metadatos del proveedor, hasta la última barra.</translation>
    </message>
    <message>
        <source>The response does not name its issuer, though the provider says that it does</source>
        <translation>La respuesta no indica su emisor, aunque el proveedor dice que lo hace</translation>
    </message>
    <message>
        <source>Find out who sent this response; do not use it.</source>
        <translation>Averigüe quién envió esta respuesta; no la use.</translation>
    </message>
    <message>
        <source>The app asks another address than the metadata names</source>
        <translation>La aplicación pide otra dirección que la que indican los metadatos</translation>
    </message>
    <message>
        <source>Take the address from the provider&apos;s metadata.</source>
        <translation>Tome la dirección de los metadatos del proveedor.</translation>
    </message>
    <message>
        <source>The client is another than the one that began the login</source>
        <translation>El cliente no es el que empezó el inicio de sesión</translation>
    </message>
    <message>
        <source>Use one client ID throughout the login.</source>
        <translation>Use una sola ID de cliente durante todo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The login request has no nonce, and its response type needs one</source>
        <translation>La petición de inicio de sesión no tiene nonce y su tipo de respuesta lo necesita</translation>
    </message>
    <message>
        <source>Send a fresh random nonce.</source>
        <translation>Envíe un nonce aleatorio nuevo.</translation>
    </message>
    <message>
        <source>Nothing in the login request protects the response from being replaced</source>
        <translation>Nada en la petición de inicio de sesión protege la respuesta de ser sustituida</translation>
    </message>
    <message>
        <source>Use PKCE with S256, and a state.</source>
        <translation>Use PKCE con S256 y un state.</translation>
    </message>
    <message>
        <source>The PKCE challenge is the verifier itself</source>
        <translation>El desafío de PKCE es el propio verificador</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>Envíe code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>The login request has no PKCE challenge</source>
        <translation>La petición de inicio de sesión no tiene desafío de PKCE</translation>
    </message>
    <message>
        <source>Use PKCE with S256.</source>
        <translation>Use PKCE con S256.</translation>
    </message>
    <message>
        <source>The login request refers to another request than the one that was pushed</source>
        <translation>La petición de inicio de sesión se refiere a otra petición que la depositada</translation>
    </message>
    <message>
        <source>Use the request_uri that the provider returned, once.</source>
        <translation>Use la request_uri que devolvió el proveedor, una sola vez.</translation>
    </message>
    <message>
        <source>The pushed request had expired when the browser came with it</source>
        <translation>La petición depositada había caducado cuando el navegador llegó con ella</translation>
    </message>
    <message>
        <source>Push the request right before the browser is sent on.</source>
        <translation>Deposite la petición justo antes de enviar el navegador.</translation>
    </message>
    <message>
        <source>The identity provider sent no response to the app</source>
        <translation>El proveedor de identidad no envió ninguna respuesta a la aplicación</translation>
    </message>
    <message>
        <source>The user may have stopped here. If a page failed, look into the identity provider&apos;s log.</source>
        <translation>Es posible que el usuario se detuviera aquí. Si falló una página, mire el registro del proveedor de identidad.</translation>
    </message>
    <message>
        <source>The response was on its way to the app, and the app&apos;s address was not asked</source>
        <translation>La respuesta iba de camino a la aplicación y no se llamó a la dirección de la aplicación</translation>
    </message>
    <message>
        <source>If the recording did not just end here, look for a blocker, a wrong address or an app that does not run.</source>
        <translation>Si la grabación no termina simplemente aquí, busque un bloqueador, una dirección equivocada o una aplicación que no funciona.</translation>
    </message>
    <message>
        <source>The response has neither a code nor an error</source>
        <translation>La respuesta no tiene ni código ni error</translation>
    </message>
    <message>
        <source>Look into the identity provider&apos;s log.</source>
        <translation>Mire el registro del proveedor de identidad.</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent</source>
        <translation>El state que volvió no es el que se envió</translation>
    </message>
    <message>
        <source>The response belongs to another login, such as one in a second tab, or the app keeps only one state. Keep the state of each login by itself.</source>
        <translation>La respuesta pertenece a otro inicio de sesión, como uno en otra pestaña, o la aplicación guarda un solo state. Guarde por separado el state de cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The state did not come back</source>
        <translation>El state no volvió</translation>
    </message>
    <message>
        <source>The response belongs to no login of this app, or something on the way dropped it. Refuse it.</source>
        <translation>La respuesta no pertenece a ningún inicio de sesión de esta aplicación, o se perdió por el camino. Rechácela.</translation>
    </message>
    <message>
        <source>A state came back, and none was sent</source>
        <translation>Volvió un state y no se había enviado ninguno</translation>
    </message>
    <message>
        <source>The response belongs to another login. Send a state and compare it.</source>
        <translation>La respuesta pertenece a otro inicio de sesión. Envíe un state y compárelo.</translation>
    </message>
    <message>
        <source>The redirect address is another than in the login request</source>
        <translation>La dirección de redirección no es la de la petición de inicio de sesión</translation>
    </message>
    <message>
        <source>Use the same address everywhere, with the same scheme, host, port, path and slash.</source>
        <translation>Use la misma dirección en todas partes, con el mismo esquema, host, puerto, ruta y barra.</translation>
    </message>
    <message>
        <source>The browser kept the app&apos;s cookie back: its SameSite does not allow it here</source>
        <translation>El navegador retuvo la cookie de la aplicación: su SameSite no lo permite aquí</translation>
    </message>
    <message>
        <source>Set the login&apos;s cookie with SameSite=Lax, or with SameSite=None and Secure where the response comes by POST.</source>
        <translation>Ponga la cookie del inicio de sesión con SameSite=Lax, o con SameSite=None y Secure donde la respuesta llega por POST.</translation>
    </message>
    <message>
        <source>The browser drops the app&apos;s cookie: it needs Secure and https</source>
        <translation>El navegador descarta la cookie de la aplicación: necesita Secure y https</translation>
    </message>
    <message>
        <source>Set it with Secure, and use https throughout.</source>
        <translation>Póngala con Secure y use https en todo el recorrido.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie belongs to another host or path than the one where the response came</source>
        <translation>La cookie de la aplicación pertenece a otro host o ruta que aquel al que llegó la respuesta</translation>
    </message>
    <message>
        <source>Start and end the login on the same host; set the cookie with Path=/.</source>
        <translation>Empiece y termine el inicio de sesión en el mismo host; ponga la cookie con Path=/.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie did not come back</source>
        <translation>La cookie de la aplicación no volvió</translation>
    </message>
    <message>
        <source>Find out whether the browser blocks cookies, cleared them, or was in another window.</source>
        <translation>Averigüe si el navegador bloquea las cookies, las borró o estaba en otra ventana.</translation>
    </message>
    <message>
        <source>The app failed when it took the response</source>
        <translation>La aplicación falló al recibir la respuesta</translation>
    </message>
    <message>
        <source>Look into the app&apos;s log at that time.</source>
        <translation>Mire el registro de la aplicación a esa hora.</translation>
    </message>
    <message>
        <source>The app took the response and started the login again</source>
        <translation>La aplicación recibió la respuesta y empezó de nuevo el inicio de sesión</translation>
    </message>
    <message>
        <source>The app did not find or keep its session. Look for its cookies and its log.</source>
        <translation>La aplicación no encontró o no conservó su sesión. Revise sus cookies y su registro.</translation>
    </message>
    <message>
        <source>The browser goes back and forth between the app and the identity provider</source>
        <translation>El navegador da vueltas entre la aplicación y el proveedor de identidad</translation>
    </message>
    <message>
        <source>The app does not keep its session. Look for its cookies and its log.</source>
        <translation>La aplicación no conserva su sesión. Revise sus cookies y su registro.</translation>
    </message>
    <message>
        <source>The code that was redeemed is not the one that came</source>
        <translation>El código que se canjeó no es el que llegó</translation>
    </message>
    <message>
        <source>Redeem the code of this response, unescaped once.</source>
        <translation>Canjee el código de esta respuesta, descodificado una sola vez.</translation>
    </message>
    <message>
        <source>The code was used a second time</source>
        <translation>El código se usó por segunda vez</translation>
    </message>
    <message>
        <source>Redeem a code once; look for a page that is loaded twice, or a request that is repeated.</source>
        <translation>Canjee cada código una sola vez; busque una página que se carga dos veces o una petición que se repite.</translation>
    </message>
    <message>
        <source>The code was redeemed too late</source>
        <translation>El código se canjeó demasiado tarde</translation>
    </message>
    <message>
        <source>Redeem it at once.</source>
        <translation>Canjéelo enseguida.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>El verificador de PKCE no corresponde al desafío</translation>
    </message>
    <message>
        <source>Keep the verifier of each login by itself; a second login or another server process may have replaced it.</source>
        <translation>Guarde por separado el verificador de cada inicio de sesión; puede haberlo sustituido un segundo inicio de sesión u otro proceso del servidor.</translation>
    </message>
    <message>
        <source>The token request has no PKCE verifier</source>
        <translation>La petición de token no tiene verificador de PKCE</translation>
    </message>
    <message>
        <source>Send the code_verifier that the challenge was made from.</source>
        <translation>Envíe el code_verifier con el que se hizo el desafío.</translation>
    </message>
    <message>
        <source>The token request has a PKCE verifier, and the login request had no challenge</source>
        <translation>La petición de token tiene un verificador de PKCE y la petición de inicio de sesión no tenía desafío</translation>
    </message>
    <message>
        <source>Send the code_challenge with the login request.</source>
        <translation>Envíe el code_challenge con la petición de inicio de sesión.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not have the form that it needs</source>
        <translation>El verificador de PKCE no tiene la forma que necesita</translation>
    </message>
    <message>
        <source>Use 43 to 128 letters, digits and -._~, and hash that very text.</source>
        <translation>Use de 43 a 128 letras, cifras y -._~, y calcule el hash de ese mismo texto.</translation>
    </message>
    <message>
        <source>The token request does not repeat the redirect address</source>
        <translation>La petición de token no repite la dirección de redirección</translation>
    </message>
    <message>
        <source>Send the same redirect_uri as in the login request.</source>
        <translation>Envíe la misma redirect_uri que en la petición de inicio de sesión.</translation>
    </message>
    <message>
        <source>The client sends its secret in two ways at once</source>
        <translation>El cliente envía su secreto de dos maneras a la vez</translation>
    </message>
    <message>
        <source>Send it either in the header or in the body.</source>
        <translation>Envíelo en la cabecera o en el cuerpo, no en ambos.</translation>
    </message>
    <message>
        <source>The token request is not a POST with a form</source>
        <translation>La petición de token no es un POST con un formulario</translation>
    </message>
    <message>
        <source>Send the parameters as a form in the body of a POST.</source>
        <translation>Envíe los parámetros como formulario en el cuerpo de un POST.</translation>
    </message>
    <message>
        <source>The answer has no access token</source>
        <translation>La respuesta no tiene token de acceso</translation>
    </message>
    <message>
        <source>The answer has no ID token, though the login asked for one</source>
        <translation>La respuesta no tiene token de ID, aunque el inicio de sesión pidió uno</translation>
    </message>
    <message>
        <source>Look at the scope: openid has to be allowed for this client.</source>
        <translation>Mire el scope: openid tiene que estar permitido para este cliente.</translation>
    </message>
    <message>
        <source>The token is of another type than was asked for</source>
        <translation>El token es de otro tipo que el pedido</translation>
    </message>
    <message>
        <source>Allow DPoP for this client at the identity provider, and check the token_type in the app.</source>
        <translation>Permita DPoP para este cliente en el proveedor de identidad y revise el token_type en la aplicación.</translation>
    </message>
    <message>
        <source>The provider granted less than was asked for</source>
        <translation>El proveedor concedió menos de lo pedido</translation>
    </message>
    <message>
        <source>Allow the missing scope for this client, or do without.</source>
        <translation>Permita el scope que falta para este cliente, o prescinda de él.</translation>
    </message>
    <message>
        <source>A refresh token was used that had been replaced</source>
        <translation>Se usó un token de actualización que ya se había sustituido</translation>
    </message>
    <message>
        <source>Keep the newest refresh token, and refresh in one place at a time.</source>
        <translation>Conserve el token de actualización más reciente y actualice en un solo lugar a la vez.</translation>
    </message>
    <message>
        <source>The refresh token is not the one that was issued last</source>
        <translation>El token de actualización no es el último que se emitió</translation>
    </message>
    <message>
        <source>Keep the newest refresh token of each login by itself.</source>
        <translation>Guarde por separado el token de actualización más reciente de cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The ID token cannot be read</source>
        <translation>El token de ID no se puede leer</translation>
    </message>
    <message>
        <source>Find out what changed it on its way.</source>
        <translation>Averigüe qué lo cambió por el camino.</translation>
    </message>
    <message>
        <source>The ID token is not signed</source>
        <translation>El token de ID no está firmado</translation>
    </message>
    <message>
        <source>Have it signed, and refuse it until then.</source>
        <translation>Haga que se firme y rechácelo hasta entonces.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not fit the keys in this recording</source>
        <translation>La firma del token de ID no corresponde a las claves de esta grabación</translation>
    </message>
    <message>
        <source>Do not use this token. Find out who issued or changed it.</source>
        <translation>No use este token. Averigüe quién lo emitió o lo cambió.</translation>
    </message>
    <message>
        <source>The ID token&apos;s key is not in the key set of this recording</source>
        <translation>La clave del token de ID no está en el conjunto de claves de esta grabación</translation>
    </message>
    <message>
        <source>Fetch the key set again; the provider may have changed its keys.</source>
        <translation>Obtenga de nuevo el conjunto de claves; es posible que el proveedor haya cambiado sus claves.</translation>
    </message>
    <message>
        <source>The token is for somebody else</source>
        <translation>El token es para otro</translation>
    </message>
    <message>
        <source>Ask for a token for this audience.</source>
        <translation>Pida un token para este destinatario.</translation>
    </message>
    <message>
        <source>The ID token was issued to another client</source>
        <translation>El token de ID se emitió para otro cliente</translation>
    </message>
    <message>
        <source>Use only tokens that were issued to this client.</source>
        <translation>Use solo tokens emitidos para este cliente.</translation>
    </message>
    <message>
        <source>The ID token&apos;s nonce is not the one that was sent</source>
        <translation>El nonce del token de ID no es el que se envió</translation>
    </message>
    <message>
        <source>The token belongs to another login. Keep the nonce of each login by itself.</source>
        <translation>El token pertenece a otro inicio de sesión. Guarde por separado el nonce de cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The ID token has no nonce, though one was sent</source>
        <translation>El token de ID no tiene nonce, aunque se envió uno</translation>
    </message>
    <message>
        <source>Do not use this token; look at the provider&apos;s settings.</source>
        <translation>No use este token; revise los ajustes del proveedor.</translation>
    </message>
    <message>
        <source>The ID token had expired when it came</source>
        <translation>El token de ID ya había caducado cuando llegó</translation>
    </message>
    <message>
        <source>Compare the clocks of the provider and of the computer that the recording was made on.</source>
        <translation>Compare los relojes del proveedor y del equipo en el que se hizo la grabación.</translation>
    </message>
    <message>
        <source>The token was issued in the future</source>
        <translation>El token se emitió en el futuro</translation>
    </message>
    <message>
        <source>Set the clocks of the provider and of the computer by a time server.</source>
        <translation>Ponga en hora los relojes del proveedor y del equipo con un servidor de hora.</translation>
    </message>
    <message>
        <source>The hash in the ID token is not of what came with it</source>
        <translation>El hash del token de ID no es el de lo que vino con él</translation>
    </message>
    <message>
        <source>Do not use these tokens: one of them was replaced.</source>
        <translation>No use estos tokens: uno de ellos se sustituyó.</translation>
    </message>
    <message>
        <source>This is about another user or session than the ID token</source>
        <translation>Esto trata de otro usuario u otra sesión que el token de ID</translation>
    </message>
    <message>
        <source>Do not use it; look for answers that were mixed up or cached.</source>
        <translation>No lo use; busque respuestas mezcladas o tomadas de una caché.</translation>
    </message>
    <message>
        <source>The user signed in longer ago than the app allows</source>
        <translation>El usuario inició sesión hace más tiempo del que permite la aplicación</translation>
    </message>
    <message>
        <source>Have the provider ask the user again; it has to heed max_age.</source>
        <translation>Haga que el proveedor pregunte de nuevo al usuario; tiene que respetar max_age.</translation>
    </message>
    <message>
        <source>The call has no access token</source>
        <translation>La llamada no tiene token de acceso</translation>
    </message>
    <message>
        <source>Send it in Authorization; look whether a redirect or a proxy dropped it.</source>
        <translation>Envíelo en Authorization; mire si una redirección o un proxy lo eliminó.</translation>
    </message>
    <message>
        <source>The access token had expired</source>
        <translation>El token de acceso había caducado</translation>
    </message>
    <message>
        <source>Refresh it before it expires.</source>
        <translation>Actualícelo antes de que caduque.</translation>
    </message>
    <message>
        <source>The call has another token than the one that was issued</source>
        <translation>La llamada tiene otro token que el que se emitió</translation>
    </message>
    <message>
        <source>Look where the app keeps its token; it may be one of an earlier login.</source>
        <translation>Mire dónde guarda la aplicación su token; puede ser de un inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>The app sends the ID token to the API</source>
        <translation>La aplicación envía el token de ID a la API</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>Envíe el token de acceso.</translation>
    </message>
    <message>
        <source>The token is in the address, where logs keep it</source>
        <translation>El token está en la dirección, donde los registros lo conservan</translation>
    </message>
    <message>
        <source>Send it in Authorization.</source>
        <translation>Envíelo en Authorization.</translation>
    </message>
    <message>
        <source>The API does not accept the access token</source>
        <translation>La API no acepta el token de acceso</translation>
    </message>
    <message>
        <source>Compare the issuer, the audience and the keys that the API expects with the token.</source>
        <translation>Compare el emisor, el destinatario y las claves que espera la API con el token.</translation>
    </message>
    <message>
        <source>The token does not allow this call</source>
        <translation>El token no permite esta llamada</translation>
    </message>
    <message>
        <source>Ask for the scope that the API names, or give the user that right.</source>
        <translation>Pida el scope que indica la API, o dé ese permiso al usuario.</translation>
    </message>
    <message>
        <source>The token is bound to a key and came as Bearer</source>
        <translation>El token está vinculado a una clave y llegó como Bearer</translation>
    </message>
    <message>
        <source>Send it with the scheme DPoP and a proof.</source>
        <translation>Envíelo con el esquema DPoP y una prueba.</translation>
    </message>
    <message>
        <source>The DPoP proof does not fit the request</source>
        <translation>La prueba DPoP no corresponde a la petición</translation>
    </message>
    <message>
        <source>Make a new proof for each request: its method, its address, its token, and the key that the token is bound to.</source>
        <translation>Haga una prueba nueva para cada petición: para su método, su dirección, su token y la clave a la que está vinculado el token.</translation>
    </message>
    <message>
        <source>The DPoP proof is missing</source>
        <translation>Falta la prueba DPoP</translation>
    </message>
    <message>
        <source>Send a proof in the header DPoP.</source>
        <translation>Envíe una prueba en la cabecera DPoP.</translation>
    </message>
    <message>
        <source>The same DPoP proof was sent twice</source>
        <translation>La misma prueba DPoP se envió dos veces</translation>
    </message>
    <message>
        <source>Make a new proof for each request.</source>
        <translation>Haga una prueba nueva para cada petición.</translation>
    </message>
    <message>
        <source>The introspection says that the token is not active</source>
        <translation>La introspección dice que el token no está activo</translation>
    </message>
    <message>
        <source>It has expired or was revoked, or it belongs to another server. Log in again.</source>
        <translation>Ha caducado o se revocó, o pertenece a otro servidor. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The clocks of the server and of the computer that recorded this differ</source>
        <translation>Los relojes del servidor y del equipo que hizo la grabación difieren</translation>
    </message>
    <message>
        <source>Set both by a time server.</source>
        <translation>Ponga ambos en hora con un servidor de hora.</translation>
    </message>
    <message>
        <source>The logout token breaks a rule</source>
        <translation>El token de cierre de sesión incumple una regla</translation>
    </message>
    <message>
        <source>Have the provider&apos;s logout tokens corrected.</source>
        <translation>Haga que se corrijan los tokens de cierre de sesión del proveedor.</translation>
    </message>
    <message>
        <source>The logout was refused</source>
        <translation>Se rechazó el cierre de sesión</translation>
    </message>
    <message>
        <source>Compare id_token_hint and the address to return to with what is registered.</source>
        <translation>Compare id_token_hint y la dirección de vuelta con lo que está registrado.</translation>
    </message>
    <message>
        <source>What this takes is not in the recording</source>
        <translation>Lo que hace falta para esto no está en la grabación</translation>
    </message>
    <message>
        <source>Only its receiver can read this token</source>
        <translation>Solo su destinatario puede leer este token</translation>
    </message>
    <message>
        <source>It was removed when the recording was sanitized</source>
        <translation>Se eliminó al limpiar la grabación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pushed request</source>
        <translation>Petición depositada</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Vuelta a la aplicación</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Signature, by the recording&apos;s own keys</source>
        <translation>Firma, con las claves de la propia grabación</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Hash of the access token (at_hash)</source>
        <translation>Hash del token de acceso (at_hash)</translation>
    </message>
    <message>
        <source>Hash of the code (c_hash)</source>
        <translation>Hash del código (c_hash)</translation>
    </message>
    <message>
        <source>Hash of the state (s_hash)</source>
        <translation>Hash del state (s_hash)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>prueba DPoP</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Dice: «%1».</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>El proveedor de identidad</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>La API</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>El navegador</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>El usuario</translation>
    </message>
    <message>
        <source>The cookie “%1” of %2, with %3.</source>
        <translation>La cookie «%1» de %2, con %3.</translation>
    </message>
    <message>
        <source>The cookie “%1” of %2.</source>
        <translation>La cookie «%1» de %2.</translation>
    </message>
    <message>
        <source>The token says %1; the time was %2.</source>
        <translation>El token dice %1; la hora era %2.</translation>
    </message>
    <message>
        <source>The server&apos;s clock said %1, this computer&apos;s %2.</source>
        <translation>El reloj del servidor marcaba %1; el de este equipo, %2.</translation>
    </message>
    <message>
        <source>The user signed in at %1; %2 are allowed.</source>
        <translation>El usuario inició sesión a las %1; se permite %2.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Estado %1.</translation>
    </message>
    <message>
        <source>Not allowed: %1.</source>
        <translation>No permitido: %1.</translation>
    </message>
    <message>
        <source>Granted: %1. Missing: %2.</source>
        <translation>Concedido: %1. Falta: %2.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Encontrado: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie is too large for browsers, which do not keep it</source>
        <translation>La cookie de la aplicación es demasiado grande para los navegadores, que no la conservan</translation>
    </message>
    <message>
        <source>Keep tokens at the server, or spread them over several cookies: a cookie may have 4096 bytes.</source>
        <translation>Guarde los tokens en el servidor o repártalos en varias cookies: una cookie puede tener 4096 bytes.</translation>
    </message>
    <message>
        <source>The browser refuses the app&apos;s cookie: its name demands more than the cookie has</source>
        <translation>El navegador rechaza la cookie de la aplicación: su nombre exige más de lo que tiene</translation>
    </message>
    <message>
        <source>__Host- needs Secure, Path=/ and no Domain; __Secure- needs Secure. Or give it another name.</source>
        <translation>__Host- necesita Secure, Path=/ y ningún Domain; __Secure- necesita Secure. O dele otro nombre.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie is that of another login in the same browser</source>
        <translation>La cookie de la aplicación es la de otro inicio de sesión en el mismo navegador</translation>
    </message>
    <message>
        <source>Log in in one tab at a time. The app can keep logins apart with a cookie for each state.</source>
        <translation>Inicie sesión en una sola pestaña a la vez. La aplicación puede separar los inicios de sesión con una cookie para cada state.</translation>
    </message>
    <message>
        <source>The response came behind the # of the address, which the browser does not send to the server</source>
        <translation>La respuesta llegó detrás del # de la dirección, que el navegador no envía al servidor</translation>
    </message>
    <message>
        <source>Ask for response_mode=form_post or query, or read it in the page.</source>
        <translation>Pida response_mode=form_post o query, o léala en la página.</translation>
    </message>
    <message>
        <source>The app sent a word such as undefined in place of a value</source>
        <translation>La aplicación envió una palabra como undefined en lugar de un valor</translation>
    </message>
    <message>
        <source>Its variable was empty: look where the app keeps the value.</source>
        <translation>Su variable estaba vacía: mire dónde guarda la aplicación el valor.</translation>
    </message>
    <message>
        <source>The API does not accept the access token, which only the provider can read</source>
        <translation>La API no acepta el token de acceso, que solo el proveedor puede leer</translation>
    </message>
    <message>
        <source>Ask for a token for this API, by audience or resource, so that the provider signs one that it can read; or have the API ask the provider (introspection).</source>
        <translation>Pida un token para esta API, con audience o resource, para que el proveedor firme uno que ella pueda leer; o haga que la API pregunte al proveedor (introspección).</translation>
    </message>
</context>
<context>
    <name>Fetches</name>
    <message>
        <source>nothing that can be shown</source>
        <translation>nada que se pueda mostrar</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>La petición se canceló</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Fetch again when you are ready.</source>
        <translation>Repita la petición cuando quiera.</translation>
    </message>
    <message>
        <source>It is not an address that can be asked.</source>
        <translation>No es una dirección que se pueda consultar.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>La dirección no se puede usar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Enter an address such as https://authn.aws.us.pangea.cloud.</source>
        <translation>Escriba una dirección como https://authn.aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>An access token is needed</source>
        <translation>Hace falta un token de acceso</translation>
    </message>
    <message>
        <source>Pangea AuthN gives its keys only to callers with a token; nothing was sent.</source>
        <translation>Pangea AuthN solo da sus claves a quien presenta un token; no se envió nada.</translation>
    </message>
    <message>
        <source>Enter a service token (pts_…) or client token (pcl_…) of your project beside the address.</source>
        <translation>Escriba junto a la dirección un token de servicio (pts_…) o un token de cliente (pcl_…) de su proyecto.</translation>
    </message>
    <message>
        <source>It holds characters that no token has.</source>
        <translation>Contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>The access token cannot be used</source>
        <translation>El token de acceso no se puede usar</translation>
    </message>
    <message>
        <source>Copy the token again, alone and in full, without “Bearer” before it.</source>
        <translation>Copie el token de nuevo, solo y completo, sin «Bearer» delante.</translation>
    </message>
    <message>
        <source>The answer is too large for a key set</source>
        <translation>La respuesta es demasiado grande para un conjunto de claves</translation>
    </message>
    <message>
        <source>Reading was stopped, so that it cannot fill the memory. The address probably leads to something else.</source>
        <translation>Se dejó de leer para que no llene la memoria. Es probable que la dirección lleve a otra cosa.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Revise la dirección.</translation>
    </message>
    <message>
        <source>It came with HTTP %1.</source>
        <translation>Llegó con HTTP %1.</translation>
    </message>
    <message>
        <source>The answer is a signed token, not keys</source>
        <translation>La respuesta es un token firmado, no claves</translation>
    </message>
    <message>
        <source>It starts: “%1”.</source>
        <translation>Empieza así: «%1».</translation>
    </message>
    <message>
        <source>Enter the address of the issuer’s key set (jwks_uri). To look into this token, inspect it.</source>
        <translation>Escriba la dirección del conjunto de claves del emisor (jwks_uri). Para ver lo que hay en este token, inspecciónelo.</translation>
    </message>
    <message>
        <source>The answer is compressed</source>
        <translation>La respuesta está comprimida</translation>
    </message>
    <message>
        <source>It is gzip data, though an uncompressed answer was asked for, and no header says so.</source>
        <translation>Son datos gzip, aunque se pidió una respuesta sin comprimir, y ninguna cabecera lo dice.</translation>
    </message>
    <message>
        <source>Download and unpack it, then load the file; inform the operator of the server.</source>
        <translation>Descárguela, descomprímala y cargue el archivo; avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>The answer is written in UTF-16</source>
        <translation>La respuesta está escrita en UTF-16</translation>
    </message>
    <message>
        <source>JSON is sent in UTF-8 (RFC 8259, 8.1).</source>
        <translation>JSON se envía en UTF-8 (RFC 8259, 8.1).</translation>
    </message>
    <message>
        <source>Ask the operator of the server to send UTF-8.</source>
        <translation>Pida al administrador del servidor que envíe UTF-8.</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La respuesta no es JSON</translation>
    </message>
    <message>
        <source>What came instead (HTTP %1): %2.</source>
        <translation>Lo que llegó en su lugar (HTTP %1): %2.</translation>
    </message>
    <message>
        <source>Check the path of the address: something else than keys is there.</source>
        <translation>Revise la ruta de la dirección: ahí hay algo que no son claves.</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>La respuesta está vacía</translation>
    </message>
    <message>
        <source>HTTP 204 says that there is nothing to give, which is no answer to a request for keys.</source>
        <translation>HTTP 204 dice que no hay nada que dar, y eso no responde a una petición de claves.</translation>
    </message>
    <message>
        <source>It came with HTTP %1 and nothing in it.</source>
        <translation>Llegó con HTTP %1 y sin nada dentro.</translation>
    </message>
    <message>
        <source>Check the path of the address; if it is the right one, inform the operator of the server.</source>
        <translation>Revise la ruta de la dirección; si es la correcta, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>It is an HTML page titled “%1” (HTTP %2).</source>
        <translation>Es una página HTML titulada «%1» (HTTP %2).</translation>
    </message>
    <message>
        <source>The answer is a web page, not keys</source>
        <translation>La respuesta es una página web, no claves</translation>
    </message>
    <message>
        <source>It is an HTML page (HTTP %1).</source>
        <translation>Es una página HTML (HTTP %1).</translation>
    </message>
    <message>
        <source>A sign-in page answered in place of the endpoint.</source>
        <translation>Respondió una página de inicio de sesión en lugar del endpoint.</translation>
    </message>
    <message>
        <source>Web servers often give their page for a path that they do not know.</source>
        <translation>Los servidores web suelen devolver su página cuando no conocen la ruta.</translation>
    </message>
    <message>
        <source>Sign in there with a browser if it is the network’s page; if not, ask for an address of the keys that needs no sign-in.</source>
        <translation>Si es la página de la red, inicie sesión ahí con un navegador; si no, pregunte por una dirección de las claves que no exija iniciar sesión.</translation>
    </message>
    <message>
        <source>Look up the address of the keys: it is the “jwks_uri” in the issuer’s configuration.</source>
        <translation>Busque la dirección de las claves: es «jwks_uri» en la configuración del emisor.</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>La respuesta está cortada</translation>
    </message>
    <message>
        <source>The answer is broken JSON</source>
        <translation>La respuesta es JSON dañado</translation>
    </message>
    <message>
        <source>It begins as JSON and ends in the middle of it, after %2 bytes (HTTP %1).</source>
        <translation>Empieza como JSON y termina a la mitad, después de %2 bytes (HTTP %1).</translation>
    </message>
    <message>
        <source>It begins as JSON, but stops being JSON at byte %2 (HTTP %1).</source>
        <translation>Empieza como JSON, pero deja de serlo en el byte %2 (HTTP %1).</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, inform the operator of the server.</source>
        <translation>Repita la petición; si el problema continúa, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>Tell the operator of the server.</source>
        <translation>Avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>The answer is the issuer’s configuration, not its keys</source>
        <translation>La respuesta es la configuración del emisor, no sus claves</translation>
    </message>
    <message>
        <source>It says that the keys are at %1 (jwks_uri).</source>
        <translation>Dice que las claves están en %1 (jwks_uri).</translation>
    </message>
    <message>
        <source>Enter that address, or choose “OpenID issuer” as the kind of endpoint.</source>
        <translation>Escriba esa dirección, o elija «Emisor de OpenID» como tipo de endpoint.</translation>
    </message>
    <message>
        <source>The service answered with an error in place of keys</source>
        <translation>El servicio respondió con un error en lugar de claves</translation>
    </message>
    <message>
        <source>Its code, HTTP %1, does not say so.</source>
        <translation>Su código, HTTP %1, no lo dice.</translation>
    </message>
    <message>
        <source>Correct what it names; if you cannot do that, inform the operator of the service.</source>
        <translation>Corrija lo que indica; si no puede, avise al administrador del servicio.</translation>
    </message>
    <message>
        <source>The answer holds a key that cannot be read</source>
        <translation>La respuesta contiene una clave que no se puede leer</translation>
    </message>
    <message>
        <source>Ask the operator of the service for a key set (JWKS) or a public key in PEM.</source>
        <translation>Pida al administrador del servicio un conjunto de claves (JWKS) o una clave pública en PEM.</translation>
    </message>
    <message>
        <source>The answer is not an issuer’s configuration</source>
        <translation>La respuesta no es la configuración de un emisor</translation>
    </message>
    <message>
        <source>If it is the address of the keys themselves, choose “JWKS URL” as the kind of endpoint.</source>
        <translation>Si es la dirección de las propias claves, elija «URL de JWKS» como tipo de endpoint.</translation>
    </message>
    <message>
        <source>The answer holds no key set</source>
        <translation>La respuesta no contiene ningún conjunto de claves</translation>
    </message>
    <message>
        <source>It is JSON, but without a list of keys where one should be.</source>
        <translation>Es JSON, pero sin una lista de claves donde debería haberla.</translation>
    </message>
    <message>
        <source>Check the path of the address and the kind of endpoint.</source>
        <translation>Revise la ruta de la dirección y el tipo de endpoint.</translation>
    </message>
    <message>
        <source>The answer says nothing about the token</source>
        <translation>La respuesta no dice nada sobre el token</translation>
    </message>
    <message>
        <source>It is JSON, but not the answer of Pangea AuthN to a question about a token.</source>
        <translation>Es JSON, pero no la respuesta de Pangea AuthN a una consulta sobre un token.</translation>
    </message>
    <message>
        <source>Check the address: it has to be a Pangea AuthN endpoint.</source>
        <translation>Revise la dirección: tiene que ser un endpoint de Pangea AuthN.</translation>
    </message>
    <message>
        <source>The answer contradicts itself</source>
        <translation>La respuesta se contradice</translation>
    </message>
    <message>
        <source>Its status is “Success”, but its HTTP code is %1, which means failure.</source>
        <translation>Su estado es «Success», pero su código HTTP es %1, que significa un fallo.</translation>
    </message>
    <message>
        <source>A proxy in between probably changed the code.</source>
        <translation>Es probable que un proxy intermedio cambiara el código.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, try without a proxy or inform the operator of the service.</source>
        <translation>Repita la petición; si el problema continúa, inténtelo sin proxy o avise al administrador del servicio.</translation>
    </message>
    <message>
        <source>The service has not finished yet</source>
        <translation>El servicio aún no ha terminado</translation>
    </message>
    <message>
        <source>It accepted the request and asked for patience, but had no answer in the time allowed.</source>
        <translation>Aceptó la petición y pidió paciencia, pero no tuvo respuesta en el tiempo previsto.</translation>
    </message>
    <message>
        <source>Fetch again in a minute.</source>
        <translation>Repita la petición en un minuto.</translation>
    </message>
    <message>
        <source>At this address, the issuer calls itself “%1”. It has to be the address that was asked, to the character.</source>
        <translation>En esta dirección, el emisor se llama a sí mismo «%1». Tiene que ser la dirección que se consultó, carácter por carácter.</translation>
    </message>
    <message>
        <source>The issuer calls itself something else</source>
        <translation>El emisor se llama de otra manera</translation>
    </message>
    <message>
        <source>The configuration at this address names no issuer at all.</source>
        <translation>La configuración de esta dirección no indica ningún emisor.</translation>
    </message>
    <message>
        <source>This configuration is for all tenants. Enter the address with your tenant’s ID in the place of “%1”.</source>
        <translation>Esta configuración es para todos los inquilinos. Escriba la dirección con el ID de su inquilino (tenant) en lugar de «%1».</translation>
    </message>
    <message>
        <source>If you trust that name, enter it as the address.</source>
        <translation>Si confía en ese nombre, escríbalo como dirección.</translation>
    </message>
    <message>
        <source>Enter the address of its keys, %1, as a JWKS URL: then no name is compared.</source>
        <translation>Escriba la dirección de sus claves, %1, como URL de JWKS: así no se compara ningún nombre.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Dice «%1».</translation>
    </message>
    <message>
        <source>The issuer’s configuration does not name its keys</source>
        <translation>La configuración del emisor no indica sus claves</translation>
    </message>
    <message>
        <source>It has no “jwks_uri”, the address where the keys of an issuer are published.</source>
        <translation>No tiene «jwks_uri», la dirección donde se publican las claves de un emisor.</translation>
    </message>
    <message>
        <source>If you know that address, fetch it as a JWKS URL; if not, ask the issuer’s operator for it, or for the key itself.</source>
        <translation>Si conoce esa dirección, consúltela como URL de JWKS; si no, pida al administrador del emisor la dirección o la propia clave.</translation>
    </message>
    <message>
        <source>The issuer does not say where its keys can be fetched safely</source>
        <translation>El emisor no dice de dónde se pueden obtener sus claves de forma segura</translation>
    </message>
    <message>
        <source>The address of the keys has to be a whole one that starts with https; over http, somebody on the way could replace the keys. Nor may it lead from outside to this computer, into its network, or to the port of another service such as mail.</source>
        <translation>La dirección de las claves tiene que estar completa y empezar por https; por http, alguien en el camino podría sustituir las claves. Tampoco puede llevar desde fuera a este equipo, a su red o al puerto de otro servicio, como el correo.</translation>
    </message>
    <message>
        <source>Try %1 as a JWKS URL: the same path at the address that was asked.</source>
        <translation>Pruebe %1 como URL de JWKS: la misma ruta en la dirección que se consultó.</translation>
    </message>
    <message>
        <source>If this is an issuer of your own, correct its metadata; if not, inform its operator.</source>
        <translation>Si el emisor es suyo, corrija sus metadatos; si no, avise a su administrador.</translation>
    </message>
    <message>
        <source>The request failed</source>
        <translation>La petición falló</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Mensaje recibido: «%1».</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio ningún motivo.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then fetch again.</source>
        <translation>Revise la dirección y la conexión de red, y repita la petición.</translation>
    </message>
</context>
<context>
    <name>FileFaults</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is larger than 16 MiB, which is the limit here.</source>
        <translation>Ocupa más de 16 MiB, que es el límite aquí.</translation>
    </message>
    <message>
        <source>With those before it, it is larger than 16 MiB, which is the limit here. Open it by itself.</source>
        <translation>Junto con los anteriores supera los 16 MiB, que es el límite aquí. Ábralo por separado.</translation>
    </message>
    <message>
        <source>With the keys before them, these are too many. Open the file by itself.</source>
        <translation>Junto con las claves anteriores son demasiadas. Abra el archivo por separado.</translation>
    </message>
    <message>
        <source>The name is not UTF-8, and others look the same here. Drop the file onto the window, or name it where the program is started.</source>
        <translation>El nombre no está en UTF-8 y otros se ven igual aquí. Suelte el archivo sobre la ventana o indíquelo al iniciar el programa.</translation>
    </message>
    <message>
        <source>It is larger than %1, which is the limit here.</source>
        <translation>Es mayor que %1, que es el límite aquí.</translation>
    </message>
</context>
<context>
    <name>ForeignFindingWords</name>
    <message>
        <source>This is how %1 prints it.</source>
        <translation>Así lo muestra %1.</translation>
    </message>
    <message>
        <source>The text is “%1” where the token should be</source>
        <translation>El texto es «%1» donde debería estar el token</translation>
    </message>
    <message>
        <source>There is an empty value where the token should be</source>
        <translation>Hay un valor vacío donde debería estar el token</translation>
    </message>
    <message>
        <source>A program wrote an empty value as text: its variable for the token was not set.</source>
        <translation>Un programa escribió un valor vacío como texto: su variable para el token no tenía valor.</translation>
    </message>
    <message>
        <source>%1 writes such a value so.</source>
        <translation>Así escribe %1 un valor como ese.</translation>
    </message>
    <message>
        <source>In the program that sends this, look at where the variable gets its token: the login before failed, or the token is kept under another name.</source>
        <translation>En el programa que lo envía, mire de dónde obtiene la variable su token: el inicio de sesión anterior falló, o el token se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>There is nothing after “%1”</source>
        <translation>No hay nada después de «%1»</translation>
    </message>
    <message>
        <source>There is nothing where the token should be</source>
        <translation>No hay nada donde debería estar el token</translation>
    </message>
    <message>
        <source>The name is there and the token is not: the variable that should hold it is empty.</source>
        <translation>El nombre está ahí y el token no: la variable que debería contenerlo está vacía.</translation>
    </message>
    <message>
        <source>In the program that sends this, look at where the variable gets its token, and print its length before the request is sent.</source>
        <translation>En el programa que lo envía, mire de dónde obtiene la variable su token, y muestre su longitud antes de enviar la petición.</translation>
    </message>
    <message>
        <source>The variable “%1” was not replaced by its value</source>
        <translation>La variable «%1» no se sustituyó por su valor</translation>
    </message>
    <message>
        <source>A variable was not replaced by its value</source>
        <translation>Una variable no se sustituyó por su valor</translation>
    </message>
    <message>
        <source>This is the name of a variable as a script or program writes it, not a token.</source>
        <translation>Es el nombre de una variable, tal como lo escribe un script o un programa, no un token.</translation>
    </message>
    <message>
        <source>The spelling is that of %1.</source>
        <translation>La forma de escribirlo es la de %1.</translation>
    </message>
    <message>
        <source>Shells leave it as it is in single quotes, and other programs do not know it at all.</source>
        <translation>Entre comillas simples, los shells la dejan como está, y otros programas ni siquiera la conocen.</translation>
    </message>
    <message>
        <source>Set the variable where the command runs, and write it in double quotes, in the spelling of the shell or program that has to replace it.</source>
        <translation>Dé valor a la variable donde se ejecuta el comando y escríbala entre comillas dobles, en la forma del shell o programa que tiene que sustituirla.</translation>
    </message>
    <message>
        <source>The placeholder “%1” was not filled in</source>
        <translation>El marcador de posición «%1» no se rellenó</translation>
    </message>
    <message>
        <source>A placeholder was not filled in</source>
        <translation>No se rellenó un marcador de posición</translation>
    </message>
    <message>
        <source>This is a template, not a token: the tool that should have put the token into it did not run, or does not know the name.</source>
        <translation>Es una plantilla, no un token: la herramienta que debería haber puesto el token en ella no se ejecutó, o no conoce el nombre.</translation>
    </message>
    <message>
        <source>Define that name in the tool that fills the template (environment, collection, pipeline), and send the request again.</source>
        <translation>Defina ese nombre en la herramienta que rellena la plantilla (entorno, colección, pipeline) y envíe la petición de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder, not a token</source>
        <translation>«%1» es un marcador de posición, no un token</translation>
    </message>
    <message>
        <source>This is a placeholder, not a token</source>
        <translation>Es un marcador de posición, no un token</translation>
    </message>
    <message>
        <source>It comes from an example, and asks for a token to be put there.</source>
        <translation>Procede de un ejemplo y pide que se ponga un token en su lugar.</translation>
    </message>
    <message>
        <source>Replace all of it, with its brackets, by the token itself.</source>
        <translation>Sustitúyalo entero, con sus corchetes o llaves, por el propio token.</translation>
    </message>
    <message>
        <source>The token was masked, and is no longer there</source>
        <translation>El token se enmascaró y ya no está ahí</translation>
    </message>
    <message>
        <source>A log or a tool replaced it, so that nobody can copy it. It cannot be recovered from this text.</source>
        <translation>Un registro o una herramienta lo sustituyó para que nadie pueda copiarlo. No se puede recuperar de este texto.</translation>
    </message>
    <message>
        <source>Copy the token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Copie el token de donde se usa: las herramientas de desarrollo del navegador, o el cliente que lo envía.</translation>
    </message>
    <message>
        <source>Only a part of the token is here</source>
        <translation>Aquí solo hay una parte del token</translation>
    </message>
    <message>
        <source>Something left the rest out: a log or a table that shortens long values, or a person who did not want to show it. A part shows neither the whole content nor the signature.</source>
        <translation>Algo dejó fuera el resto: un registro o una tabla que acorta los valores largos, o alguien que no quería mostrarlo. A partir de una parte no se puede saber ni su contenido ni su firma.</translation>
    </message>
    <message>
        <source>Copy the whole token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Copie el token entero de donde se usa: las herramientas de desarrollo del navegador, o el cliente que lo envía.</translation>
    </message>
    <message>
        <source>This is the name of a file, not a token</source>
        <translation>Es el nombre de un archivo, no un token</translation>
    </message>
    <message>
        <source>The text says where the token is kept, instead of what the file holds.</source>
        <translation>El texto dice dónde se guarda el token, en lugar de lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>Open the file itself: the token is in it.</source>
        <translation>Abra el propio archivo: el token está en él.</translation>
    </message>
    <message>
        <source>This is a reference to a secret store, not a token</source>
        <translation>Es una referencia a un almacén de secretos, no un token</translation>
    </message>
    <message>
        <source>The tool that should have replaced it by the stored value did not run.</source>
        <translation>La herramienta que debería haberla sustituido por el valor guardado no se ejecutó.</translation>
    </message>
    <message>
        <source>Start the program through the tool that resolves such references, or read the value from the store yourself.</source>
        <translation>Inicie el programa con la herramienta que resuelve esas referencias, o lea usted el valor en el almacén.</translation>
    </message>
    <message>
        <source>A whole object was written as text, instead of a token</source>
        <translation>Se escribió como texto un objeto entero, en lugar de un token</translation>
    </message>
    <message>
        <source>The program put an object where it should have put one of its properties.</source>
        <translation>El programa puso un objeto donde debería haber puesto una de sus propiedades.</translation>
    </message>
    <message>
        <source>In the program that sends this, take the property that holds the token (often “access_token”).</source>
        <translation>En el programa que lo envía, tome la propiedad que contiene el token (a menudo «access_token»).</translation>
    </message>
    <message>
        <source>A result that was not waited for was written as text, instead of a token</source>
        <translation>Se escribió como texto un resultado que no se esperó, en lugar de un token</translation>
    </message>
    <message>
        <source>The program fetches the token in the background (promise, future, task) and went on before it was there.</source>
        <translation>El programa obtiene el token en segundo plano (promise, future, task) y siguió adelante antes de tenerlo.</translation>
    </message>
    <message>
        <source>In the program that sends this, wait for the result (“await”) before it is put into the request.</source>
        <translation>En el programa que lo envía, espere el resultado («await») antes de ponerlo en la petición.</translation>
    </message>
    <message>
        <source>A function was written as text, instead of a token</source>
        <translation>Se escribió como texto una función, en lugar de un token</translation>
    </message>
    <message>
        <source>The program named the function that gets the token, and did not call it.</source>
        <translation>El programa nombró la función que obtiene el token, pero no la llamó.</translation>
    </message>
    <message>
        <source>In the program that sends this, call the function, and send what it returns.</source>
        <translation>En el programa que lo envía, llame a la función y envíe lo que devuelve.</translation>
    </message>
    <message>
        <source>A value in its wrapping was written as text, instead of a token</source>
        <translation>Se escribió como texto un valor con su envoltorio, en lugar de un token</translation>
    </message>
    <message>
        <source>The program printed the list or option that holds the token, or that is empty.</source>
        <translation>El programa mostró la lista u opción que contiene el token, o que está vacía.</translation>
    </message>
    <message>
        <source>In the program that sends this, take the value out of its wrapping first.</source>
        <translation>En el programa que lo envía, saque primero el valor de su envoltorio.</translation>
    </message>
    <message>
        <source>A sequence of bytes was written as text, instead of a token</source>
        <translation>Se escribió como texto una secuencia de bytes, en lugar de un token</translation>
    </message>
    <message>
        <source>The program printed the bytes’ container, and not the text that they spell.</source>
        <translation>El programa mostró el contenedor de los bytes, y no el texto que forman.</translation>
    </message>
    <message>
        <source>In the program that sends this, decode the bytes as UTF-8 text first.</source>
        <translation>En el programa que lo envía, descodifique primero los bytes como texto UTF-8.</translation>
    </message>
    <message>
        <source>A format string was sent without its value, instead of a token</source>
        <translation>Se envió una cadena de formato sin su valor, en lugar de un token</translation>
    </message>
    <message>
        <source>The value that should have been put into it is missing.</source>
        <translation>Falta el valor que debería haberse puesto en ella.</translation>
    </message>
    <message>
        <source>In the program that sends this, give the token to the function that formats the text.</source>
        <translation>En el programa que lo envía, pase el token a la función que da formato al texto.</translation>
    </message>
    <message>
        <source>This looks like %1</source>
        <translation>Esto parece ser «%1»</translation>
    </message>
    <message>
        <source>It starts with “%1”, as %2 does.</source>
        <translation>Empieza por «%1», como es propio de «%2».</translation>
    </message>
    <message>
        <source>It has %1, with nothing in it to decode.</source>
        <translation>Tiene %1, sin nada dentro que se pueda decodificar.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>It is only a reference: only its issuer can look up what it means and whether it still counts.</source>
        <translation>Es solo una referencia: únicamente su emisor puede consultar qué significa y si todavía cuenta.</translation>
    </message>
    <message>
        <source>Ask the issuer’s token check (introspection) about it, or paste a JSON Web Token: three parts with dots between them.</source>
        <translation>Consulte con la comprobación de tokens del emisor (introspección), o pegue un JSON Web Token: tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>Only %1 knows what it stands for; nothing in it can be checked here.</source>
        <translation>Solo %1 sabe qué representa; aquí no se puede comprobar nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Anyone who has it can use it.</source>
        <translation>Cualquiera que lo tenga puede usarlo.</translation>
    </message>
    <message>
        <source>Send it to %1 as it is, and to nobody else; a service that wants a JSON Web Token needs one from the issuer that it trusts.</source>
        <translation>Envíelo a %1 tal cual, y a nadie más; un servicio que pide un JSON Web Token necesita uno del emisor en el que confía.</translation>
    </message>
    <message>
        <source>It names a project or account at %1; by itself it proves nothing.</source>
        <translation>Identifica un proyecto o una cuenta en %1; por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>Use it with %1’s own software; a service that wants a JSON Web Token needs the one that a user gets by signing in.</source>
        <translation>Úselo con el software propio de %1; un servicio que pide un JSON Web Token necesita el que recibe un usuario al iniciar sesión.</translation>
    </message>
    <message>
        <source>It has a form of its own, which only %1 reads, with the application’s own secret.</source>
        <translation>Tiene una forma propia, que solo lee %1, con el secreto propio de la aplicación.</translation>
    </message>
    <message>
        <source>Look at it in that application; where a service wants a JSON Web Token, copy what follows “Bearer” in the request’s Authorization header instead of the cookie.</source>
        <translation>Mírelo en esa aplicación; si un servicio pide un JSON Web Token, copie lo que sigue a «Bearer» en la cabecera Authorization de la petición, en lugar de la cookie.</translation>
    </message>
    <message>
        <source>That is a format of its own with rules of its own, which are not checked here.</source>
        <translation>Es un formato propio con reglas propias, que aquí no se comprueban.</translation>
    </message>
    <message>
        <source>Use a tool for that format, or ask the issuer for a JSON Web Token.</source>
        <translation>Use una herramienta para ese formato, o pida al emisor un JSON Web Token.</translation>
    </message>
    <message>
        <source>Look at it with a tool for %1, or ask the issuer for a JSON Web Token.</source>
        <translation>Mírelo con una herramienta para %1, o pida al emisor un JSON Web Token.</translation>
    </message>
    <message>
        <source>The scheme Basic sends both with every request, in base64, which anybody can turn back. Treat it as the password itself.</source>
        <translation>El esquema Basic envía ambas cosas con cada petición, en base64, que cualquiera puede revertir. Trátelo como la propia contraseña.</translation>
    </message>
    <message>
        <source>Have the client get a token first (from the issuer’s token endpoint), and send that with the scheme Bearer.</source>
        <translation>Haga que el cliente obtenga primero un token (del endpoint de tokens del emisor) y lo envíe con el esquema Bearer.</translation>
    </message>
    <message>
        <source>Decoded from base64 it is the user name “%1” and a password for a registry of containers.</source>
        <translation>Descodificado de base64, es el usuario «%1» y una contraseña para un registro de contenedores.</translation>
    </message>
    <message>
        <source>Use it with “docker login”: turn it back from base64, and give what follows the colon as the password.</source>
        <translation>Úselo con «docker login»: descodifíquelo de base64 e indique como contraseña lo que sigue a los dos puntos.</translation>
    </message>
    <message>
        <source>Browser and server exchange such messages to sign in with a Windows or Kerberos account; it is one step of a login, not a token.</source>
        <translation>El navegador y el servidor intercambian estos mensajes para iniciar sesión con una cuenta de Windows o Kerberos; es un paso de un inicio de sesión, no un token.</translation>
    </message>
    <message>
        <source>Have the client send the scheme Bearer with a token instead, or check the login on the server that asked for it.</source>
        <translation>Haga que el cliente envíe en su lugar el esquema Bearer con un token, o revise el inicio de sesión en el servidor que lo pidió.</translation>
    </message>
    <message>
        <source>It goes with one request alone, and only the server that gets the request can check it.</source>
        <translation>Acompaña a una sola petición, y solo puede comprobarlo el servidor que la recibe.</translation>
    </message>
    <message>
        <source>Have the client send the scheme Bearer with a token, if the service takes tokens.</source>
        <translation>Haga que el cliente envíe el esquema Bearer con un token, si el servicio acepta tokens.</translation>
    </message>
    <message>
        <source>It holds neither a token nor a key that tokens are checked with.</source>
        <translation>No contiene ni un token ni una clave con la que se comprueben tokens.</translation>
    </message>
    <message>
        <source>Paste the token; its keys come as a key set (JWKS), as a certificate, or as a public key in PEM.</source>
        <translation>Pegue el token; sus claves vienen como conjunto de claves (JWKS), como certificado o como clave pública en PEM.</translation>
    </message>
    <message>
        <source>A token is plain text, and none can be read in such a file as it is.</source>
        <translation>Un token es texto sin formato, y en un archivo así no se puede leer ninguno tal cual.</translation>
    </message>
    <message>
        <source>Open or unpack it with its own program, and paste the token that is in it.</source>
        <translation>Ábralo o descomprímalo con su propio programa y pegue el token que contiene.</translation>
    </message>
    <message>
        <source>It could not be converted, and no token was found in it.</source>
        <translation>No se pudo convertir, y no se encontró ningún token dentro.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and try again.</source>
        <translation>Guárdelo como UTF-8 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Dice «%1».</translation>
    </message>
    <message>
        <source>There is no token in it: the server that was asked for a token answered with something else.</source>
        <translation>No contiene ningún token: el servidor al que se pidió un token respondió otra cosa.</translation>
    </message>
    <message>
        <source>Read what it says, and look at the request that it answers: its address, and the login that it needs.</source>
        <translation>Lea lo que dice y mire la petición a la que responde: su dirección y el inicio de sesión que necesita.</translation>
    </message>
    <message>
        <source>It says where something is. There is no token in it.</source>
        <translation>Dice dónde está algo. No contiene ningún token.</translation>
    </message>
    <message>
        <source>Paste what that address answers, if it answers with a token.</source>
        <translation>Pegue lo que responde esa dirección, si responde con un token.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them: header, payload and signature. The others are missing.</source>
        <translation>Un token firmado tiene tres partes separadas por puntos: cabecera, contenido y firma. Faltan las otras.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Copie el token de nuevo de su origen, del primer carácter al último.</translation>
    </message>
    <message>
        <source>It names something or somebody, and carries nothing that could be checked.</source>
        <translation>Identifica algo o a alguien, y no trae nada que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Paste the token itself: three parts with dots between them.</source>
        <translation>Pegue el propio token: tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>This is an opaque token or another single word</source>
        <translation>Es un token opaco u otra palabra suelta</translation>
    </message>
    <message>
        <source>It is one word of %1, with nothing in it to decode. If it is a token, only its issuer can look up what it means and whether it still counts.</source>
        <translation>Es una sola palabra de %1, sin nada dentro que se pueda decodificar. Si es un token, únicamente su emisor puede consultar qué significa y si todavía cuenta.</translation>
    </message>
    <message>
        <source>This is text of another kind</source>
        <translation>Es un texto de otro tipo</translation>
    </message>
    <message>
        <source>A JSON Web Token has three parts in letters, digits, “-” and “_”, with dots between them, and mostly starts with “eyJ”. The text has %1 and does not look like that.</source>
        <translation>Un JSON Web Token tiene tres partes con letras, dígitos, «-» y «_», separadas por puntos, y casi siempre empieza por «eyJ». El texto tiene %1 y no se parece a eso.</translation>
    </message>
    <message>
        <source>Copy the token from its source, for example what follows “Bearer” in a request’s Authorization header.</source>
        <translation>Copie el token de su origen; por ejemplo, lo que sigue a «Bearer» en la cabecera Authorization de una petición.</translation>
    </message>
    <message>
        <source>The login service sends such a code through the browser. It is not a token: the app exchanges it for tokens, once and within a minute or so.</source>
        <translation>El servicio de inicio de sesión envía ese código a través del navegador. No es un token: la aplicación lo cambia por tokens, una sola vez y en un minuto más o menos.</translation>
    </message>
    <message>
        <source>Have the app send the code to the token endpoint, and paste the token from the answer.</source>
        <translation>Haga que la aplicación envíe el código al endpoint de tokens y pegue el token de la respuesta.</translation>
    </message>
    <message>
        <source>It is what %1 writes where something fails, and there is no token in it.</source>
        <translation>Es lo que escribe %1 cuando algo falla, y no contiene ningún token.</translation>
    </message>
    <message>
        <source>See to what it reports. To learn why a token was refused, paste that token itself: what follows “Bearer” in the request’s Authorization header.</source>
        <translation>Atienda a lo que comunica. Para saber por qué se rechazó un token, pegue el propio token: lo que sigue a «Bearer» en la cabecera Authorization de la petición.</translation>
    </message>
    <message>
        <source>This is a command that prints a token, not the token</source>
        <translation>Esto es un comando que muestra un token, no el token</translation>
    </message>
    <message>
        <source>The command was sent as text and did not run.</source>
        <translation>El comando se envió como texto y no se ejecutó.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Es uno de %1.</translation>
    </message>
    <message>
        <source>Run the command and use what it prints. In a shell, write $(…) around it.</source>
        <translation>Ejecute el comando y use lo que muestra. En una shell, escriba $(…) alrededor.</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>JWS compact</source>
        <translation>JWS compacto</translation>
    </message>
    <message>
        <source>JWS JSON, flattened</source>
        <translation>JWS JSON, aplanado</translation>
    </message>
    <message>
        <source>JWS JSON, general</source>
        <translation>JWS JSON, general</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE compacto</translation>
    </message>
    <message>
        <source>JWE JSON</source>
        <translation>JWE JSON</translation>
    </message>
</context>
<context>
    <name>FurtherPhrases</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The leeway decides: a verifier without one refuses this token. %1</source>
        <translation>El margen decide: un verificador sin margen rechaza este token. %1</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujeto</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>antigüedad</translation>
    </message>
    <message>
        <source>required claims</source>
        <translation>claims obligatorios</translation>
    </message>
    <message>
        <source>Not checked, because nothing is expected: %1.</source>
        <translation>Sin comprobar, porque no se espera nada: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 more error</source>
        <translation>%1 error más</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 errores más</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Además: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>One warning: %1.</source>
        <translation>Una advertencia: %1.</translation>
    </message>
    <message>
        <source>%1 warnings, the first: %2.</source>
        <translation>%1 advertencias; la primera: %2.</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Key “%1”: %2</source>
        <translation>Clave «%1»: %2</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Clave %1: %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>This holds neither keys, nor an issuer&apos;s metadata, nor a token.</source>
        <translation>Esto no contiene ni claves, ni metadatos de un emisor, ni un token.</translation>
    </message>
    <message>
        <source>This is not what it was said to be (%1).</source>
        <translation>Esto es algo distinto de lo indicado (%1).</translation>
    </message>
    <message>
        <source>Its algorithm “%1” is not one that the policy allows: %2.</source>
        <translation>El algoritmo «%1» no es de los que permite la directiva: %2.</translation>
    </message>
    <message>
        <source>Its type “%1” is not one that the policy allows: %2.</source>
        <translation>El tipo «%1» no es de los que permite la directiva: %2.</translation>
    </message>
    <message>
        <source>Its curve “%1” is not one that the policy allows: %2.</source>
        <translation>La curva «%1» no es de las que permite la directiva: %2.</translation>
    </message>
    <message>
        <source>It has %1 bits; the policy demands %2 or more.</source>
        <translation>Tiene %1 bits; la directiva exige %2 o más.</translation>
    </message>
    <message>
        <source>It is %1 old; the policy allows %2.</source>
        <translation>Su antigüedad es de %1; la directiva permite %2.</translation>
    </message>
    <message>
        <source>Its age is unknown: it has no date (iat, nbf) and no certificate. The policy allows %1.</source>
        <translation>Nada dice qué antigüedad tiene la clave: no tiene fecha (iat, nbf) ni certificado. La directiva permite %1.</translation>
    </message>
    <message>
        <source>It has no ID (kid).</source>
        <translation>La clave no tiene ID (kid).</translation>
    </message>
    <message>
        <source>Another key of this set has the same ID (kid).</source>
        <translation>Otra clave de este conjunto tiene la misma ID (kid).</translation>
    </message>
    <message>
        <source>It does not say what it is for (use).</source>
        <translation>La clave no dice para qué sirve (use).</translation>
    </message>
    <message>
        <source>It does not name its algorithm (alg).</source>
        <translation>La clave no indica su algoritmo (alg).</translation>
    </message>
    <message>
        <source>It is private: anybody who can read it can sign or decrypt in its owner&apos;s name.</source>
        <translation>La clave es privada: quien pueda leerla puede firmar o descifrar en nombre de su propietario.</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>La clave no se puede usar.</translation>
    </message>
    <message>
        <source>It cannot be used, because of its member “%1”.</source>
        <translation>La clave no se puede usar, por su miembro «%1».</translation>
    </message>
    <message>
        <source>There are %1 keys; the policy demands %2 or more.</source>
        <translation>Hay %1 claves; la directiva exige %2 o más.</translation>
    </message>
    <message>
        <source>There are %1 keys; the policy allows %2.</source>
        <translation>Hay %1 claves; la directiva permite %2.</translation>
    </message>
    <message>
        <source>It is encrypted with “%1”, which the policy does not allow: %2.</source>
        <translation>El token está cifrado con «%1», que la directiva no permite: %2.</translation>
    </message>
    <message>
        <source>It names no issuer; the policy expects one of these: %1.</source>
        <translation>El token no indica emisor; la directiva espera uno de estos: %1.</translation>
    </message>
    <message>
        <source>Its issuer is “%1”; the policy expects one of these: %2.</source>
        <translation>El emisor es «%1»; la directiva espera uno de estos: %2.</translation>
    </message>
    <message>
        <source>Its kind is unknown; the policy allows: %1.</source>
        <translation>Nada dice de qué tipo es el token; la directiva permite: %1.</translation>
    </message>
    <message>
        <source>It is of the kind “%1”; the policy allows: %2.</source>
        <translation>El token es del tipo «%1»; la directiva permite: %2.</translation>
    </message>
    <message>
        <source>Its content cannot be read, so nobody can tell whether this holds: %1</source>
        <translation>El contenido no se puede leer, así que nadie puede decir si esto se cumple: %1</translation>
    </message>
    <message>
        <source>This does not hold for it: %1</source>
        <translation>Esto no se cumple: %1</translation>
    </message>
    <message>
        <source>It could not be verified. %1.</source>
        <translation>El token no se pudo verificar. %1.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>El token no se pudo verificar.</translation>
    </message>
    <message>
        <source>Of %2 tokens only %1 were judged: the others would take too long.</source>
        <translation>De %2 tokens solo se juzgaron %1: los demás llevarían demasiado tiempo.</translation>
    </message>
    <message>
        <source>The metadata names no issuer.</source>
        <translation>Los metadatos no indican ningún emisor.</translation>
    </message>
    <message>
        <source>The issuer “%1” is not an address without query and fragment, named once.</source>
        <translation>El emisor «%1» no es una dirección sin consulta ni fragmento, indicada una sola vez.</translation>
    </message>
    <message>
        <source>The issuer is “%1”; “%2” is expected, to the character.</source>
        <translation>El emisor es «%1»; se espera «%2», carácter por carácter.</translation>
    </message>
    <message>
        <source>“%1” is no https address: %2</source>
        <translation>«%1» no es una dirección https: %2</translation>
    </message>
    <message>
        <source>The metadata does not say, once and as a text, where the keys are (jwks_uri).</source>
        <translation>Los metadatos no dicen, una sola vez y como texto, dónde están las claves (jwks_uri).</translation>
    </message>
    <message>
        <source>“%1” offers tokens without a signature (none).</source>
        <translation>«%1» ofrece tokens sin firma (none).</translation>
    </message>
    <message>
        <source>The metadata does not list what it offers; the policy allows: %1.</source>
        <translation>Los metadatos no enumeran lo que ofrecen; la directiva permite: %1.</translation>
    </message>
    <message>
        <source>“%1” is offered; the policy allows: %2.</source>
        <translation>Se ofrece «%1»; la directiva permite: %2.</translation>
    </message>
    <message>
        <source>PKCE with S256 is not offered (code_challenge_methods_supported).</source>
        <translation>No se ofrece PKCE con S256 (code_challenge_methods_supported).</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Falta el miembro «%1».</translation>
    </message>
    <message>
        <source>Replace it by its public half, and by another key where others may have read it.</source>
        <translation>Sustitúyala por su mitad pública, y por otra clave si es posible que otros la hayan leído.</translation>
    </message>
    <message>
        <source>Publish its successor before that day.</source>
        <translation>Publique su sucesora antes de ese día.</translation>
    </message>
    <message>
        <source>Each address answers with what it was asked for.</source>
        <translation>Cada dirección responde con lo que se le pidió.</translation>
    </message>
    <message>
        <source>Each input holds keys, an issuer&apos;s metadata or tokens, and can be read whole.</source>
        <translation>Cada entrada contiene claves, metadatos de un emisor o tokens, y se puede leer entera.</translation>
    </message>
    <message>
        <source>A key that names an algorithm of encryption (alg) names one of these.</source>
        <translation>Una clave que indica un algoritmo de cifrado (alg) indica uno de estos.</translation>
    </message>
    <message>
        <source>The key&apos;s type (kty) is one of these.</source>
        <translation>El tipo de la clave (kty) es uno de estos.</translation>
    </message>
    <message>
        <source>The key&apos;s curve (crv) is one of these.</source>
        <translation>La curva de la clave (crv) es una de estas.</translation>
    </message>
    <message>
        <source>An RSA key has at least this many bits.</source>
        <translation>Una clave RSA tiene al menos tantos bits.</translation>
    </message>
    <message>
        <source>A shared secret has at least this many bits.</source>
        <translation>Un secreto compartido tiene al menos tantos bits.</translation>
    </message>
    <message>
        <source>The key is no older than this, by its members iat and nbf or the start of its certificate.</source>
        <translation>La clave tiene como mucho esa antigüedad, según sus miembros iat y nbf o el comienzo de su certificado.</translation>
    </message>
    <message>
        <source>Where a longest age is set, the age of the key is known.</source>
        <translation>Donde se fija una antigüedad máxima, algo dice qué antigüedad tiene la clave.</translation>
    </message>
    <message>
        <source>The key has an ID (kid).</source>
        <translation>La clave tiene una ID (kid).</translation>
    </message>
    <message>
        <source>No other key of the set has the same ID (kid).</source>
        <translation>Ninguna otra clave del conjunto tiene la misma ID (kid).</translation>
    </message>
    <message>
        <source>The key says what it is for (use).</source>
        <translation>La clave dice para qué sirve (use).</translation>
    </message>
    <message>
        <source>The key names its algorithm (alg).</source>
        <translation>La clave indica su algoritmo (alg).</translation>
    </message>
    <message>
        <source>No private key and no shared secret.</source>
        <translation>Ninguna clave privada ni secreto compartido.</translation>
    </message>
    <message>
        <source>The key can be used.</source>
        <translation>La clave se puede usar.</translation>
    </message>
    <message>
        <source>There are at least this many keys.</source>
        <translation>Hay al menos tantas claves.</translation>
    </message>
    <message>
        <source>There are at most this many keys.</source>
        <translation>Hay como mucho tantas claves.</translation>
    </message>
    <message>
        <source>The token is signed with one of these algorithms.</source>
        <translation>El token está firmado con uno de estos algoritmos.</translation>
    </message>
    <message>
        <source>An encrypted token&apos;s key is encrypted or agreed on with one of these (alg).</source>
        <translation>La clave de un token cifrado se cifra o se acuerda con uno de estos (alg).</translation>
    </message>
    <message>
        <source>An encrypted token&apos;s content is encrypted with one of these (enc).</source>
        <translation>El contenido de un token cifrado está cifrado con uno de estos (enc).</translation>
    </message>
    <message>
        <source>The token&apos;s issuer (iss) is one of these, to the character.</source>
        <translation>El emisor del token (iss) es uno de estos, carácter por carácter.</translation>
    </message>
    <message>
        <source>One of these is in the token&apos;s audience (aud).</source>
        <translation>Uno de estos está entre los destinatarios del token (aud).</translation>
    </message>
    <message>
        <source>The token is of one of these kinds, and keeps its rules.</source>
        <translation>El token es de uno de estos tipos y cumple sus reglas.</translation>
    </message>
    <message>
        <source>From issue (iat) to expiry (exp) it is no longer than this.</source>
        <translation>De la emisión (iat) a la caducidad (exp) pasa como mucho ese tiempo.</translation>
    </message>
    <message>
        <source>The token was issued (iat) no longer ago than this.</source>
        <translation>El token se emitió (iat) hace como mucho ese tiempo.</translation>
    </message>
    <message>
        <source>The token has these claims.</source>
        <translation>El token tiene estos claims.</translation>
    </message>
    <message>
        <source>Clocks may differ by this much, at most ten minutes.</source>
        <translation>Los relojes pueden diferir en esa cantidad, diez minutos como mucho.</translation>
    </message>
    <message>
        <source>Each of these expressions holds for the token.</source>
        <translation>Cada una de estas expresiones se cumple en el token.</translation>
    </message>
    <message>
        <source>The token was verified with a trusted key, and nothing that decides was left unchecked.</source>
        <translation>El token se verificó con una clave de confianza, y no quedó nada decisivo sin comprobar.</translation>
    </message>
    <message>
        <source>The issuer is this one, or else the address that was asked, to the character.</source>
        <translation>El emisor es este, o si no la dirección que se consultó, carácter por carácter.</translation>
    </message>
    <message>
        <source>Issuer, endpoints and addresses begin with https.</source>
        <translation>El emisor, los endpoints y las direcciones empiezan por https.</translation>
    </message>
    <message>
        <source>The metadata says where the keys are (jwks_uri).</source>
        <translation>Los metadatos dicen dónde están las claves (jwks_uri).</translation>
    </message>
    <message>
        <source>No list of signature algorithms has none in it.</source>
        <translation>Ninguna lista de algoritmos de firma contiene none.</translation>
    </message>
    <message>
        <source>Only these algorithms of signatures are offered.</source>
        <translation>Solo se ofrecen estos algoritmos de firma.</translation>
    </message>
    <message>
        <source>Only these algorithms of key encryption are offered.</source>
        <translation>Solo se ofrecen estos algoritmos de cifrado de claves.</translation>
    </message>
    <message>
        <source>PKCE with S256 is offered.</source>
        <translation>Se ofrece PKCE con S256.</translation>
    </message>
    <message>
        <source>Only these response types are offered.</source>
        <translation>Solo se ofrecen estos tipos de respuesta.</translation>
    </message>
    <message>
        <source>Only these grant types are offered; without a list, those that it stands for.</source>
        <translation>Solo se ofrecen estos tipos de grant; sin lista, los que esta representa.</translation>
    </message>
    <message>
        <source>Only these ways of client authentication are offered; without a list, the one that it stands for.</source>
        <translation>Solo se ofrecen estas formas de autenticación del cliente; sin lista, la que esta representa.</translation>
    </message>
    <message>
        <source>The metadata has these members.</source>
        <translation>Los metadatos tienen estos miembros.</translation>
    </message>
    <message>
        <source>A finding of the inspection.</source>
        <translation>Un hallazgo de la inspección.</translation>
    </message>
    <message>
        <source>key set, 1 key</source>
        <translation>conjunto de claves, 1 clave</translation>
    </message>
    <message>
        <source>key set, %1 keys</source>
        <translation>conjunto de claves, %1 claves</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>an issuer&apos;s metadata</source>
        <translation>metadatos de un emisor</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>%1 known before</source>
        <translation>%1 ya conocidos</translation>
    </message>
    <message>
        <source>%1 of the baseline gone</source>
        <translation>%1 de la línea base resueltos</translation>
    </message>
    <message>
        <source>The policy is fulfilled</source>
        <translation>La directiva se cumple</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>No se pudo comprobar todo</translation>
    </message>
    <message>
        <source>An address did not answer</source>
        <translation>Una dirección no respondió</translation>
    </message>
    <message>
        <source>The policy is not fulfilled</source>
        <translation>La directiva no se cumple</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>No se pudo leer todo</translation>
    </message>
    <message>
        <source>it is not JSON from here on</source>
        <translation>a partir de aquí no es JSON</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the version that is known here is 1</source>
        <translation>la versión que se conoce aquí es la 1</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>a text or a list of texts is expected here</source>
        <translation>aquí se espera un texto o una lista de textos</translation>
    </message>
    <message>
        <source>a whole number is expected here, from 0 to a million</source>
        <translation>aquí se espera un número entero de 0 a un millón</translation>
    </message>
    <message>
        <source>a number of seconds or a text such as 45s, 30m, 12h, 30d or 2w is expected here</source>
        <translation>aquí se espera un número de segundos o un texto como 45s, 30m, 12h, 30d o 2w</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <source>off, warning or error is expected here</source>
        <translation>aquí se espera off, warning o error</translation>
    </message>
    <message>
        <source>this list is empty; leave it out</source>
        <translation>esta lista está vacía; omítala</translation>
    </message>
    <message>
        <source>this text is empty; leave it out</source>
        <translation>este texto está vacío; omítalo</translation>
    </message>
    <message>
        <source>“%1” is not a name that is known for this</source>
        <translation>«%1» no es un nombre conocido para esto</translation>
    </message>
    <message>
        <source>the leeway is at most ten minutes</source>
        <translation>el margen es de diez minutos como mucho</translation>
    </message>
    <message>
        <source>the expression “%1” cannot be read from character %2 on</source>
        <translation>la expresión «%1» no se puede leer a partir del carácter %2</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used, %2: %3.</source>
        <translation>La directiva %1 no se puede usar, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a baseline of this version.</source>
        <translation>%1 no es una línea base de esta versión.</translation>
    </message>
    <message>
        <source>None of the algorithms that the policy allows can be used with it: %1.</source>
        <translation>Ninguno de los algoritmos que permite la directiva se puede usar con ella: %1.</translation>
    </message>
    <message>
        <source>The member “%1” is there twice.</source>
        <translation>El miembro «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>A key for signatures names one of these (alg), or can be used with one of them.</source>
        <translation>Una clave para firmas indica uno de estos (alg), o se puede usar con uno de ellos.</translation>
    </message>
    <message>
        <source>No member is in the metadata twice.</source>
        <translation>Ningún miembro aparece dos veces en los metadatos.</translation>
    </message>
    <message>
        <source>Each file can be read, and each address asked.</source>
        <translation>Cada archivo se puede leer y cada dirección se puede consultar.</translation>
    </message>
    <message>
        <source>A token is cut off here, after %1 characters.</source>
        <translation>Aquí hay un token cortado, después de %1 caracteres.</translation>
    </message>
    <message>
        <source>It or one of its certificates ends on %1; the policy wants %2 left.</source>
        <translation>La clave, o uno de sus certificados, termina el %1; la directiva quiere que queden %2.</translation>
    </message>
    <message>
        <source>Neither the key (exp) nor one of its certificates (x5c) ends within that time.</source>
        <translation>Ni la clave (exp) ni uno de sus certificados (x5c) termina dentro de ese tiempo.</translation>
    </message>
    <message>
        <source>this can be a warning, but not off</source>
        <translation>esto puede ser una advertencia, pero no se puede desactivar</translation>
    </message>
</context>
<context>
    <name>HeaderFindingWords</name>
    <message>
        <source>Its member “alg” is absent.</source>
        <translation>Le falta el miembro «alg».</translation>
    </message>
    <message>
        <source>Its member “alg” is empty.</source>
        <translation>Su miembro «alg» está vacío.</translation>
    </message>
    <message>
        <source>Only the unprotected header does, which anybody can change, and the key does not settle which one it is.</source>
        <translation>Solo lo indica la cabecera sin proteger, que cualquiera puede cambiar, y la clave no determina cuál es.</translation>
    </message>
    <message>
        <source>Its member “alg” is %1, where text such as “ES256” is needed.</source>
        <translation>Su miembro «alg» es %1, y hace falta un texto como «ES256».</translation>
    </message>
    <message>
        <source>The header does not name an algorithm</source>
        <translation>La cabecera no indica ningún algoritmo</translation>
    </message>
    <message>
        <source>Without it no verifier knows how to check the signature. The software that made the token is probably unfinished, or does not follow the standard.</source>
        <translation>Sin él, ningún verificador sabe cómo comprobar la firma. Es probable que el software que creó el token no esté terminado o no siga el estándar.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm (alg) into the header.</source>
        <translation>Pida al emisor que escriba el algoritmo (alg) en la cabecera.</translation>
    </message>
    <message>
        <source>The token is not signed (alg is none)</source>
        <translation>El token no está firmado (alg es none)</translation>
    </message>
    <message>
        <source>Its header says “%1” in place of the algorithm of the signature (alg). Nobody vouches for its content, and anyone could have written it. Tokens like this are a well-known way into services that forget to demand a signature.</source>
        <translation>Su cabecera dice «%1» en lugar del algoritmo de la firma (alg). Nadie avala su contenido, y cualquiera podría haberlo escrito. Los tokens de este tipo son una vía bien conocida para entrar en servicios que olvidan exigir una firma.</translation>
    </message>
    <message>
        <source>Do not accept it; ask the issuer for a signed token.</source>
        <translation>No lo acepte; pida al emisor un token firmado.</translation>
    </message>
    <message>
        <source>The algorithm “%1” cannot be checked here</source>
        <translation>El algoritmo «%1» no se puede comprobar aquí</translation>
    </message>
    <message>
        <source>The header spells it in another way than the standard: “%1” is its registered name. A strict verifier knows no other.</source>
        <translation>La cabecera lo escribe de otra manera que el estándar: su nombre registrado es «%1». Un verificador estricto no conoce otro.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” into the header (RFC 7518, 3.1).</source>
        <translation>Haga que el programa que firma escriba «%1» en la cabecera (RFC 7518, 3.1).</translation>
    </message>
    <message>
        <source>The algorithm is a registered one that is not built in here, so the signature was not checked.</source>
        <translation>El algoritmo está registrado, pero no está incluido aquí, así que la firma no se comprobó.</translation>
    </message>
    <message>
        <source>That is not a registered name of a signature algorithm. Upper and lower case differ (“ES256”, not “es256”), so it may be a spelling mistake of the issuer’s.</source>
        <translation>No es el nombre registrado de un algoritmo de firma. Las mayúsculas y minúsculas cuentan («ES256», no «es256»), así que puede ser una errata del emisor.</translation>
    </message>
    <message>
        <source>The header names “%1” (alg).</source>
        <translation>La cabecera indica «%1» (alg).</translation>
    </message>
    <message>
        <source>Ask the issuer to sign with a common algorithm such as ES256 or RS256.</source>
        <translation>Pida al emisor que firme con un algoritmo habitual, como ES256 o RS256.</translation>
    </message>
    <message>
        <source>The token is signed with “%1” (alg); “%2” is expected.</source>
        <translation>El token está firmado con «%1» (alg); se esperaba «%2».</translation>
    </message>
    <message>
        <source>The list of expected algorithms has an empty entry</source>
        <translation>La lista de algoritmos esperados tiene una entrada vacía</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Seguramente nadie quería una lista con un hueco, así que nada la supera.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the expected algorithms.</source>
        <translation>Quite la entrada vacía de los algoritmos esperados.</translation>
    </message>
    <message>
        <source>The algorithm is not one of those expected</source>
        <translation>El algoritmo no es uno de los esperados</translation>
    </message>
    <message>
        <source>The issuer probably changed its signing key to another kind, or the list was made for another issuer.</source>
        <translation>Es probable que el emisor cambiara su clave de firma por una de otro tipo, o que la lista se hiciera para otro emisor.</translation>
    </message>
    <message>
        <source>If the issuer may use “%1”, add it to the expected algorithms; else ask the issuer why it does.</source>
        <translation>Si el emisor puede usar «%1», añádalo a los algoritmos esperados; si no, pregúntele por qué lo usa.</translation>
    </message>
    <message>
        <source>It has to be a list of at least one name.</source>
        <translation>Tiene que ser una lista de al menos un nombre.</translation>
    </message>
    <message>
        <source>It names “%1”, which every verifier knows and which must not be in it.</source>
        <translation>Indica «%1», que todos los verificadores conocen y que no debe estar ahí.</translation>
    </message>
    <message>
        <source>It names “%1”, but the header has no such member.</source>
        <translation>Indica «%1», pero la cabecera no tiene ese miembro.</translation>
    </message>
    <message>
        <source>It names “%1” twice.</source>
        <translation>Indica «%1» dos veces.</translation>
    </message>
    <message>
        <source>The header has “b64”, which only counts if it is true or false and named here.</source>
        <translation>La cabecera tiene «b64», que solo cuenta si es true o false y se indica aquí.</translation>
    </message>
    <message>
        <source>“%1” is in the unprotected header, which anybody can change on the way.</source>
        <translation>«%1» está en la cabecera sin proteger, que cualquiera puede cambiar por el camino.</translation>
    </message>
    <message>
        <source>The header’s list of critical extensions (crit) is faulty</source>
        <translation>La lista de extensiones críticas de la cabecera (crit) es defectuosa</translation>
    </message>
    <message>
        <source>“crit” names what a verifier must understand before it accepts the token.</source>
        <translation>«crit» indica lo que un verificador tiene que entender antes de aceptar el token.</translation>
    </message>
    <message>
        <source>Verifiers have to refuse a faulty list. The software that made the token probably gets this rarely used member wrong.</source>
        <translation>Los verificadores tienen que rechazar una lista defectuosa. Es probable que el software que creó el token maneje mal este miembro, que se usa poco.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct “crit” or to leave it out.</source>
        <translation>Pida al emisor que corrija «crit» o que lo omita.</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not known here</source>
        <translation>El token exige la extensión «%1», que aquí no se conoce</translation>
    </message>
    <message>
        <source>Its header marks “%1” as critical (crit): a verifier that does not understand it must refuse the token. The token was probably made for software of a particular vendor.</source>
        <translation>Su cabecera marca «%1» como crítico (crit): un verificador que no lo entienda tiene que rechazar el token. Es probable que el token se hiciera para el software de un proveedor concreto.</translation>
    </message>
    <message>
        <source>Check it with the software that it was made for, or ask the issuer for tokens without the extension.</source>
        <translation>Compruébelo con el software para el que se hizo, o pida al emisor tokens sin la extensión.</translation>
    </message>
    <message>
        <source>It does not name its type (typ); “%1” is expected.</source>
        <translation>No dice su tipo (typ); se esperaba «%1».</translation>
    </message>
    <message>
        <source>Its type (typ) is “%1”; “%2” is expected.</source>
        <translation>Su tipo (typ) es «%1»; se esperaba «%2».</translation>
    </message>
    <message>
        <source>The token is of another kind than expected</source>
        <translation>El token es de un tipo distinto del esperado</translation>
    </message>
    <message>
        <source>Most often an ID token, which tells an app who signed in, was sent where an access token, which opens a service, is needed; or the reverse.</source>
        <translation>Lo más frecuente es que se enviara un token de ID, que dice a una aplicación quién inició sesión, donde hace falta un token de acceso, que da acceso a un servicio; o al revés.</translation>
    </message>
    <message>
        <source>Have the client send the other token, or correct the expected type.</source>
        <translation>Haga que el cliente envíe el otro token, o corrija el tipo esperado.</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64 is false)</source>
        <translation>La cabecera dice que el contenido no está codificado (b64 es false)</translation>
    </message>
    <message>
        <source>That way of signing is meant for plain data; JSON Web Tokens must not use it (RFC 7797, section 7), and many verifiers misread it. If the payload is encoded anyway, they take it as it is and find no claims in it. The issuer probably uses a signing tool that was not made for tokens.</source>
        <translation>Esa forma de firmar es para datos sin formato; los JSON Web Tokens no deben usarla (RFC 7797, sección 7), y muchos verificadores la interpretan mal. Un contenido que aun así está codificado se toma tal cual, de modo que no se encuentran claims en él. Es probable que el emisor use una herramienta de firma que no se hizo para tokens.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave “b64” out of the header and to encode the payload.</source>
        <translation>Pida al emisor que omita «b64» en la cabecera y que codifique el contenido.</translation>
    </message>
    <message>
        <source>Its signatures do not agree on what the payload is (b64)</source>
        <translation>Sus firmas no coinciden en cuál es el contenido (b64)</translation>
    </message>
    <message>
        <source>Some of them cover the payload as it is, others its base64url text, so that one text says two things. All signatures of one token have to have the same “b64” (RFC 7797, section 3). The software that put them together probably did not look at it.</source>
        <translation>Algunas cubren el contenido tal cual, y otras su texto en base64url, de modo que un mismo texto dice dos cosas. Todas las firmas de un token tienen que tener el mismo «b64» (RFC 7797, sección 3). Es probable que el software que las reunió no lo mirara.</translation>
    </message>
    <message>
        <source>Ask for a text in which all signatures have the same “b64”.</source>
        <translation>Pida un texto en el que todas las firmas tengan el mismo «b64».</translation>
    </message>
    <message>
        <source>The standard has “zip” for encrypted tokens only (RFC 7516), so most verifiers read such a payload as it is, and fail. Health cards are made so.</source>
        <translation>El estándar prevé «zip» solo para tokens cifrados (RFC 7516), así que la mayoría de los verificadores leen un contenido así tal cual, y fallan. Las tarjetas sanitarias se hacen de esta forma.</translation>
    </message>
    <message>
        <source>Use the token only with software that is made for such tokens.</source>
        <translation>Use el token solo con software hecho para esos tokens.</translation>
    </message>
    <message>
        <source>The payload is compressed (zip)</source>
        <translation>El contenido está comprimido (zip)</translation>
    </message>
    <message>
        <source>The claims were unpacked and judged.</source>
        <translation>Los claims se descomprimieron y se juzgaron.</translation>
    </message>
    <message>
        <source>The compressed payload unpacks to more than is allowed</source>
        <translation>El contenido comprimido ocupa más de lo permitido al descomprimirlo</translation>
    </message>
    <message>
        <source>At most %1 bytes are unpacked.</source>
        <translation>Se descomprimen %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>The payload is said to be compressed, but does not unpack</source>
        <translation>El contenido debería estar comprimido, pero no se puede descomprimir</translation>
    </message>
    <message>
        <source>It is not DEFLATE data, or was cut.</source>
        <translation>No son datos DEFLATE, o se cortaron.</translation>
    </message>
    <message>
        <source>The compressed payload does not unpack to claims</source>
        <translation>El contenido comprimido no da claims al descomprimirlo</translation>
    </message>
    <message>
        <source>What comes out is not a JSON object.</source>
        <translation>Lo que sale no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The payload is compressed in a way that is not known here</source>
        <translation>El contenido está comprimido de una manera que aquí no se conoce</translation>
    </message>
    <message>
        <source>The header says “%1”; only DEF is known.</source>
        <translation>La cabecera dice «%1»; solo se conoce DEF.</translation>
    </message>
    <message>
        <source>The token’s type, “%1”, is not known here</source>
        <translation>El tipo del token, «%1», no se conoce aquí</translation>
    </message>
    <message>
        <source>It was judged by the rules for all tokens. Its own kind may have more of them.</source>
        <translation>Se juzgó con las reglas para todos los tokens. Su propio tipo puede tener más.</translation>
    </message>
    <message>
        <source>Read what else that kind of token demands.</source>
        <translation>Infórmese de qué más exige ese tipo de token.</translation>
    </message>
    <message>
        <source>The payload is not in the text (it is detached)</source>
        <translation>El contenido no está en el texto (va separado)</translation>
    </message>
    <message>
        <source>Its signature covers a payload that is sent apart, mostly the body of the same message, and without that nothing can be checked. If the text was copied by hand, its middle part may have been lost.</source>
        <translation>Su firma cubre un contenido que se envía aparte, casi siempre el cuerpo del mismo mensaje, y sin él no se puede comprobar nada. Si el texto se copió a mano, puede haberse perdido su parte central.</translation>
    </message>
    <message>
        <source>Give the payload as well, byte for byte as it was sent.</source>
        <translation>Proporcione también el contenido, byte por byte como se envió.</translation>
    </message>
    <message>
        <source>The payload given apart is the one in the token</source>
        <translation>El contenido proporcionado aparte es el del token</translation>
    </message>
    <message>
        <source>The token has a payload of its own, and both are the same to the byte, so it does not matter which was taken.</source>
        <translation>El token tiene un contenido propio, y los dos son iguales byte por byte, así que da lo mismo cuál se tomara.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the payload need not be given apart.</source>
        <translation>No hay que hacer nada; no hace falta proporcionar el contenido aparte.</translation>
    </message>
    <message>
        <source>The payload given apart is not the one in the token</source>
        <translation>El contenido proporcionado aparte no es el del token</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>The key’s ID is in the unprotected header</source>
        <translation>El ID de la clave está en la cabecera sin proteger</translation>
    </message>
    <message>
        <source>The unprotected header says “%1” for “kid”, and the protected one does not. Anybody can change that on the way. It only chose which of the loaded keys to try, and a wrong choice would have failed.</source>
        <translation>La cabecera sin proteger dice «%1» para «kid», y la protegida no lo indica. Cualquiera puede cambiarlo por el camino. Solo sirvió para elegir cuál de las claves cargadas probar, y una elección equivocada habría fallado.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; a key ID in the protected header is clearer.</source>
        <translation>No hay que hacer nada; un ID de clave en la cabecera protegida es más claro.</translation>
    </message>
    <message>
        <source>The algorithm is in the unprotected header</source>
        <translation>El algoritmo está en la cabecera sin proteger</translation>
    </message>
    <message>
        <source>The unprotected header says “%1” for “alg”, and the protected one does not. Anybody can change that on the way, so it counts only where the key allows no other. Many verifiers refuse it.</source>
        <translation>La cabecera sin proteger dice «%1» para «alg», y la protegida no lo indica. Cualquiera puede cambiarlo por el camino, así que solo cuenta cuando la clave no permite otro. Muchos verificadores lo rechazan.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm (alg) into the protected header.</source>
        <translation>Pida al emisor que escriba el algoritmo (alg) en la cabecera protegida.</translation>
    </message>
    <message>
        <source>a key (jwk)</source>
        <translation>una clave (jwk)</translation>
    </message>
    <message>
        <source>a certificate (x5c)</source>
        <translation>un certificado (x5c)</translation>
    </message>
    <message>
        <source>the address of a key set (jku)</source>
        <translation>la dirección de un conjunto de claves (jku)</translation>
    </message>
    <message>
        <source>the address of a certificate (x5u)</source>
        <translation>la dirección de un certificado (x5u)</translation>
    </message>
    <message>
        <source>The same key is in a loaded key set, and counts for that reason.</source>
        <translation>La misma clave está en un conjunto de claves cargado, y cuenta por ese motivo.</translation>
    </message>
    <message>
        <source>It is not in any loaded key set.</source>
        <translation>No está en ningún conjunto de claves cargado.</translation>
    </message>
    <message>
        <source>The key that the token itself brings along is ignored</source>
        <translation>La clave que trae el propio token se ignora</translation>
    </message>
    <message>
        <source>The header holds %1.</source>
        <translation>La cabecera contiene %1.</translation>
    </message>
    <message>
        <source>That proves nothing, since anybody who forges a token can add a key of their own.</source>
        <translation>Eso no prueba nada, porque cualquiera que falsifique un token puede añadir una clave suya.</translation>
    </message>
    <message>
        <source>It is used only where it leads to a root certificate that you give.</source>
        <translation>Solo se usa cuando lleva a un certificado raíz que usted proporcione.</translation>
    </message>
    <message>
        <source>It is never used and never fetched here.</source>
        <translation>Aquí nunca se usa ni se consulta.</translation>
    </message>
    <message>
        <source>Take keys from the issuer’s own key set only.</source>
        <translation>Tome las claves solo del propio conjunto de claves del emisor.</translation>
    </message>
    <message>
        <source>The token has a payload of its own of %1, and the one given has %2. A reader of one of them would not see what the other says. Either the wrong file was given, or the token belongs to another message; or the token has the digest of the message’s body (as Plaid’s request_body_sha256), and a program changed the body’s bytes since.</source>
        <translation>El token tiene un contenido propio de %1, y el indicado tiene %2. Quien lea solo uno de ellos no verá lo que dice el otro. O se indicó un archivo equivocado, o el token pertenece a otro mensaje; o el token lleva el hash del cuerpo del mensaje (como request_body_sha256 de Plaid) y un programa cambió después los bytes del cuerpo.</translation>
    </message>
    <message>
        <source>Give no payload for a token that has one, or the bytes of the message’s body as they came over the network.</source>
        <translation>No indique ningún contenido para un token que ya lo tiene, o indique los bytes del cuerpo del mensaje tal como llegaron por la red.</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Accepted by an earlier key set: %1</source>
        <translation>Aceptado por un conjunto de claves anterior: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Sin verificar: %1</translation>
    </message>
    <message>
        <source>It would have been accepted as of %1: %2</source>
        <translation>Se habría aceptado en el momento %1: %2</translation>
    </message>
    <message>
        <source>It would have been accepted by an earlier key set as of %1: %2</source>
        <translation>Un conjunto de claves anterior lo habría aceptado en el momento %1: %2</translation>
    </message>
    <message>
        <source>It would have been rejected as of %1: %2</source>
        <translation>Se habría rechazado en el momento %1: %2</translation>
    </message>
    <message>
        <source>Not verified as of %1: %2</source>
        <translation>Sin verificar en el momento %1: %2</translation>
    </message>
    <message>
        <source>It would be accepted as of %1: %2</source>
        <translation>Se aceptaría en el momento %1: %2</translation>
    </message>
    <message>
        <source>It would be accepted by an earlier key set as of %1: %2</source>
        <translation>Un conjunto de claves anterior lo aceptaría en el momento %1: %2</translation>
    </message>
    <message>
        <source>It would be rejected as of %1: %2</source>
        <translation>Se rechazaría en el momento %1: %2</translation>
    </message>
</context>
<context>
    <name>HexDump</name>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>… shown in part</source>
        <translation>… se muestra en parte</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>descifrado</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Its first line is not a status line of HTTP/1.1.</source>
        <translation>Su primera línea no es una línea de estado de HTTP/1.1.</translation>
    </message>
    <message>
        <source>It switches to another protocol (HTTP 101), which nobody asked for.</source>
        <translation>Cambia a otro protocolo (HTTP 101), que nadie pidió.</translation>
    </message>
    <message>
        <source>It only announces an answer (HTTP 1xx), which cannot be read behind it.</source>
        <translation>Solo anuncia una respuesta (HTTP 1xx), y lo que sigue no se puede leer.</translation>
    </message>
    <message>
        <source>It has no headers that could be read: none at all, too many, or one that is broken.</source>
        <translation>No tiene cabeceras que se puedan leer: no hay ninguna, hay demasiadas o una está dañada.</translation>
    </message>
    <message>
        <source>Its headers do not end: more arrived than any real answer has.</source>
        <translation>Sus cabeceras no acaban nunca: llegaron más de las que tiene cualquier respuesta real, y sin final.</translation>
    </message>
    <message>
        <source>One of its headers holds control characters.</source>
        <translation>Una de sus cabeceras contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Its Content-Length is not a number of bytes.</source>
        <translation>Su Content-Length no es un número de bytes.</translation>
    </message>
    <message>
        <source>It states its length more than once.</source>
        <translation>Indica su longitud más de una vez.</translation>
    </message>
    <message>
        <source>It states a length and comes in chunks as well: which of the two counts differs from reader to reader.</source>
        <translation>Indica una longitud y además llega en fragmentos: cuál de las dos cosas cuenta depende de quien la lea.</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding was not offered.</source>
        <translation>Su Transfer-Encoding no estaba entre los ofrecidos.</translation>
    </message>
    <message>
        <source>It is said to come in chunks, and not one of them could be read.</source>
        <translation>Debería llegar en fragmentos, y no se pudo leer ninguno.</translation>
    </message>
    <message>
        <source>It is coded or compressed, although an uncompressed answer was asked for.</source>
        <translation>Está codificada o comprimida, aunque se pidió una respuesta sin comprimir.</translation>
    </message>
    <message>
        <source>The answer is compressed or coded</source>
        <translation>La respuesta está comprimida o codificada</translation>
    </message>
    <message>
        <source>It is sent as “%1”, although an uncompressed answer was asked for (Accept-Encoding: identity).</source>
        <translation>Se envió como «%1», aunque se pidió una respuesta sin comprimir (Accept-Encoding: identity).</translation>
    </message>
    <message>
        <source>Have the server, or the proxy or cache in front of it, send the keys uncompressed.</source>
        <translation>Haga que el servidor, o el proxy o la caché que tenga delante, envíe las claves sin comprimir.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP</source>
        <translation>La respuesta incumple las reglas de HTTP</translation>
    </message>
    <message>
        <source>The place: “%1”.</source>
        <translation>El lugar: «%1».</translation>
    </message>
    <message>
        <source>It was not used, since it may have been tampered with on its way. Often a faulty proxy or a custom server is the reason.</source>
        <translation>No se usó, porque alguien pudo manipularla por el camino. A menudo se debe a un proxy defectuoso o a un servidor hecho a medida.</translation>
    </message>
    <message>
        <source>Try without a proxy; if the problem persists, inform the operator of the server.</source>
        <translation>Inténtelo sin proxy; si el problema continúa, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>It does not say where to.</source>
        <translation>No dice adónde.</translation>
    </message>
    <message>
        <source>That is not a web address that may be asked.</source>
        <translation>No es una dirección web que se pueda consultar.</translation>
    </message>
    <message>
        <source>It leads from https to http, where everybody on the way could read and change the answer.</source>
        <translation>Lleva de https a http, donde cualquiera en el camino podría leer y cambiar la respuesta.</translation>
    </message>
    <message>
        <source>That address starts with http, where everybody on the way could read and change the answer.</source>
        <translation>Esa dirección empieza por http, donde cualquiera en el camino podría leer y cambiar la respuesta.</translation>
    </message>
    <message>
        <source>A token is never sent to another address than the one you named.</source>
        <translation>Un token nunca se envía a una dirección distinta de la que usted indicó.</translation>
    </message>
    <message>
        <source>It leads from outside into this computer or its own network, where no outside server has business.</source>
        <translation>Lleva desde fuera a este equipo o a su propia red, donde ningún servidor externo tiene nada que hacer.</translation>
    </message>
    <message>
        <source>Its port belongs to another service than the web, such as mail.</source>
        <translation>Su puerto pertenece a un servicio que no es la web, como el correo.</translation>
    </message>
    <message>
        <source>Followed, the request would become another one (GET in place of POST).</source>
        <translation>De seguirla, la petición se convertiría en otra (GET en lugar de POST).</translation>
    </message>
    <message>
        <source>It leads back to an address that was asked already: a loop.</source>
        <translation>Vuelve a una dirección que ya se consultó: un bucle.</translation>
    </message>
    <message>
        <source>It is one redirect too many: 5 are followed.</source>
        <translation>Es una redirección de más: se siguen 5.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) points to “%2”.</source>
        <translation>La respuesta (HTTP %1) apunta a «%2».</translation>
    </message>
    <message>
        <source>The endpoint redirects in a circle, which is not followed</source>
        <translation>El endpoint redirige en círculo, y eso no se sigue</translation>
    </message>
    <message>
        <source>Often a proxy or a sign-in page in front of the endpoint does so.</source>
        <translation>A menudo lo hace un proxy o una página de inicio de sesión delante del endpoint.</translation>
    </message>
    <message>
        <source>Look at each step in the request details, and inform the operator of the server.</source>
        <translation>Mire cada paso en los detalles de la petición y avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address, which is not followed</source>
        <translation>El endpoint redirige a otra dirección, y eso no se sigue</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>La respuesta apunta a otra dirección.</translation>
    </message>
    <message>
        <source>That is a sign-in page, by its address.</source>
        <translation>Por su dirección, es una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Ask the operator for an address of the keys that needs no sign-in.</source>
        <translation>Pida al administrador una dirección de las claves que no exija iniciar sesión.</translation>
    </message>
    <message>
        <source>If that address is the right one, enter it as the endpoint.</source>
        <translation>Si esa dirección es la correcta, escríbala como endpoint.</translation>
    </message>
</context>
<context>
    <name>HttpStatuses</name>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>The cluster gives its keys only to those who sign in</source>
        <translation>El clúster solo da sus claves a quien inicia sesión</translation>
    </message>
    <message>
        <source>It did not take the token that was sent.</source>
        <translation>No aceptó el token que se envió.</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>No se envió ningún token.</translation>
    </message>
    <message>
        <source>The endpoint refused access</source>
        <translation>El endpoint denegó el acceso</translation>
    </message>
    <message>
        <source>It recognized the token that was sent, but does not allow this with it.</source>
        <translation>Tuvo en cuenta el token que se envió, pero no permite esto con él.</translation>
    </message>
    <message>
        <source>Check that the token is of this endpoint, has not expired and may read keys.</source>
        <translation>Compruebe que el token es de este endpoint, que no ha caducado y que permite leer claves.</translation>
    </message>
    <message>
        <source>It wants a token or another sign-in, and none was sent.</source>
        <translation>Pide un token u otra forma de iniciar sesión, y no se envió nada de eso.</translation>
    </message>
    <message>
        <source>No token was sent. Key sets are there for everybody as a rule; this address is not, at least not from this network.</source>
        <translation>No se envió ningún token. Los conjuntos de claves suelen ser públicos; esta dirección no lo es, al menos no desde esta red.</translation>
    </message>
    <message>
        <source>Add a token for this endpoint, or ask its operator for the public address of its keys.</source>
        <translation>Envíe también un token de este endpoint, o pregunte a su administrador por la dirección pública de las claves.</translation>
    </message>
    <message>
        <source>Compare the address with the “jwks_uri” of the issuer’s configuration; if it is the same, ask the operator to let this network in.</source>
        <translation>Compare la dirección con «jwks_uri» en la configuración del emisor; si es la misma, pida al administrador que permita el acceso desde esta red.</translation>
    </message>
    <message>
        <source>Enter the issuer as the token’s “iss” has it, or the address of its keys.</source>
        <translation>Escriba el emisor tal como aparece en «iss» del token, o la dirección de sus claves.</translation>
    </message>
    <message>
        <source>Compare the path with the “jwks_uri” of the issuer’s configuration.</source>
        <translation>Compare la ruta con «jwks_uri» en la configuración del emisor.</translation>
    </message>
    <message>
        <source>Check the path of the address and the kind of endpoint.</source>
        <translation>Revise la ruta de la dirección y el tipo de endpoint.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <translation>No hay nada en esa dirección</translation>
    </message>
    <message>
        <source>It answered with HTTP %1: the host is there, but does not know the path.</source>
        <translation>Respondió con HTTP %1: el host está ahí, pero no conoce la ruta.</translation>
    </message>
    <message>
        <source>The address does not take this kind of request</source>
        <translation>La dirección no admite este tipo de petición</translation>
    </message>
    <message>
        <source>It answered with HTTP %1 to a POST, which is how Pangea AuthN is asked. Key sets and issuers are asked with GET.</source>
        <translation>Respondió con HTTP %1 a un POST, que es como se consulta Pangea AuthN. Los conjuntos de claves y los emisores se consultan con GET.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1 to a GET, which is how key sets and issuers are asked. Pangea AuthN is asked with POST.</source>
        <translation>Respondió con HTTP %1 a un GET, que es como se consultan los conjuntos de claves y los emisores. Pangea AuthN se consulta con POST.</translation>
    </message>
    <message>
        <source>Choose “JWKS URL” or “OpenID issuer” as the kind of endpoint.</source>
        <translation>Elija «URL de JWKS» o «Emisor de OpenID» como tipo de endpoint.</translation>
    </message>
    <message>
        <source>Check the path; if it is a Pangea AuthN endpoint, choose that kind.</source>
        <translation>Revise la ruta; si es un endpoint de Pangea AuthN, elija ese tipo.</translation>
    </message>
    <message>
        <source>The port speaks https, and was asked with http</source>
        <translation>El puerto habla https, y se consultó con http</translation>
    </message>
    <message>
        <source>Begin the address with https instead of http.</source>
        <translation>Empiece la dirección por https en lugar de http.</translation>
    </message>
    <message>
        <source>The endpoint wants a client certificate</source>
        <translation>El endpoint pide un certificado de cliente</translation>
    </message>
    <message>
        <source>Add the client certificate that you have for this endpoint, with its key.</source>
        <translation>Indique también el certificado de cliente y la clave que tenga para este endpoint.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first</source>
        <translation>La red pide que inicie sesión primero</translation>
    </message>
    <message>
        <source>This answer (HTTP 511) is not from the endpoint: the network in between gives it, as those of hotels, trains and guests do before anything else gets through.</source>
        <translation>Esta respuesta (HTTP 511) no es del endpoint: la da la red intermedia, como hacen las de hoteles, trenes e invitados antes de dejar pasar nada más.</translation>
    </message>
    <message>
        <source>Open any web page in a browser, sign in to the network there, then fetch again.</source>
        <translation>Abra cualquier página web en un navegador, inicie sesión en la red y repita la petición.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>El servicio falló</translation>
    </message>
    <message>
        <source>A gateway in front of it answered with HTTP %1: it did not reach the service behind it, or got no answer that it could pass on.</source>
        <translation>Una pasarela situada delante respondió con HTTP %1: no llegó al servicio que hay detrás, o no obtuvo una respuesta que pudiera transmitir.</translation>
    </message>
    <message>
        <source>Try again in a minute; if the problem persists, inform the operator of the service.</source>
        <translation>Vuelva a intentarlo en un minuto; si el problema continúa, avise al administrador del servicio.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1: the fault lies on its side, not in the request.</source>
        <translation>Respondió con HTTP %1: el fallo está de su lado, no en la petición.</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1</source>
        <translation>El endpoint respondió con HTTP %1</translation>
    </message>
    <message>
        <source>That is a part of an answer, though the whole was asked for.</source>
        <translation>Es una parte de una respuesta, aunque se pidió entera.</translation>
    </message>
    <message>
        <source>That refers to something that this program never asked for or keeps.</source>
        <translation>Eso se refiere a algo que este programa nunca pidió ni guarda.</translation>
    </message>
    <message>
        <source>Probably a cache or proxy in between is at fault: try without it.</source>
        <translation>Es probable que la causa sea una caché o un proxy intermedio: inténtelo sin él.</translation>
    </message>
    <message>
        <source>It asks for payment first.</source>
        <translation>Exige un pago previo.</translation>
    </message>
    <message>
        <source>It does not have its answer as JSON.</source>
        <translation>No tiene su respuesta en JSON.</translation>
    </message>
    <message>
        <source>It did not wait for the whole request.</source>
        <translation>No esperó a recibir la petición entera.</translation>
    </message>
    <message>
        <source>The request is too long for it; a very long token may be the reason.</source>
        <translation>La petición es demasiado larga para él; puede deberse a un token muy largo.</translation>
    </message>
    <message>
        <source>The server is not responsible for the host name in the address.</source>
        <translation>El servidor no es el responsable del nombre de host de la dirección.</translation>
    </message>
    <message>
        <source>It wants another protocol.</source>
        <translation>Pide otro protocolo.</translation>
    </message>
    <message>
        <source>It is not allowed to answer, for legal reasons.</source>
        <translation>No puede responder por motivos legales.</translation>
    </message>
    <message>
        <source>That is not the answer to a request for keys.</source>
        <translation>Esa no es la respuesta a una petición de claves.</translation>
    </message>
    <message>
        <source>Compare the address with what the service says.</source>
        <translation>Compare la dirección con lo que dice el servicio.</translation>
    </message>
    <message>
        <source>Check the address and the kind of endpoint.</source>
        <translation>Revise la dirección y el tipo de endpoint.</translation>
    </message>
    <message>
        <source>AWS API Gateway says this of every path that it does not know.</source>
        <translation>AWS API Gateway dice esto de toda ruta que no conoce.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a sign-in</source>
        <translation>Un proxy en el camino pide iniciar sesión</translation>
    </message>
    <message>
        <source>HTTP 407 comes from a proxy, not from the endpoint. One is between this computer and the address, though none is set up here.</source>
        <translation>HTTP 407 viene de un proxy, no del endpoint. Hay uno entre este equipo y la dirección, aunque aquí no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Ask those who run this network for the proxy’s address and for a user name, and set both up as the system’s proxy.</source>
        <translation>Pida a quienes administran esta red la dirección del proxy y un nombre de usuario, y configure ambos como proxy del sistema.</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>every other loaded key</source>
        <translation>todas las demás claves cargadas</translation>
    </message>
    <message>
        <source>the keys of earlier fetches</source>
        <translation>las claves obtenidas anteriormente</translation>
    </message>
    <message>
        <source>the key in the header</source>
        <translation>la clave de la cabecera</translation>
    </message>
    <message>
        <source>other algorithms</source>
        <translation>otros algoritmos</translation>
    </message>
    <message>
        <source>a signature in DER</source>
        <translation>una firma en DER</translation>
    </message>
    <message>
        <source>other spellings of the secret</source>
        <translation>otras formas de escribir el secreto</translation>
    </message>
    <message>
        <source>a public key’s text as the secret</source>
        <translation>el texto de una clave pública como secreto</translation>
    </message>
    <message>
        <source>a repaired encoding</source>
        <translation>una codificación reparada</translation>
    </message>
    <message>
        <source>a hashed nonce</source>
        <translation>un nonce convertido en hash</translation>
    </message>
    <message>
        <source>reformatted JSON</source>
        <translation>JSON con otro formato</translation>
    </message>
    <message>
        <source>thumbprints in place of key IDs</source>
        <translation>huellas en lugar de ID de clave</translation>
    </message>
    <message>
        <source>other spellings of the algorithm</source>
        <translation>otras formas de escribir el algoritmo</translation>
    </message>
    <message>
        <source>other texts that may have been signed</source>
        <translation>otros textos que se pueden haber firmado</translation>
    </message>
    <message>
        <source>other salts and hashes</source>
        <translation>otras sales y otros hashes</translation>
    </message>
    <message>
        <source>other spellings of the signature</source>
        <translation>otras formas de escribir la firma</translation>
    </message>
    <message>
        <source>other spellings of the payload</source>
        <translation>otras formas de escribir el contenido</translation>
    </message>
    <message>
        <source>repaired keys</source>
        <translation>claves reparadas</translation>
    </message>
    <message>
        <source>There are too many keys to try everything; left out, at least in part: %1.</source>
        <translation>Hay demasiadas claves para probarlo todo; se omitió, al menos en parte: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It verifies with the loaded key “%1”.</source>
        <translation>Se verifica con la clave cargada «%1».</translation>
    </message>
    <message>
        <source>It verifies with the loaded key whose thumbprint is “%1”.</source>
        <translation>Se verifica con la clave cargada cuya huella es «%1».</translation>
    </message>
    <message>
        <source>It verifies with another loaded key.</source>
        <translation>Se verifica con otra clave cargada.</translation>
    </message>
    <message>
        <source>It verifies with the key “%1”, which this endpoint last published on %2.</source>
        <translation>Se verifica con la clave «%1», que este endpoint publicó por última vez el %2.</translation>
    </message>
    <message>
        <source>It verifies with a key that this endpoint last published on %1.</source>
        <translation>Se verifica con una clave que este endpoint publicó por última vez el %1.</translation>
    </message>
    <message>
        <source>It verifies with a key that this endpoint published earlier.</source>
        <translation>Se verifica con una clave que este endpoint publicó anteriormente.</translation>
    </message>
    <message>
        <source>It verifies with the key in its own header (%1), which proves nothing about who made it.</source>
        <translation>Se verifica con la clave de su propia cabecera (%1), lo que no demuestra nada sobre quién lo creó.</translation>
    </message>
    <message>
        <source>It verifies with the key that it names as its own (%1), which does not show who that is.</source>
        <translation>Se verifica con la clave que indica como propia (%1), lo que no muestra de quién se trata.</translation>
    </message>
    <message>
        <source>It verifies as “%1”: the header names the wrong algorithm.</source>
        <translation>Se verifica como «%1»: la cabecera indica un algoritmo equivocado.</translation>
    </message>
    <message>
        <source>It verifies when the signature is converted from DER to the plain form of two numbers.</source>
        <translation>Se verifica cuando la firma se convierte de DER al formato simple de dos números.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from base64 first.</source>
        <translation>Se verifica cuando el secreto compartido se decodifica antes de base64.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from base64url first.</source>
        <translation>Se verifica cuando el secreto compartido se decodifica antes de base64url.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from hexadecimal digits first.</source>
        <translation>Se verifica cuando el secreto compartido se decodifica antes de dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is taken as its base64 text, without decoding it.</source>
        <translation>Se verifica cuando el secreto compartido se toma como su texto base64, sin decodificarlo.</translation>
    </message>
    <message>
        <source>It verifies when the line break at the end of the shared secret is dropped or added.</source>
        <translation>Se verifica cuando se quita o se añade el salto de línea al final del secreto compartido.</translation>
    </message>
    <message>
        <source>It verifies when the text of %1 is taken for a shared secret: the mark of a forged token.</source>
        <translation>Se verifica cuando el texto de %1 se toma por un secreto compartido: es la señal de un token falsificado.</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>una clave pública</translation>
    </message>
    <message>
        <source>It verifies once its encoding is repaired: the content is what was signed, only its spelling is wrong.</source>
        <translation>Se verifica cuando se repara su codificación: el contenido es el que se firmó, solo está mal escrito.</translation>
    </message>
    <message>
        <source>The key ID that it names is the thumbprint (a digest) of %1, and not its ID.</source>
        <translation>El ID de clave que indica es la huella (un resumen) de %1, y no su ID.</translation>
    </message>
    <message>
        <source>a loaded key</source>
        <translation>una clave cargada</translation>
    </message>
    <message>
        <source>It verifies once “%1” of the key is repaired: only the key’s spelling is wrong.</source>
        <translation>Se verifica cuando se repara «%1» de la clave: la clave solo está mal escrita.</translation>
    </message>
    <message>
        <source>It verifies once the key is repaired: only its spelling is wrong.</source>
        <translation>Se verifica cuando se repara la clave: solo está mal escrita.</translation>
    </message>
    <message>
        <source>It verifies with the key in the JWK’s own certificate (x5c), once that is written out.</source>
        <translation>Se verifica con la clave del certificado del propio JWK (x5c), cuando se escriben sus números.</translation>
    </message>
    <message>
        <source>a hash in place of the HMAC</source>
        <translation>un hash en lugar del HMAC</translation>
    </message>
    <message>
        <source>a private key’s text as the secret</source>
        <translation>el texto de una clave privada como secreto</translation>
    </message>
</context>
<context>
    <name>IgnoredWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>ignored %1 character</source>
        <translation>se ignoró %1 carácter</translation>
    </message>
    <message>
        <source>ignored %1 characters</source>
        <translation>se ignoraron %1 caracteres</translation>
    </message>
    <message>
        <source>%1: white space</source>
        <translation>%1: espacio en blanco</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>JwkFaults</name>
    <message>
        <source>Its member “%1” is missing.</source>
        <translation>Le falta el miembro «%1».</translation>
    </message>
    <message>
        <source>A member that it needs is missing.</source>
        <translation>Le falta un miembro que necesita.</translation>
    </message>
    <message>
        <source>Its member “%1” is not of the type that the standard gives it.</source>
        <translation>Su miembro «%1» no es del tipo que le da el estándar.</translation>
    </message>
    <message>
        <source>A member is not of the type that the standard gives it.</source>
        <translation>Un miembro no es del tipo que le da el estándar.</translation>
    </message>
    <message>
        <source>Its member “%1” is not base64url text.</source>
        <translation>Su miembro «%1» no es texto base64url.</translation>
    </message>
    <message>
        <source>A member is not base64url text.</source>
        <translation>Un miembro no es texto base64url.</translation>
    </message>
    <message>
        <source>Its member “%1” ends with padding (=), which must not be there.</source>
        <translation>Su miembro «%1» termina con relleno (=), que no debe estar ahí.</translation>
    </message>
    <message>
        <source>A member ends with padding (=), which must not be there.</source>
        <translation>Un miembro termina con relleno (=), que no debe estar ahí.</translation>
    </message>
    <message>
        <source>Its member “%1” has “+” or “/”, where “-” and “_” are right.</source>
        <translation>Su miembro «%1» tiene «+» o «/», donde lo correcto es «-» y «_».</translation>
    </message>
    <message>
        <source>A member has “+” or “/”, where “-” and “_” are right.</source>
        <translation>Un miembro tiene «+» o «/», donde lo correcto es «-» y «_».</translation>
    </message>
    <message>
        <source>Its member “%1” appears in it more than once.</source>
        <translation>Su miembro «%1» aparece en ella más de una vez.</translation>
    </message>
    <message>
        <source>A member appears in it more than once.</source>
        <translation>Un miembro aparece en ella más de una vez.</translation>
    </message>
    <message>
        <source>Its coordinate “%1” is longer or shorter than its curve needs.</source>
        <translation>Su coordenada «%1» es más larga o más corta de lo que necesita su curva.</translation>
    </message>
    <message>
        <source>A coordinate is longer or shorter than its curve needs.</source>
        <translation>Una coordenada es más larga o más corta de lo que necesita su curva.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>Its curve (crv) has a name that is not known here; the standard’s are P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 and X448.</source>
        <translation>Su curva (crv) tiene un nombre que aquí no se conoce; los del estándar son P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 y X448.</translation>
    </message>
    <message>
        <source>Its point (x, y) does not lie on its curve.</source>
        <translation>Su punto (x, y) no está en su curva.</translation>
    </message>
    <message>
        <source>Its modulus (n) is even or zero, which no RSA key has.</source>
        <translation>Su módulo (n) es par o cero, algo que no tiene ninguna clave RSA.</translation>
    </message>
    <message>
        <source>Its modulus (n) has fewer than %1 bits, too few to compute with.</source>
        <translation>Su módulo (n) tiene menos de %1 bits, muy pocos para hacer cálculos.</translation>
    </message>
    <message>
        <source>Its modulus (n) has more than %1 bits, too many to compute with.</source>
        <translation>Su módulo (n) tiene más de %1 bits, demasiados para hacer cálculos.</translation>
    </message>
    <message>
        <source>Its exponent (e) is even, 0 or 1, which no RSA key has.</source>
        <translation>Su exponente (e) es par, 0 o 1, algo que no tiene ninguna clave RSA.</translation>
    </message>
    <message>
        <source>Its exponent (e) has more than 64 bits.</source>
        <translation>Su exponente (e) tiene más de 64 bits.</translation>
    </message>
    <message>
        <source>Its private part does not belong to its public part.</source>
        <translation>Su parte privada no corresponde a su parte pública.</translation>
    </message>
    <message>
        <source>Its secret (k) is empty.</source>
        <translation>Su secreto (k) está vacío.</translation>
    </message>
    <message>
        <source>Its algorithm (alg) is one that the installed OpenSSL does not have.</source>
        <translation>Su algoritmo (alg) es uno que no tiene el OpenSSL instalado.</translation>
    </message>
    <message>
        <source>Its public part (pub) is not as long as its algorithm demands.</source>
        <translation>Su parte pública (pub) no tiene la longitud que exige su algoritmo.</translation>
    </message>
    <message>
        <source>OpenSSL does not accept its numbers.</source>
        <translation>OpenSSL no acepta sus números.</translation>
    </message>
    <message>
        <source>Its member “%1” holds a whole key in PEM instead of the number.</source>
        <translation>Su miembro «%1» contiene una clave completa en PEM en lugar del número.</translation>
    </message>
    <message>
        <source>Its member “%1” holds a whole key in DER (ASN.1) instead of the number.</source>
        <translation>Su miembro «%1» contiene una clave completa en DER (ASN.1) en lugar del número.</translation>
    </message>
    <message>
        <source>Its member “%1” is written in hexadecimal digits.</source>
        <translation>Su miembro «%1» está escrito en dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Its member “%1” is written in decimal digits.</source>
        <translation>Su miembro «%1» está escrito en dígitos decimales.</translation>
    </message>
    <message>
        <source>Its member “%1” holds readable text, not a number. Istio, for one, writes such a key where it failed to fetch the real ones.</source>
        <translation>Su miembro «%1» contiene texto legible, no un número. Istio, por ejemplo, escribe una clave así cuando no ha podido obtener las auténticas.</translation>
    </message>
    <message>
        <source>Its member “%1” has line breaks or blanks in it.</source>
        <translation>Su miembro «%1» contiene saltos de línea o espacios.</translation>
    </message>
    <message>
        <source>Its member “%1” ends with a comma or full stop (“,”), which old encoders put in the place of padding.</source>
        <translation>Su miembro «%1» termina en coma o punto («,»), que los codificadores antiguos ponen en lugar del relleno.</translation>
    </message>
    <message>
        <source>Its member “%1” is a JSON number and no text.</source>
        <translation>Su miembro «%1» es un número JSON y no un texto.</translation>
    </message>
    <message>
        <source>Its member “%1” is missing: only the certificate (x5c) has the key.</source>
        <translation>Le falta el miembro «%1»: solo el certificado (x5c) contiene la clave.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Have the program that wrote it fetch the issuer’s keys, or load them from the issuer itself.</source>
        <translation>Haga que el programa que lo escribió obtenga las claves del emisor, o cárguelas del propio emisor.</translation>
    </message>
    <message>
        <source>Load that certificate in place of the key set, or have the issuer add the key’s numbers.</source>
        <translation>Cargue ese certificado en lugar del conjunto de claves, o haga que el emisor añada los números de la clave.</translation>
    </message>
    <message>
        <source>Have the issuer write “%1” as the base64url of the number’s bytes (RFC 7518, 6).</source>
        <translation>Haga que el emisor escriba «%1» como el base64url de los bytes del número (RFC 7518, 6).</translation>
    </message>
    <message>
        <source>Its type (kty) is not supported. The supported types are RSA, EC, OKP, AKP and oct; Azure Key Vault writes “-HSM” behind them.</source>
        <translation>Su tipo (kty) no se admite. Se admiten RSA, EC, OKP, AKP y oct; Azure Key Vault les añade «-HSM» al final.</translation>
    </message>
    <message>
        <source>Write the type as the standard has it (RFC 7518, 6.1), for a key of Azure Key Vault without “-HSM”.</source>
        <translation>Escriba el tipo como lo define la norma (RFC 7518, 6.1); para una clave de Azure Key Vault, sin «-HSM».</translation>
    </message>
</context>
<context>
    <name>KeyCertificateWords</name>
    <message>
        <source>It is number %1.</source>
        <translation>Es el número %1.</translation>
    </message>
    <message>
        <source>It is that of “%1”.</source>
        <translation>Es el de «%1».</translation>
    </message>
    <message>
        <source>Most clients take the key without looking at its certificates; those that check them, many Java and .NET services and banks among them, refuse it.</source>
        <translation>La mayoría de los clientes toman la clave sin mirar sus certificados; los que los comprueban, entre ellos muchos servicios de Java y .NET y muchos bancos, la rechazan.</translation>
    </message>
    <message>
        <source>A certificate of the key has expired</source>
        <translation>Un certificado de la clave ha caducado</translation>
    </message>
    <message>
        <source>It ended on %1, %2 ago.</source>
        <translation>Terminó el %1, hace %2.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the key with a renewed certificate, or without one.</source>
        <translation>Pida al emisor que publique la clave con un certificado renovado, o sin certificado.</translation>
    </message>
    <message>
        <source>A certificate of the key does not hold yet</source>
        <translation>Un certificado de la clave aún no está en vigor</translation>
    </message>
    <message>
        <source>It holds from %1 on, in %2.</source>
        <translation>Vale desde el %1, dentro de %2.</translation>
    </message>
    <message>
        <source>Check the clocks, then ask the issuer whether the certificate was published too soon.</source>
        <translation>Revise los relojes y pregunte al emisor si el certificado se publicó demasiado pronto.</translation>
    </message>
    <message>
        <source>The first certificate (x5c) is that of “%1”, and the key in it is not this one.</source>
        <translation>El primer certificado (x5c) es el de «%1», y la clave que contiene no es esta.</translation>
    </message>
    <message>
        <source>The key’s certificate is of another key</source>
        <translation>El certificado de la clave es de otra clave</translation>
    </message>
    <message>
        <source>The key in the first certificate (x5c) is not this one.</source>
        <translation>La clave del primer certificado (x5c) no es esta.</translation>
    </message>
    <message>
        <source>Clients that read the certificate, .NET and older Node.js libraries among them, check with another key than the rest. The issuer probably renewed one and not the other.</source>
        <translation>Los clientes que leen el certificado, entre ellos .NET y bibliotecas antiguas de Node.js, comprueban con una clave distinta de la de los demás. Es probable que el emisor renovara una cosa y no la otra.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish key and certificate of one pair.</source>
        <translation>Pida al emisor que publique la clave y el certificado de un mismo par.</translation>
    </message>
    <message>
        <source>The digest is the right one, but in hexadecimal digits (hex).</source>
        <translation>El resumen es el correcto, pero en dígitos hexadecimales (hex).</translation>
    </message>
    <message>
        <source>The digest is the right one, but has padding (=) behind it.</source>
        <translation>El resumen es el correcto, pero tiene relleno (=) al final.</translation>
    </message>
    <message>
        <source>The digest is the right one, but in ordinary base64 instead of base64url.</source>
        <translation>El resumen es el correcto, pero en base64 común en lugar de base64url.</translation>
    </message>
    <message>
        <source>It is the digest for the other member: “x5t” is for SHA-1, “x5t#S256” for SHA-256.</source>
        <translation>Es el resumen para el otro miembro: «x5t» es para SHA-1; «x5t#S256», para SHA-256.</translation>
    </message>
    <message>
        <source>It is a digest of the certificate’s text in PEM or base64, not of its DER.</source>
        <translation>Es un resumen del texto del certificado en PEM o base64, no de su DER.</translation>
    </message>
    <message>
        <source>The issuer probably renewed the certificate and kept the old thumbprint.</source>
        <translation>Es probable que el emisor renovara el certificado y conservara la huella antigua.</translation>
    </message>
    <message>
        <source>Its member “%1” is “%2”; the certificate’s own is “%3”.</source>
        <translation>Su miembro «%1» es «%2»; la huella del propio certificado es «%3».</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint is wrong</source>
        <translation>La huella del certificado es incorrecta</translation>
    </message>
    <message>
        <source>It is not that of the key’s first certificate (x5c).</source>
        <translation>No es la del primer certificado de la clave (x5c).</translation>
    </message>
    <message>
        <source>Clients that find keys by thumbprint, those of Microsoft among them, do not find this one.</source>
        <translation>Los clientes que buscan claves por la huella, entre ellos los de Microsoft, no encuentran esta.</translation>
    </message>
    <message>
        <source>Ask the issuer to compute the thumbprint anew.</source>
        <translation>Pida al emisor que calcule la huella de nuevo.</translation>
    </message>
    <message>
        <source>A certificate in the key is written as PEM</source>
        <translation>Un certificado de la clave está escrito como PEM</translation>
    </message>
    <message>
        <source>Text %1 of “x5c” has BEGIN and END lines.</source>
        <translation>El texto %1 de «x5c» tiene líneas BEGIN y END.</translation>
    </message>
    <message>
        <source>The standard wants the bare base64. Clients in Go and Java refuse the key or the whole key set.</source>
        <translation>El estándar pide el base64 sin más. Los clientes en Go y Java rechazan la clave o el conjunto de claves entero.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave the BEGIN and END lines and all line breaks out.</source>
        <translation>Pida al emisor que omita las líneas BEGIN y END y todos los saltos de línea.</translation>
    </message>
    <message>
        <source>It is in base64url, where the standard wants ordinary base64, with “+”, “/” and padding.</source>
        <translation>Está en base64url, donde el estándar pide base64 común, con «+», «/» y relleno.</translation>
    </message>
    <message>
        <source>It is not base64 text; line breaks or missing padding are enough to break it.</source>
        <translation>No es texto base64; basta con que haya saltos de línea o falte el relleno.</translation>
    </message>
    <message>
        <source>It is larger than any certificate that is read here.</source>
        <translation>Es más grande que cualquier certificado que se lee aquí.</translation>
    </message>
    <message>
        <source>What it encodes is not a certificate.</source>
        <translation>Lo que codifica no es un certificado.</translation>
    </message>
    <message>
        <source>A certificate in the key cannot be read as it is written</source>
        <translation>Un certificado de la clave no se puede leer tal como está escrito</translation>
    </message>
    <message>
        <source>It is text %1 of “x5c”.</source>
        <translation>Es el texto %1 de «x5c».</translation>
    </message>
    <message>
        <source>Clients in Go and Java refuse the key or the whole key set.</source>
        <translation>Los clientes en Go y Java rechazan la clave o el conjunto de claves entero.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the certificate as base64 of its DER.</source>
        <translation>Pida al emisor que escriba el certificado como base64 de su DER.</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>la clave con la huella %1</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>una clave sin ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nueva: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitada: %1.</translation>
    </message>
    <message>
        <source>Replaced: under the ID %1 there is another key now (%2, before %3).</source>
        <translation>Sustituida: con el ID %1 hay ahora otra clave (%2; antes %3).</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2.</source>
        <translation>Renombrada: %1 es ahora %2.</translation>
    </message>
    <message>
        <source>Changed description: %1 is the same key with other members (such as alg, use, x5c).</source>
        <translation>Descripción modificada: %1 es la misma clave con otros miembros (como alg, use, x5c).</translation>
    </message>
    <message>
        <source>The same keys.</source>
        <translation>Las mismas claves.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Y 1 más.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>1 other key is the same</source>
        <translation>1 clave más es la misma</translation>
    </message>
    <message>
        <source>%1 other keys are the same</source>
        <translation>%1 claves más son las mismas</translation>
    </message>
</context>
<context>
    <name>KeyFindingWords</name>
    <message>
        <source>%1 needs the shared secret</source>
        <translation>%1 necesita el secreto compartido</translation>
    </message>
    <message>
        <source>Who signs with it and who checks it hold the same secret; no key set contains it.</source>
        <translation>Quien firma con él y quien lo comprueba tienen el mismo secreto; ningún conjunto de claves lo contiene.</translation>
    </message>
    <message>
        <source>Give the shared secret.</source>
        <translation>Proporcione el secreto compartido.</translation>
    </message>
    <message>
        <source>No keys are loaded</source>
        <translation>No hay claves cargadas</translation>
    </message>
    <message>
        <source>Without the issuer’s keys nobody can tell whether the signature is genuine; what the token says may be made up.</source>
        <translation>Sin las claves del emisor, nadie puede saber si la firma es auténtica; lo que dice el token puede ser inventado.</translation>
    </message>
    <message>
        <source>Open a key file, or enter the address where the issuer publishes its keys. The token does not contain that address; ask the team that runs the login service for it.</source>
        <translation>Abra un archivo de claves, o escriba la dirección donde el emisor publica sus claves. El token no contiene esa dirección; pregunte por ella al equipo que lleva el servicio de inicio de sesión.</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys or open a key file; the token is then checked at once.</source>
        <translation>Obtenga las claves del emisor o abra un archivo de claves; el token se comprobará enseguida.</translation>
    </message>
    <message>
        <source>It names the key “%1”, which %2 last published on %3 and does not publish any more.</source>
        <translation>Indica la clave «%1», que %2 publicó por última vez el %3 y ya no publica.</translation>
    </message>
    <message>
        <source>It names the key “%1”, which was published earlier and is not any more.</source>
        <translation>Indica la clave «%1», que se publicó antes y ya no se publica.</translation>
    </message>
    <message>
        <source>The key that the token names has been withdrawn</source>
        <translation>La clave que indica el token se ha retirado</translation>
    </message>
    <message>
        <source>Its key was published earlier and is not any more.</source>
        <translation>Su clave se publicó antes y ya no se publica.</translation>
    </message>
    <message>
        <source>The issuer has probably changed its signing key, and the token is older than that.</source>
        <translation>Es probable que el emisor haya cambiado su clave de firma, y que el token sea anterior.</translation>
    </message>
    <message>
        <source>Ask the client to sign in again, so that it gets a token signed with a current key.</source>
        <translation>Pida al cliente que vuelva a iniciar sesión, para que obtenga un token firmado con una clave actual.</translation>
    </message>
    <message>
        <source>It names the key “%1” (kid), and none of the %2 loaded keys has that ID.</source>
        <translation>Indica la clave «%1» (kid), y ninguna de las %2 claves cargadas tiene ese ID.</translation>
    </message>
    <message>
        <source>It names the key “%1” (kid), and no loaded key has that ID.</source>
        <translation>Indica la clave «%1» (kid), y ninguna clave cargada tiene ese ID.</translation>
    </message>
    <message>
        <source>No loaded key has the ID (kid) that it names.</source>
        <translation>Ninguna clave cargada tiene el ID (kid) que indica.</translation>
    </message>
    <message>
        <source>The key that the token names is not among the loaded keys</source>
        <translation>La clave que indica el token no está entre las claves cargadas</translation>
    </message>
    <message>
        <source>Yet the loaded key “%1” verifies the signature, so the issuer seems to write the wrong ID into the header.</source>
        <translation>Sin embargo, la clave cargada «%1» sí verifica la firma, así que parece que el emisor escribe un ID equivocado en la cabecera.</translation>
    </message>
    <message>
        <source>Tell the issuer that header and key set name the key differently.</source>
        <translation>Avise al emisor de que la cabecera y el conjunto de claves llaman a la clave de forma distinta.</translation>
    </message>
    <message>
        <source>The keys were probably fetched before the issuer changed them, or belong to another issuer or environment.</source>
        <translation>Es probable que las claves se obtuvieran antes de que el emisor las cambiara, o que sean de otro emisor o entorno.</translation>
    </message>
    <message>
        <source>Fetch the keys again, from the issuer that the token names (iss).</source>
        <translation>Obtenga las claves de nuevo, del emisor que indica el token (iss).</translation>
    </message>
    <message>
        <source>%1 share the ID “%2” (kid).</source>
        <translation>%1 comparten el ID «%2» (kid).</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>Several keys have the same ID</source>
        <translation>Varias claves tienen el mismo ID</translation>
    </message>
    <message>
        <source>Several keys share the ID (kid).</source>
        <translation>Varias claves comparten el ID (kid).</translation>
    </message>
    <message>
        <source>Clients that take the first key of that ID fail with tokens signed by another; the “jose” library for JavaScript refuses to choose.</source>
        <translation>Los clientes que toman la primera clave con ese ID fallan con los tokens firmados por otra; la biblioteca «jose» para JavaScript se niega a elegir.</translation>
    </message>
    <message>
        <source>Ask the issuer to give each key an ID of its own.</source>
        <translation>Pida al emisor que dé a cada clave su propio ID.</translation>
    </message>
    <message>
        <source>The header does not say which key signed the token</source>
        <translation>La cabecera no dice qué clave firmó el token</translation>
    </message>
    <message>
        <source>It has no key ID (kid), so the one key that fits the algorithm was tried.</source>
        <translation>No tiene ID de clave (kid), así que se probó la única clave que encaja con el algoritmo.</translation>
    </message>
    <message>
        <source>It has no key ID (kid), so the %1 keys that fit the algorithm were tried.</source>
        <translation>No tiene ID de clave (kid), así que se probaron las %1 claves que encajan con el algoritmo.</translation>
    </message>
    <message>
        <source>That is allowed; clients that look keys up by ID cannot check such a token.</source>
        <translation>Está permitido; los clientes que buscan las claves por ID no pueden comprobar un token así.</translation>
    </message>
    <message>
        <source>If a client complains, ask the issuer to write the key ID into the header.</source>
        <translation>Si un cliente se queja, pida al emisor que escriba el ID de clave en la cabecera.</translation>
    </message>
    <message>
        <source>a shared secret</source>
        <translation>un secreto compartido</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>una clave RSA</translation>
    </message>
    <message>
        <source>an elliptic-curve (EC) key</source>
        <translation>una clave de curva elíptica (EC)</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>una clave Ed25519 o Ed448</translation>
    </message>
    <message>
        <source>a key on the curve %1</source>
        <translation>una clave de la curva %1</translation>
    </message>
    <message>
        <source>a key of the kind “%1”</source>
        <translation>una clave del tipo «%1»</translation>
    </message>
    <message>
        <source>The algorithm “%1” needs %2, but %3 is %4.</source>
        <translation>El algoritmo «%1» necesita %2, pero %3 es %4.</translation>
    </message>
    <message>
        <source>The key is of another type than the algorithm needs</source>
        <translation>La clave es de un tipo distinto del que necesita el algoritmo</translation>
    </message>
    <message>
        <source>The issuer probably uses one key ID for two keys, or the keys are another issuer’s.</source>
        <translation>Es probable que el emisor use un mismo ID para dos claves, o que las claves sean de otro emisor.</translation>
    </message>
    <message>
        <source>Fetch the keys again from the token’s issuer; if the problem persists, inform the issuer.</source>
        <translation>Obtenga de nuevo las claves del emisor del token; si el problema continúa, avise al emisor.</translation>
    </message>
    <message>
        <source>The key lies on another curve than the algorithm needs</source>
        <translation>La clave está en una curva distinta de la que necesita el algoritmo</translation>
    </message>
    <message>
        <source>Each ECDSA algorithm has one curve: ES256 has P-256, ES384 P-384, ES512 P-521. The issuer probably changed the key without changing the algorithm.</source>
        <translation>Cada algoritmo ECDSA tiene una curva: ES256 tiene P-256; ES384, P-384; ES512, P-521. Es probable que el emisor cambiara la clave sin cambiar el algoritmo.</translation>
    </message>
    <message>
        <source>Ask the issuer to name the algorithm that fits its key.</source>
        <translation>Pida al emisor que indique el algoritmo que corresponde a su clave.</translation>
    </message>
    <message>
        <source>The token says “%1”, but %2 is for “%3” only.</source>
        <translation>El token dice «%1», pero %2 es solo para «%3».</translation>
    </message>
    <message>
        <source>The key is meant for another algorithm</source>
        <translation>La clave está destinada a otro algoritmo</translation>
    </message>
    <message>
        <source>The token’s algorithm is not the one that the key names.</source>
        <translation>El algoritmo del token no es el que indica la clave.</translation>
    </message>
    <message>
        <source>A key serves one algorithm, so that nobody can pick a weaker one. The issuer probably changed its algorithm without publishing the key anew.</source>
        <translation>Una clave sirve para un solo algoritmo, para que nadie pueda elegir uno más débil. Es probable que el emisor cambiara su algoritmo sin publicar la clave de nuevo.</translation>
    </message>
    <message>
        <source>Ask the issuer to make the token’s “alg” and the key’s “alg” the same.</source>
        <translation>Pida al emisor que haga coincidir el «alg» del token con el «alg» de la clave.</translation>
    </message>
    <message>
        <source>The use of %1 is “%2”, where “sig” (signatures) is needed.</source>
        <translation>El uso de %1 es «%2», y se necesita «sig» (firmas).</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>La clave no está pensada para firmas</translation>
    </message>
    <message>
        <source>The key’s use (use) is not “sig” (signatures).</source>
        <translation>El uso de la clave (use) no es «sig» (firmas).</translation>
    </message>
    <message>
        <source>“enc” marks a key for encryption. The issuer probably gave the wrong key ID, or marked the wrong key.</source>
        <translation>«enc» marca una clave de cifrado. Probablemente el emisor indicó un ID de clave equivocado o marcó la clave que no era.</translation>
    </message>
    <message>
        <source>Ask the issuer which key it signs with, and to mark it “sig”.</source>
        <translation>Pregunte al emisor con qué clave firma y pídale que la marque con «sig».</translation>
    </message>
    <message>
        <source>The operations (key_ops) of %1 are “%2”; “verify” is not among them.</source>
        <translation>Las operaciones (key_ops) de %1 son «%2»; «verify» no está entre ellas.</translation>
    </message>
    <message>
        <source>The key is not meant for verifying</source>
        <translation>La clave no está pensada para verificar</translation>
    </message>
    <message>
        <source>“verify” is not among the key’s operations (key_ops).</source>
        <translation>«verify» no está entre las operaciones de la clave (key_ops).</translation>
    </message>
    <message>
        <source>A public key for signatures has to allow “verify”; perhaps the private key’s “sign” was copied into the key set.</source>
        <translation>Una clave pública para firmas debe permitir «verify»; quizá se copió al conjunto de claves el «sign» de la clave privada.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the key with “verify” in “key_ops”, or without “key_ops”.</source>
        <translation>Pida al emisor que publique la clave con «verify» en «key_ops», o sin «key_ops».</translation>
    </message>
    <message>
        <source>The token’s key ID (kid) is %1, where text belongs</source>
        <translation>El ID de clave (kid) del token es %1, y debería ser texto</translation>
    </message>
    <message>
        <source>Its header has %1 as the key ID, without quotes. A key ID is text; some libraries take this anyway, others refuse the token or find no key.</source>
        <translation>Su cabecera tiene %1 como ID de clave, sin comillas. Un ID de clave es un texto; algunas bibliotecas lo aceptan de todos modos, otras rechazan el token o no encuentran ninguna clave.</translation>
    </message>
    <message>
        <source>The loaded secret does verify the signature.</source>
        <translation>El secreto cargado sí verifica la firma.</translation>
    </message>
    <message>
        <source>The loaded key “%1” does verify the signature.</source>
        <translation>La clave cargada «%1» sí verifica la firma.</translation>
    </message>
    <message>
        <source>A loaded key has that ID, and does not verify the signature.</source>
        <translation>Una clave cargada tiene ese ID y no verifica la firma.</translation>
    </message>
    <message>
        <source>Have the program that signs write the key’s ID into the header, or leave “kid” out.</source>
        <translation>Haga que el programa que firma escriba el ID de la clave en la cabecera, o que omita «kid».</translation>
    </message>
    <message>
        <source>Have the program that signs write the key ID in quotes: &quot;kid&quot;:&quot;%1&quot;; and the key set likewise.</source>
        <translation>Haga que el programa que firma escriba el ID de clave entre comillas: &quot;kid&quot;:&quot;%1&quot;; y lo mismo en el conjunto de claves.</translation>
    </message>
    <message>
        <source>The key set has the key’s ID (kid) as %1, where text belongs</source>
        <translation>En el conjunto de claves, el ID de la clave (kid) es %1, y debería ser texto</translation>
    </message>
    <message>
        <source>The token names the key “%1”, and the key set has %1 without quotes. To most libraries that is another ID, or none.</source>
        <translation>El token indica la clave «%1», y el conjunto de claves tiene %1 sin comillas. Para la mayoría de las bibliotecas ese es otro ID, o ninguno.</translation>
    </message>
    <message>
        <source>That key does verify the signature.</source>
        <translation>Esa clave sí verifica la firma.</translation>
    </message>
    <message>
        <source>Whether that key verifies the signature was not reported.</source>
        <translation>No consta si esa clave verifica la firma.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the key ID in quotes in its key set: &quot;kid&quot;:&quot;%1&quot;.</source>
        <translation>Pida al emisor que escriba el ID de clave entre comillas en su conjunto de claves: &quot;kid&quot;:&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key’s algorithm is not a registered name</source>
        <translation>El algoritmo de la clave no es un nombre registrado</translation>
    </message>
    <message>
        <source>%1 says “%2” (alg), and no algorithm has that name; the token says “%3”.</source>
        <translation>%1 indica «%2» (alg), y ningún algoritmo se llama así; el token indica «%3».</translation>
    </message>
    <message>
        <source>It probably means %1.</source>
        <translation>Probablemente se refiere a %1.</translation>
    </message>
    <message>
        <source>With %1, the key does verify the signature.</source>
        <translation>Con %1, la clave sí verifica la firma.</translation>
    </message>
    <message>
        <source>Libraries that compare the two names find no key for the token; others ignore the key’s.</source>
        <translation>Las bibliotecas que comparan los dos nombres no encuentran ninguna clave para el token; otras no miran el de la clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” into the key in place of “%2”, or to leave its “alg” out.</source>
        <translation>Pida al emisor que escriba «%1» en la clave en lugar de «%2», o que omita su «alg».</translation>
    </message>
    <message>
        <source>Ask the issuer which algorithm the key is for, and to write its registered name.</source>
        <translation>Pregunte al emisor para qué algoritmo es la clave y pídale que escriba su nombre registrado.</translation>
    </message>
    <message>
        <source>The issuer signs with a key pair, and its client secret or password is not that.</source>
        <translation>El emisor firma con un par de claves, y su secreto de cliente o su contraseña no lo es.</translation>
    </message>
    <message>
        <source>Load the issuer’s key set, which its metadata names (jwks_uri), or its public key.</source>
        <translation>Cargue el conjunto de claves del emisor, que sus metadatos indican (jwks_uri), o su clave pública.</translation>
    </message>
    <message>
        <source>They differ in capital and small letters alone, and IDs are compared to the character.</source>
        <translation>Solo se diferencian en mayúsculas y minúsculas, y los ID se comparan carácter por carácter.</translation>
    </message>
    <message>
        <source>They differ in blanks or line breaks alone: a program read the ID with what is around it.</source>
        <translation>Solo se diferencian en espacios o saltos de línea: un programa leyó el ID con lo que lo rodea.</translation>
    </message>
    <message>
        <source>Both are the same thumbprint, once in hexadecimal digits and once in base64url.</source>
        <translation>Ambas son la misma huella, una vez en cifras hexadecimales y otra en base64url.</translation>
    </message>
    <message>
        <source>All that is loaded is for encryption (“use” is “enc”) and does not check signatures. Some issuers, Keycloak among them, publish one key for each.</source>
        <translation>Todo lo cargado es para cifrar («use» es «enc») y no comprueba firmas. Algunos emisores, Keycloak entre ellos, publican una clave para cada cosa.</translation>
    </message>
    <message>
        <source>Load the whole key set of the issuer, or its key whose “use” is “sig”.</source>
        <translation>Cargue el conjunto de claves completo del emisor, o su clave cuyo «use» es «sig».</translation>
    </message>
</context>
<context>
    <name>KeyLoadingPhrases</name>
    <message>
        <source>A block of it has no END line that fits its BEGIN line; it was probably cut off in copying.</source>
        <translation>Uno de sus bloques no tiene una línea END que corresponda a su línea BEGIN; probablemente se cortó al copiar.</translation>
    </message>
    <message>
        <source>The text between its BEGIN and END lines is not base64.</source>
        <translation>El texto entre sus líneas BEGIN y END no es base64.</translation>
    </message>
    <message>
        <source>It has more than %1 blocks; the rest was not read.</source>
        <translation>Tiene más de %1 bloques; el resto no se leyó.</translation>
    </message>
    <message>
        <source>It is a private key under a passphrase, and no passphrase was given. The public key is enough for checking.</source>
        <translation>Es una clave privada protegida con una frase de contraseña, y no se proporcionó ninguna. Para comprobar basta la clave pública.</translation>
    </message>
    <message>
        <source>It is a PKCS #12 file (.p12, .pfx) under a passphrase, and no passphrase was given. Without it, have its certificate written as PEM, for example with “openssl pkcs12 -nokeys”.</source>
        <translation>Es un archivo PKCS #12 (.p12, .pfx) protegido con una frase de contraseña, y no se proporcionó ninguna. Sin ella, haga que se escriba su certificado como PEM, por ejemplo con «openssl pkcs12 -nokeys».</translation>
    </message>
    <message>
        <source>It is encrypted, and the passphrase does not open it. It may have a blank or a line break too many, or belong to another file.</source>
        <translation>Está cifrado, y la frase de contraseña no lo abre. Puede que le sobre un espacio o un salto de línea, o que corresponda a otro archivo.</translation>
    </message>
    <message>
        <source>It is encrypted in an old way that the OpenSSL here does not have (RC2, DES). Convert it, for example with “openssl pkcs12 -legacy” or “openssl pkcs8 -topk8”.</source>
        <translation>Está cifrado de una forma antigua que el OpenSSL de este equipo no tiene (RC2, DES). Conviértalo, por ejemplo con «openssl pkcs12 -legacy» u «openssl pkcs8 -topk8».</translation>
    </message>
    <message>
        <source>It hashes its passphrase so often that it would take minutes to open. No program writes files like that by itself.</source>
        <translation>Calcula el hash de su frase de contraseña tantas veces que tardaría minutos en abrirse. Ningún programa escribe archivos así por su cuenta.</translation>
    </message>
    <message>
        <source>It is a private key in OpenSSH’s own form, which is not read here. The public key beside it (.pub) is.</source>
        <translation>Es una clave privada en el formato propio de OpenSSH, que aquí no se lee. La clave pública que está a su lado (.pub) sí.</translation>
    </message>
    <message>
        <source>It is an OpenPGP (PGP, GnuPG) key, and tokens are not signed with those. Load the key of the issuer that signs the token.</source>
        <translation>Es una clave OpenPGP (PGP, GnuPG), y los tokens no se firman con esas claves. Cargue la clave del emisor que firma el token.</translation>
    </message>
    <message>
        <source>It is a Java keystore (JKS), which is under a password and not read here. Write its certificate as PEM with “keytool -exportcert -rfc”.</source>
        <translation>Es un almacén de claves de Java (JKS), que está protegido con contraseña y aquí no se lee. Escriba su certificado como PEM con «keytool -exportcert -rfc».</translation>
    </message>
    <message>
        <source>“%1” is neither a key nor a certificate.</source>
        <translation>«%1» no es ni una clave ni un certificado.</translation>
    </message>
    <message>
        <source>It is neither a key nor a certificate.</source>
        <translation>No es ni una clave ni un certificado.</translation>
    </message>
    <message>
        <source>It looks like a key, but its inside (DER) is damaged.</source>
        <translation>Parece una clave, pero su interior (DER) está dañado.</translation>
    </message>
    <message>
        <source>It is a key for an algorithm that tokens do not use, such as DSA or DH.</source>
        <translation>Es una clave para un algoritmo que los tokens no usan, como DSA o DH.</translation>
    </message>
    <message>
        <source>Tokens do not use its curve. They use P-256, P-384, P-521 and secp256k1.</source>
        <translation>Los tokens no usan su curva. Usan P-256, P-384, P-521 y secp256k1.</translation>
    </message>
    <message>
        <source>It spells its curve out instead of naming it. Such keys are refused: a made-up curve can make forged signatures pass.</source>
        <translation>Describe su curva al detalle en lugar de nombrarla. Estas claves se rechazan: una curva inventada puede hacer que pasen firmas falsificadas.</translation>
    </message>
    <message>
        <source>It is an RSA key for PSS signatures that demands a hash, a mask or a salt that no algorithm of tokens has (PS256, PS384 and PS512: one hash for both, a salt as long as it). It can check no token.</source>
        <translation>Es una clave RSA para firmas PSS que exige un hash, una máscara o una sal que no tiene ningún algoritmo de los tokens (PS256, PS384 y PS512: un mismo hash para ambos y una sal de su misma longitud). No puede comprobar ningún token.</translation>
    </message>
    <message>
        <source>It is a private ML-DSA key without the seed that it was made from, and no way leads back to the seed. A private key of tokens is its seed. To check tokens, load the public key.</source>
        <translation>Es una clave privada ML-DSA sin la semilla a partir de la cual se creó, y no hay forma de volver a la semilla. En los tokens, una clave privada es su semilla. Para comprobar tokens, cargue la clave pública.</translation>
    </message>
    <message>
        <source>It is a private ML-DSA key, and the OpenSSL that is installed here cannot work with those. OpenSSL 3.5 and newer can.</source>
        <translation>Es una clave privada ML-DSA, y el OpenSSL instalado en este equipo no puede trabajar con ellas. OpenSSL 3.5 y posteriores sí pueden.</translation>
    </message>
    <message>
        <source>It looks like a certificate, but its inside (DER) is damaged.</source>
        <translation>Parece un certificado, pero su interior (DER) está dañado.</translation>
    </message>
    <message>
        <source>The certificate has more than %1 KiB.</source>
        <translation>El certificado tiene más de %1 KiB.</translation>
    </message>
    <message>
        <source>%1 (at byte %2): %3</source>
        <translation>%1 (en el byte %2): %3</translation>
    </message>
    <message>
        <source>There is a comma too many before byte %1, which JSON does not allow. Remove it.</source>
        <translation>Sobra una coma antes del byte %1, y JSON no lo permite. Quítela.</translation>
    </message>
    <message>
        <source>There is a comment at byte %1, which JSON does not allow. Remove it.</source>
        <translation>Hay un comentario en el byte %1, y JSON no lo permite. Quítelo.</translation>
    </message>
    <message>
        <source>It begins as JSON, but breaks off at byte %1. A key set (JWKS), a key (JWK) or a response with keys in it is needed.</source>
        <translation>Empieza como JSON, pero se interrumpe en el byte %1. Se necesita un conjunto de claves (JWKS), una clave (JWK) o una respuesta que contenga claves.</translation>
    </message>
    <message>
        <source>It is written in UTF-16, as Windows PowerShell does by itself. Save it as UTF-8.</source>
        <translation>Está escrito en UTF-16, como hace Windows PowerShell por su cuenta. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>It is empty. Look where its content got lost: a command that failed writes an empty file too.</source>
        <translation>Está vacío. Mire dónde se perdió su contenido: un comando que falla también escribe un archivo vacío.</translation>
    </message>
    <message>
        <source>There are no keys in it. A key set (JWKS), a key (JWK), a response with keys in it, a PEM or DER file, a certificate or an OpenSSH public key is needed.</source>
        <translation>No contiene claves. Se necesita un conjunto de claves (JWKS), una clave (JWK), una respuesta que contenga claves, un archivo PEM o DER, un certificado o una clave pública de OpenSSH.</translation>
    </message>
    <message>
        <source>It is a web page (HTML) with the title “%1”, not a key set.</source>
        <translation>Es una página web (HTML) con el título «%1», no un conjunto de claves.</translation>
    </message>
    <message>
        <source>It is a web page (HTML), not a key set.</source>
        <translation>Es una página web (HTML), no un conjunto de claves.</translation>
    </message>
    <message>
        <source>Web servers often give their page for an address that they do not know. Look up the address of the keys: it is the “jwks_uri” in the issuer’s configuration.</source>
        <translation>Los servidores web suelen dar su página para una dirección que no conocen. Busque la dirección de las claves: es el «jwks_uri» de la configuración del emisor.</translation>
    </message>
    <message>
        <source>It is a token (JWT), and there are no keys in it. Load the keys of the issuer that signs such tokens.</source>
        <translation>Es un token (JWT) y no contiene claves. Cargue las claves del emisor que firma esos tokens.</translation>
    </message>
    <message>
        <source>There are no keys in it, only a single word. If it is a shared secret, load it as a secret, base64-decoded first if the issuer’s settings say base64.</source>
        <translation>No contiene claves, solo una palabra. Si es un secreto compartido, cárguelo como secreto, decodificado antes de base64 si los ajustes del emisor indican base64.</translation>
    </message>
    <message>
        <source>It is compressed (gzip). Unpack it first, for example with “gunzip”.</source>
        <translation>Está comprimido (gzip). Descomprímalo antes, por ejemplo con «gunzip».</translation>
    </message>
    <message>
        <source>Its texts are in single quotes, as Python prints a dict; JSON needs double ones. Have the program write it with json.dumps.</source>
        <translation>Sus textos están entre comillas simples, como en un dict impreso por Python; JSON necesita comillas dobles. Haga que el programa lo escriba con json.dumps.</translation>
    </message>
    <message>
        <source>%1 The place reads “%2”.</source>
        <translation>%1 En ese lugar pone «%2».</translation>
    </message>
    <message>
        <source>There are no keys in it. A key set (JWKS), a key (JWK) or a response with keys in it is needed.</source>
        <translation>No contiene claves. Se necesita un conjunto de claves (JWKS), una clave (JWK) o una respuesta que contenga claves.</translation>
    </message>
    <message>
        <source>It is an issuer’s configuration (discovery document), which says where the keys are. Load them from its jwks_uri, %1.</source>
        <translation>Es la configuración de un emisor (documento de descubrimiento), que dice dónde están las claves. Cárguelas de su jwks_uri, %1.</translation>
    </message>
    <message>
        <source>It is the answer of a service that failed, not a key set.</source>
        <translation>Es la respuesta de un servicio que falló, no un conjunto de claves.</translation>
    </message>
    <message>
        <source>There is no certificate in it, only keys. A root is a certificate: get it from its owner, in PEM or DER.</source>
        <translation>No contiene ningún certificado, solo claves. Una raíz es un certificado: pídalo a su propietario, en PEM o DER.</translation>
    </message>
    <message>
        <source>The service says: “%1” (%2).</source>
        <translation>El servicio dice: «%1» (%2).</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>El servicio dice: «%1».</translation>
    </message>
    <message>
        <source>This form holds exactly one key. Use “jwks” or “pem” for several.</source>
        <translation>Este formato contiene exactamente una clave. Para varias, use «jwks» o «pem».</translation>
    </message>
    <message>
        <source>Key %1 is faulty and cannot be written in this form.</source>
        <translation>La clave %1 es defectuosa y no se puede escribir en este formato.</translation>
    </message>
    <message>
        <source>Key %1 is a shared secret, which only a JWK can hold.</source>
        <translation>La clave %1 es un secreto compartido, que solo cabe en un JWK.</translation>
    </message>
    <message>
        <source>Key %1 has no such form: it is of another type, has no private part, or is an RSA key without its primes.</source>
        <translation>La clave %1 no tiene este formato: es de otro tipo, no tiene parte privada o es una clave RSA sin sus números primos.</translation>
    </message>
    <message>
        <source>Key %1 is for PSS signatures only. This form cannot say so, and a reader could use the key for other algorithms. Use “pem” or “der”.</source>
        <translation>La clave %1 es solo para firmas PSS. Este formato no puede indicarlo, y quien lo lea podría usar la clave para otros algoritmos. Use «pem» o «der».</translation>
    </message>
    <message>
        <source>None of the keys has a certificate.</source>
        <translation>Ninguna de las claves tiene certificado.</translation>
    </message>
    <message>
        <source>Only private keys in the forms “pem”, “der” and “pkcs12” can be put under a passphrase.</source>
        <translation>Solo las claves privadas en las formas «pem», «der» y «pkcs12» se pueden proteger con una frase de contraseña.</translation>
    </message>
    <message>
        <source>A PKCS #12 file is always under a passphrase, which was not given.</source>
        <translation>Un archivo PKCS #12 siempre lleva una frase de contraseña, que no se ha dado.</translation>
    </message>
    <message>
        <source>The name in a certificate request has 1 to 64 characters.</source>
        <translation>El nombre de una solicitud de certificado tiene de 1 a 64 caracteres.</translation>
    </message>
    <message>
        <source>It names a curve alone and holds no key. “openssl ecparam” writes one too if “-genkey” is added.</source>
        <translation>Solo nombra una curva y no contiene ninguna clave. «openssl ecparam» también escribe una si se añade «-genkey».</translation>
    </message>
    <message>
        <source>There is a placeholder in it in place of a key: “%1”.</source>
        <translation>Contiene un marcador en lugar de una clave: «%1».</translation>
    </message>
    <message>
        <source>There is a placeholder in it in place of a key.</source>
        <translation>Contiene un marcador en lugar de una clave.</translation>
    </message>
    <message>
        <source>The program that wrote it had no value for it. Set that value and have it written again, or put the key there.</source>
        <translation>El programa que lo escribió no tenía ningún valor para él. Establezca ese valor y haga que se escriba de nuevo, o ponga allí la clave.</translation>
    </message>
    <message>
        <source>It names a file in place of a key. Load that file itself.</source>
        <translation>Nombra un archivo en lugar de una clave. Cargue ese archivo.</translation>
    </message>
    <message>
        <source>It is an address in place of a key. Have the keys fetched from that address, or save what it answers and load that.</source>
        <translation>Es una dirección en lugar de una clave. Haga que se obtengan las claves de esa dirección, o guarde lo que responde y cárguelo.</translation>
    </message>
    <message>
        <source>It is written with “=&gt;”, as Ruby prints a Hash and PHP writes an array. Have the program write it as JSON: to_json in Ruby, json_encode in PHP.</source>
        <translation>Está escrito con «=&gt;», como Ruby muestra un Hash y PHP un array. Haga que el programa lo escriba como JSON: to_json en Ruby, json_encode en PHP.</translation>
    </message>
    <message>
        <source>Most of the key was left out where it was shown: there are dots or stars between its BEGIN and END lines. Copy the key from where it is kept.</source>
        <translation>Donde se mostró la clave se omitió la mayor parte: hay puntos o asteriscos entre sus líneas BEGIN y END. Copie la clave de donde se guarda.</translation>
    </message>
    <message>
        <source>It is encrypted with %1. Load what “%2” gives.</source>
        <translation>Está cifrada con %1. Cargue lo que da «%2».</translation>
    </message>
    <message>
        <source>It is what %1 keeps in place of the file. Get the file itself with “%2”, and load that.</source>
        <translation>Es lo que %1 guarda en lugar del archivo. Obtenga el archivo mismo con «%2» y cárguelo.</translation>
    </message>
</context>
<context>
    <name>KeyOrderPhrases</name>
    <message>
        <source>This algorithm takes a key of %1 bits, and no other.</source>
        <translation>Este algoritmo admite una clave de %1 bits, y ninguna otra.</translation>
    </message>
    <message>
        <source>Such a key has %1 to %2 bits here, in steps of 8.</source>
        <translation>Una clave así tiene aquí de %1 a %2 bits, en pasos de 8.</translation>
    </message>
    <message>
        <source>No key is made for the algorithm “%1”. Names are case-sensitive: ES256, RS256, HS256, EdDSA, RSA-OAEP-256, ECDH-ES.</source>
        <translation>No se crea ninguna clave para el algoritmo «%1». Las mayúsculas cuentan: ES256, RS256, HS256, EdDSA, RSA-OAEP-256, ECDH-ES.</translation>
    </message>
    <message>
        <source>%1 needs OpenSSL 3.5 or newer, which is not installed here.</source>
        <translation>%1 necesita OpenSSL 3.5 o posterior, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>RSA1_5 has been broken too often; nothing new is made for it. Use RSA-OAEP-256.</source>
        <translation>RSA1_5 se ha roto demasiadas veces; no se crea nada nuevo para él. Use RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>“%1” is not a type of key. The types are RSA, EC, OKP, AKP and oct.</source>
        <translation>«%1» no es un tipo de clave. Hay RSA, EC, OKP, AKP y oct.</translation>
    </message>
    <message>
        <source>“%1” is not a curve of a JWK. The curves are P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 and X448.</source>
        <translation>«%1» no es una curva de un JWK. Hay P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 y X448.</translation>
    </message>
    <message>
        <source>The type, curve or use that was asked for does not go with %1. Leave it out: it follows.</source>
        <translation>El tipo, la curva o el uso pedido no corresponde a %1. Omítalo: se deduce.</translation>
    </message>
    <message>
        <source>A key of the type AKP is for one algorithm. Name it: ML-DSA-44, ML-DSA-65 or ML-DSA-87.</source>
        <translation>Una clave de tipo AKP es para un solo algoritmo. Indíquelo: ML-DSA-44, ML-DSA-65 o ML-DSA-87.</translation>
    </message>
    <message>
        <source>The size of such a key follows from its curve or algorithm. Leave the number of bits out.</source>
        <translation>El tamaño de una clave así se deduce de su curva o algoritmo. Omita el número de bits.</translation>
    </message>
</context>
<context>
    <name>KeyPhrases</name>
    <message>
        <source>(no type)</source>
        <translation>(sin tipo)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1-bit security</source>
        <translation>seguridad de %1 bits</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>•••••••• (private, not shown)</source>
        <translation>•••••••• (privado, no se muestra)</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <translation>%1 certificado</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 certificados</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>see the JWK for the other members</source>
        <translation>los demás miembros están en el JWK</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>fetched from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>fetched from the endpoint</source>
        <translation>del endpoint</translation>
    </message>
    <message>
        <source>fetched from the issuer %1</source>
        <translation>del emisor %1</translation>
    </message>
    <message>
        <source>fetched from the issuer</source>
        <translation>del emisor</translation>
    </message>
    <message>
        <source>fetched from the demo endpoint</source>
        <translation>del endpoint de demostración</translation>
    </message>
    <message>
        <source>from your file %1</source>
        <translation>de su archivo %1</translation>
    </message>
    <message>
        <source>from a file of yours</source>
        <translation>de un archivo suyo</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>de lo que usted proporcionó</translation>
    </message>
    <message>
        <source>named by the token of %1 beside it</source>
        <translation>del token de %1 que está a su lado</translation>
    </message>
    <message>
        <source>named by another token beside it</source>
        <translation>de otro token que está a su lado</translation>
    </message>
    <message>
        <source>the token’s own certificate, which your root %1 vouches for</source>
        <translation>del certificado del propio token, avalado por su raíz %1</translation>
    </message>
    <message>
        <source>the token’s own certificate, which your root vouches for</source>
        <translation>del certificado del propio token, avalado por su raíz</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, consulta del %2</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>endpoint</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>demo endpoint</source>
        <translation>endpoint de demostración</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>other token</source>
        <translation>otro token</translation>
    </message>
</context>
<context>
    <name>KeySetFindingWords</name>
    <message>
        <source>The key has no ID</source>
        <translation>La clave no tiene ID</translation>
    </message>
    <message>
        <source>Tokens name their key by its ID (kid). Without one, clients have to try every key; those that look keys up by ID never find this one.</source>
        <translation>Los tokens indican su clave por el ID (kid). Sin él, los clientes tienen que probar todas las claves; los que buscan las claves por ID nunca encuentran esta.</translation>
    </message>
    <message>
        <source>Ask the issuer to give the key an ID (kid).</source>
        <translation>Pida al emisor que dé un ID (kid) a la clave.</translation>
    </message>
    <message>
        <source>The key does not name its algorithm</source>
        <translation>La clave no indica su algoritmo</translation>
    </message>
    <message>
        <source>The standard leaves the member “alg” optional, but some clients need it: Pangea’s Python SDK refuses a key without it, and others then trust what the token says.</source>
        <translation>El estándar deja el miembro «alg» como opcional, pero algunos clientes lo necesitan: el SDK de Python de Pangea rechaza una clave sin él, y otros se fían entonces de lo que dice el token.</translation>
    </message>
    <message>
        <source>Ask the issuer to add “alg” to the key.</source>
        <translation>Pida al emisor que añada «alg» a la clave.</translation>
    </message>
    <message>
        <source>The key’s alg “%1” is not a registered algorithm: it probably means %2</source>
        <translation>El alg de la clave, «%1», no es un algoritmo registrado: probablemente se refiere a %2</translation>
    </message>
    <message>
        <source>The key’s alg “%1” is not a registered algorithm</source>
        <translation>El alg de la clave, «%1», no es un algoritmo registrado</translation>
    </message>
    <message>
        <source>Libraries that compare it with the token’s algorithm find no key, such as Nimbus for Java and “jose” for JavaScript; others ignore it.</source>
        <translation>Las bibliotecas que lo comparan con el algoritmo del token no encuentran ninguna clave, como Nimbus para Java y «jose» para JavaScript; otras no lo miran.</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” in place of “%2”, or to leave “alg” out.</source>
        <translation>Pida al emisor que escriba «%1» en lugar de «%2», o que omita «alg».</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm’s registered name, such as RS256, or to leave “alg” out.</source>
        <translation>Pida al emisor que escriba el nombre registrado del algoritmo, como RS256, o que omita «alg».</translation>
    </message>
    <message>
        <source>The key does not say what it is used for</source>
        <translation>La clave no dice para qué se usa</translation>
    </message>
    <message>
        <source>The standard leaves the member “use” optional; clients that take only keys marked “sig”, such as early versions of jwks-rsa for Node.js, skip it. Pangea’s own keys often lack it.</source>
        <translation>El estándar deja el miembro «use» como opcional; los clientes que solo toman claves marcadas con «sig», como las primeras versiones de jwks-rsa para Node.js, la pasan por alto. A las propias claves de Pangea les falta a menudo.</translation>
    </message>
    <message>
        <source>If such a client fails, ask the issuer to add “use” with the value “sig”.</source>
        <translation>Si un cliente así falla, pida al emisor que añada «use» con el valor «sig».</translation>
    </message>
    <message>
        <source>Its “key_ops” is “%1”.</source>
        <translation>Su «key_ops» es «%1».</translation>
    </message>
    <message>
        <source>Browsers (Web Crypto) refuse to import such a key.</source>
        <translation>Los navegadores (Web Crypto) se niegan a importar una clave así.</translation>
    </message>
    <message>
        <source>The key names an operation twice</source>
        <translation>La clave indica dos veces la misma operación</translation>
    </message>
    <message>
        <source>The standard forbids to repeat one.</source>
        <translation>El estándar prohíbe repetirla.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct “key_ops”.</source>
        <translation>Pida al emisor que corrija «key_ops».</translation>
    </message>
    <message>
        <source>The key is for signatures and for encryption</source>
        <translation>La clave sirve para firmar y para cifrar</translation>
    </message>
    <message>
        <source>The standard advises against using one key for both.</source>
        <translation>El estándar desaconseja usar una misma clave para ambas cosas.</translation>
    </message>
    <message>
        <source>“use” is “%1”, while “key_ops” is “%2”.</source>
        <translation>«use» es «%1», mientras que «key_ops» es «%2».</translation>
    </message>
    <message>
        <source>Two members of the key disagree about its use</source>
        <translation>Dos miembros de la clave se contradicen sobre su uso</translation>
    </message>
    <message>
        <source>“use” and “key_ops” say different things.</source>
        <translation>«use» y «key_ops» dicen cosas distintas.</translation>
    </message>
    <message>
        <source>The standard wants one of them, or both with the same meaning. Browsers (Web Crypto) refuse to import such a key.</source>
        <translation>El estándar pide uno de los dos, o ambos con el mismo significado. Los navegadores (Web Crypto) se niegan a importar una clave así.</translation>
    </message>
    <message>
        <source>Ask the issuer to drop one of the two members.</source>
        <translation>Pida al emisor que quite uno de los dos miembros.</translation>
    </message>
    <message>
        <source>%1 share the ID “%2” (kid).</source>
        <translation>%1 comparten el ID «%2» (kid).</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>The set holds the same key more than once</source>
        <translation>El conjunto contiene la misma clave más de una vez</translation>
    </message>
    <message>
        <source>Most clients do not mind; the “jose” library for JavaScript refuses to choose.</source>
        <translation>A la mayoría de los clientes no les importa; la biblioteca «jose» para JavaScript se niega a elegir.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish each key once.</source>
        <translation>Pida al emisor que publique cada clave una sola vez.</translation>
    </message>
    <message>
        <source>A key for signatures and one for encryption have the same ID</source>
        <translation>Una clave de firma y otra de cifrado tienen el mismo ID</translation>
    </message>
    <message>
        <source>Clients that look keys up by ID alone may take the wrong one; those that also look at “use” do not mind.</source>
        <translation>Los clientes que buscan las claves solo por ID pueden tomar la equivocada; a los que miran también «use» no les afecta.</translation>
    </message>
    <message>
        <source>Ask the issuer to give each key an ID of its own.</source>
        <translation>Pida al emisor que dé a cada clave su propio ID.</translation>
    </message>
    <message>
        <source>Several keys have the same ID</source>
        <translation>Varias claves tienen el mismo ID</translation>
    </message>
    <message>
        <source>Several keys share the ID (kid).</source>
        <translation>Varias claves comparten el ID (kid).</translation>
    </message>
    <message>
        <source>Clients that take the first key of that ID fail with tokens signed by another; the “jose” library for JavaScript refuses to choose.</source>
        <translation>Los clientes que toman la primera clave con ese ID fallan con los tokens firmados por otra; la biblioteca «jose» para JavaScript se niega a elegir.</translation>
    </message>
    <message>
        <source>A number in the key starts with a zero byte</source>
        <translation>Un número de la clave empieza por un byte cero</translation>
    </message>
    <message>
        <source>Its number “%1” starts with a zero byte.</source>
        <translation>Su número «%1» empieza por un byte cero.</translation>
    </message>
    <message>
        <source>The standard forbids that. Most clients let it pass; AWS STS and old .NET versions refuse the key. The issuer’s software probably exports numbers with a sign byte, as Java does.</source>
        <translation>El estándar lo prohíbe. La mayoría de los clientes lo dejan pasar; AWS STS y las versiones antiguas de .NET rechazan la clave. Probablemente el software del emisor exporta los números con un byte de signo, como hace Java.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave out the zero bytes at the beginning.</source>
        <translation>Pida al emisor que omita los bytes cero del principio.</translation>
    </message>
    <message>
        <source>Its coordinate “%1” has %2; the curve needs exactly %3.</source>
        <translation>Su coordenada «%1» tiene %2; la curva necesita exactamente %3.</translation>
    </message>
    <message>
        <source>A coordinate of the key has the wrong length</source>
        <translation>Una coordenada de la clave tiene una longitud incorrecta</translation>
    </message>
    <message>
        <source>One of its coordinates is longer or shorter than the curve needs.</source>
        <translation>Una de sus coordenadas es más larga o más corta de lo que necesita la curva.</translation>
    </message>
    <message>
        <source>Short ones have to be filled up with zero bytes in front. Strict clients, such as go-jose, refuse the key.</source>
        <translation>Las cortas hay que completarlas con bytes cero por delante. Los clientes estrictos, como go-jose, rechazan la clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to write coordinates in the curve’s full length.</source>
        <translation>Pida al emisor que escriba las coordenadas con la longitud completa de la curva.</translation>
    </message>
    <message>
        <source>It has %1 bits; more than %2 are not computed with.</source>
        <translation>Tiene %1 bits; con más de %2 no se hacen cálculos.</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is too large</source>
        <translation>El exponente de la clave RSA es demasiado grande</translation>
    </message>
    <message>
        <source>Nearly all RSA keys have 65537. Large exponents make each check slow; clients in Go and on Windows refuse them.</source>
        <translation>Casi todas las claves RSA tienen 65537. Los exponentes grandes hacen lenta cada comprobación; los clientes en Go y en Windows los rechazan.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key with the exponent 65537.</source>
        <translation>Pida al emisor una clave con el exponente 65537.</translation>
    </message>
    <message>
        <source>The RSA key has an unusual exponent</source>
        <translation>La clave RSA tiene un exponente poco habitual</translation>
    </message>
    <message>
        <source>It is 3; nearly all RSA keys have 65537.</source>
        <translation>Es 3; casi todas las claves RSA tienen 65537.</translation>
    </message>
    <message>
        <source>Small ones such as 3 need a very careful verifier, and large ones are refused by some clients, Go’s among them.</source>
        <translation>Los pequeños, como 3, exigen un verificador muy cuidadoso, y los grandes los rechazan algunos clientes, entre ellos los de Go.</translation>
    </message>
    <message>
        <source>The RSA key is too large</source>
        <translation>La clave RSA es demasiado grande</translation>
    </message>
    <message>
        <source>Each check with such a key takes so long that it can bring a verifier to a halt; clients built on OpenSSL refuse it.</source>
        <translation>Cada comprobación con una clave así tarda tanto que puede paralizar un verificador; los clientes basados en OpenSSL la rechazan.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key of 2048 to 4096 bits.</source>
        <translation>Pida al emisor una clave de 2048 a 4096 bits.</translation>
    </message>
    <message>
        <source>Its modulus has a prime in common with another key of the set.</source>
        <translation>Su módulo tiene un número primo en común con otra clave del conjunto.</translation>
    </message>
    <message>
        <source>Its modulus has a prime in common with %1.</source>
        <translation>Su módulo tiene un número primo en común con %1.</translation>
    </message>
    <message>
        <source>Everybody can compute this private key</source>
        <translation>Cualquiera puede calcular esta clave privada</translation>
    </message>
    <message>
        <source>That gives both private keys away. The machine that made them probably had too little randomness. Clients do not notice.</source>
        <translation>Con eso quedan al descubierto las dos claves privadas. Probablemente la máquina que las generó tenía muy poca aleatoriedad. Los clientes no lo notan.</translation>
    </message>
    <message>
        <source>Tell the issuer at once: both keys have to be withdrawn and replaced.</source>
        <translation>Avise al emisor de inmediato: hay que retirar y sustituir las dos claves.</translation>
    </message>
    <message>
        <source>The key is of a type that is not known here</source>
        <translation>La clave es de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>Its type (kty) is “%1”.</source>
        <translation>Su tipo (kty) es «%1».</translation>
    </message>
    <message>
        <source>It stays in the table and is not used. Clients should skip it; some, go-jose among them, refuse the whole key set because of it.</source>
        <translation>Se queda en la tabla y no se usa. Los clientes deberían pasarla por alto; algunos, entre ellos go-jose, rechazan por su causa todo el conjunto de claves.</translation>
    </message>
    <message>
        <source>If a client fails, ask the issuer to publish this key elsewhere.</source>
        <translation>Si un cliente falla, pida al emisor que publique esta clave en otro sitio.</translation>
    </message>
    <message>
        <source>The key set is empty</source>
        <translation>El conjunto de claves está vacío</translation>
    </message>
    <message>
        <source>With no keys, every client refuses every token. Either the issuer is not set up to sign tokens, or this is the address of another project.</source>
        <translation>Sin claves, todos los clientes rechazan todos los tokens. O bien el emisor no está configurado para firmar tokens, o bien esta es la dirección de otro proyecto.</translation>
    </message>
    <message>
        <source>Make sure that signing is switched on at the issuer, and that the address and the access token belong to the right project.</source>
        <translation>Asegúrese de que la firma está activada en el emisor y de que la dirección y el token de acceso corresponden al proyecto correcto.</translation>
    </message>
    <message>
        <source>A member of the key has padding (=) that must not be there</source>
        <translation>Un miembro de la clave tiene relleno (=) que no debe estar ahí</translation>
    </message>
    <message>
        <source>Its member “%1” ends with “=”.</source>
        <translation>Su miembro «%1» termina en «=».</translation>
    </message>
    <message>
        <source>That is its character %1.</source>
        <translation>Es su carácter %1.</translation>
    </message>
    <message>
        <source>Keys are written in base64url, without “=” at the end. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.</source>
        <translation>Las claves se escriben en base64url, sin «=» al final. Los clientes tolerantes lo dejan pasar; los estrictos, como jsonwebtoken para Rust, rechazan la clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to encode the key’s members as base64url without padding.</source>
        <translation>Pida al emisor que codifique los miembros de la clave como base64url sin relleno.</translation>
    </message>
    <message>
        <source>A member of the key uses the wrong base64 alphabet</source>
        <translation>Un miembro de la clave usa un alfabeto base64 incorrecto</translation>
    </message>
    <message>
        <source>Its member “%1” has “+” or “/” in it.</source>
        <translation>Su miembro «%1» contiene «+» o «/».</translation>
    </message>
    <message>
        <source>The first is its character %1.</source>
        <translation>El primero es su carácter %1.</translation>
    </message>
    <message>
        <source>Keys are written in base64url, which has “-” and “_” where ordinary base64 has “+” and “/”. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.</source>
        <translation>Las claves se escriben en base64url, que tiene «-» y «_» donde el base64 común tiene «+» y «/». Los clientes tolerantes lo dejan pasar; los estrictos, como jsonwebtoken para Rust, rechazan la clave.</translation>
    </message>
    <message>
        <source>Ask the issuer to encode the key’s members as base64url.</source>
        <translation>Pida al emisor que codifique los miembros de la clave como base64url.</translation>
    </message>
    <message>
        <source>Clients with fixed types, such as those in Go, Java and .NET, refuse the whole key set.</source>
        <translation>Los clientes con tipos fijos, como los de Go, Java y .NET, rechazan todo el conjunto de claves.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the member.</source>
        <translation>Pida al emisor que corrija el miembro.</translation>
    </message>
    <message>
        <source>The key’s member “%1” cannot be read</source>
        <translation>No se puede leer el miembro «%1» de la clave</translation>
    </message>
    <message>
        <source>A member of the key cannot be read</source>
        <translation>No se puede leer un miembro de la clave</translation>
    </message>
    <message>
        <source>It says what the key must not be used for, and is not of the type that the standard gives it. The key is not used here, since it may be meant for something else.</source>
        <translation>Dice para qué no se debe usar la clave, y no es del tipo que le da el estándar. La clave no se usa aquí, ya que puede estar pensada para otra cosa.</translation>
    </message>
    <message>
        <source>Its member “%1” is not of the type that the standard gives it, and counts as absent here.</source>
        <translation>Su miembro «%1» no es del tipo que le da el estándar, y aquí se considera ausente.</translation>
    </message>
    <message>
        <source>The key’s member “%1” has the wrong type</source>
        <translation>El miembro «%1» de la clave tiene un tipo incorrecto</translation>
    </message>
    <message>
        <source>A member of the key has the wrong type</source>
        <translation>Un miembro de la clave tiene un tipo incorrecto</translation>
    </message>
    <message>
        <source>One of its members is not of the type that the standard gives it.</source>
        <translation>Uno de sus miembros no es del tipo que le da el estándar.</translation>
    </message>
    <message>
        <source>In a JWK that curve is called “%1” (RFC 7518, 6.2.1.1).</source>
        <translation>En un JWK esa curva se llama «%1» (RFC 7518, 6.2.1.1).</translation>
    </message>
    <message>
        <source>The key is on a curve whose name is not known here</source>
        <translation>La clave está en una curva cuyo nombre no se conoce aquí</translation>
    </message>
    <message>
        <source>Its curve (crv) is “%1”.</source>
        <translation>Su curva (crv) es «%1».</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” as the key’s crv.</source>
        <translation>Pida al emisor que escriba «%1» como crv de la clave.</translation>
    </message>
    <message>
        <source>In a JWK that type is called “%1” (RFC 7518, 6.1); Azure Key Vault writes “-HSM” behind it where the private key is in hardware.</source>
        <translation>En un JWK ese tipo se llama «%1» (RFC 7518, 6.1); Azure Key Vault le añade «-HSM» cuando la clave privada está en hardware.</translation>
    </message>
    <message>
        <source>Publish the key with “%1” as its kty.</source>
        <translation>Publique la clave con «%1» como kty.</translation>
    </message>
    <message>
        <source>The answer is one key, without a list around it.</source>
        <translation>La respuesta es una sola clave, sin una lista alrededor.</translation>
    </message>
    <message>
        <source>The answer is a list of keys, without the object around it.</source>
        <translation>La respuesta es una lista de claves, sin el objeto alrededor.</translation>
    </message>
    <message>
        <source>The answer has its keys at another place.</source>
        <translation>La respuesta tiene sus claves en otro lugar.</translation>
    </message>
    <message>
        <source>The answer has keys in it, but is not JSON as a whole.</source>
        <translation>La respuesta contiene claves, pero en conjunto no es JSON.</translation>
    </message>
    <message>
        <source>Most clients cannot read this key set</source>
        <translation>La mayoría de los clientes no puede leer este conjunto de claves</translation>
    </message>
    <message>
        <source>Clients look for a JSON object with the list “keys” (RFC 7517, section 5).</source>
        <translation>Los clientes buscan un objeto JSON con la lista «keys» (RFC 7517, sección 5).</translation>
    </message>
    <message>
        <source>Tokenscope reads it all the same; a client that does not will refuse every token.</source>
        <translation>Tokenscope lo lee de todos modos; un cliente que no lo haga rechazará todos los tokens.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the keys as {&quot;keys&quot;: […]}.</source>
        <translation>Pida al emisor que publique las claves como {&quot;keys&quot;: […]}.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La clave ha caducado</translation>
    </message>
    <message>
        <source>It says itself that it ended on %1, %2 ago (exp).</source>
        <translation>Ella misma dice que terminó el %1, hace %2 (exp).</translation>
    </message>
    <message>
        <source>Most clients do not look at that member; those that do refuse what the key signed.</source>
        <translation>La mayoría de los clientes no mira ese miembro; los que lo miran rechazan lo que firmó la clave.</translation>
    </message>
    <message>
        <source>Fetch the keys again, and get a token that is signed with a newer one.</source>
        <translation>Obtenga de nuevo las claves y consiga un token firmado con una más nueva.</translation>
    </message>
    <message>
        <source>The key does not hold yet</source>
        <translation>La clave aún no está en vigor</translation>
    </message>
    <message>
        <source>It says itself that it holds from %1 on, in %2 (nbf).</source>
        <translation>Ella misma dice que está en vigor desde el %1, dentro de %2 (nbf).</translation>
    </message>
    <message>
        <source>Check the clocks, then ask the issuer whether it signs with the key too soon.</source>
        <translation>Compruebe los relojes y pregunte después al emisor si firma con la clave demasiado pronto.</translation>
    </message>
</context>
<context>
    <name>Keyrings</name>
    <message>
        <source>The system’s keyring is not running or failed.</source>
        <translation>El depósito de claves del sistema no está en marcha o falló.</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Mensaje recibido: «%1».</translation>
    </message>
    <message>
        <source>The system’s keyring is locked. Unlock it, then try again.</source>
        <translation>El depósito de claves del sistema está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Access to the system’s keyring was denied.</source>
        <translation>Se denegó el acceso al depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>There is no token for this endpoint in the system’s keyring.</source>
        <translation>En el depósito de claves del sistema no hay ningún token para este endpoint.</translation>
    </message>
    <message>
        <source>The system’s keyring did not answer in time.</source>
        <translation>El depósito de claves del sistema no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>KindFindingWords</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>The rule is in %1.</source>
        <translation>La regla está en %1.</translation>
    </message>
    <message>
        <source>The limit for one text is %1.</source>
        <translation>El límite para un texto es %1.</translation>
    </message>
    <message>
        <source>%1 of %2 were examined.</source>
        <translation>Se examinaron %1 de %2.</translation>
    </message>
    <message>
        <source>One inspection does a limited amount of work, so that no text can block the program. Anything left out counts as not checked.</source>
        <translation>Una inspección hace una cantidad limitada de trabajo, para que ningún texto pueda bloquear el programa. Lo que queda fuera cuenta como sin comprobar.</translation>
    </message>
    <message>
        <source>Inspect the parts one by one, or load fewer keys.</source>
        <translation>Inspeccione las partes una por una, o cargue menos claves.</translation>
    </message>
    <message>
        <source>More was found than is listed</source>
        <translation>Se encontró más de lo que se muestra</translation>
    </message>
    <message>
        <source>%1 of %2 findings are listed.</source>
        <translation>Se muestran %1 de %2 hallazgos.</translation>
    </message>
    <message>
        <source>Fix what is listed first; the rest is likely of the same kind.</source>
        <translation>Corrija primero lo que se muestra; es probable que el resto sea del mismo tipo.</translation>
    </message>
    <message>
        <source>The RSA keys were not compared for shared primes</source>
        <translation>No se comprobó si las claves RSA tienen números primos en común</translation>
    </message>
    <message>
        <source>There are %1, and comparing so many takes long.</source>
        <translation>Hay %1, y comparar tantas lleva mucho tiempo.</translation>
    </message>
    <message>
        <source>Load fewer of them at a time, to have them compared.</source>
        <translation>Para que se comparen, cargue menos a la vez.</translation>
    </message>
    <message>
        <source>Not all RSA keys were examined for weak primes</source>
        <translation>No se examinaron todas las claves RSA en busca de números primos débiles</translation>
    </message>
    <message>
        <source>%1 of %2 keys were examined. It takes long to find out, and one set gets a limited time.</source>
        <translation>Se examinaron %1 de %2 claves. Averiguarlo lleva mucho tiempo, y cada conjunto recibe un tiempo limitado.</translation>
    </message>
    <message>
        <source>Load fewer keys, or each key alone, to have all of them examined.</source>
        <translation>Cargue menos claves, o cada clave por separado, para que se examinen todas.</translation>
    </message>
    <message>
        <source>Not all signatures were examined</source>
        <translation>No se examinaron todas las firmas</translation>
    </message>
    <message>
        <source>Not all keys were examined</source>
        <translation>No se examinaron todas las claves</translation>
    </message>
    <message>
        <source>Not all tokens were examined</source>
        <translation>No se examinaron todos los tokens</translation>
    </message>
    <message>
        <source>The disclosures were not examined</source>
        <translation>No se examinaron las divulgaciones</translation>
    </message>
    <message>
        <source>The modulus of the RSA key was not examined</source>
        <translation>No se examinó el módulo de la clave RSA</translation>
    </message>
    <message>
        <source>The %1 has neither “%2” nor “%3”</source>
        <translation>Como %1, debería tener «%2» o «%3», y no tiene ninguno</translation>
    </message>
    <message>
        <source>The %1 lacks “%2”</source>
        <translation>Como %1, le falta «%2»</translation>
    </message>
    <message>
        <source>Every %1 must have it, so a verifier should refuse this one.</source>
        <translation>Todo token de este tipo (%1) debe tenerlo, así que un verificador debería rechazar este.</translation>
    </message>
    <message>
        <source>The issuer’s software probably does not know that rule.</source>
        <translation>Probablemente el software del emisor no conoce esa regla.</translation>
    </message>
    <message>
        <source>Ask the issuer to add it.</source>
        <translation>Pida al emisor que lo añada.</translation>
    </message>
    <message>
        <source>The credential lacks the holder’s signature (key binding)</source>
        <translation>A la credencial le falta la firma del titular (vinculación de clave)</translation>
    </message>
    <message>
        <source>A nonce is expected, and only the holder can put it into a presentation. Without that signature, anybody who has a copy of the credential could present it. The rule is in RFC 9901, 7.3.</source>
        <translation>Se espera un nonce, y solo el titular puede ponerlo en una presentación. Sin esa firma, cualquiera que tenga una copia de la credencial podría presentarla. La regla está en RFC 9901, 7.3.</translation>
    </message>
    <message>
        <source>Have the holder present the credential with a key binding, or expect no nonce.</source>
        <translation>Pida al titular que presente la credencial con una vinculación de clave, o no espere ningún nonce.</translation>
    </message>
    <message>
        <source>The %1 has “%2”, which it must not have</source>
        <translation>Como %1, no debe tener «%2», y lo tiene</translation>
    </message>
    <message>
        <source>It is a part of the private key. Anybody who sees the token could sign with it.</source>
        <translation>Es una parte de la clave privada. Cualquiera que vea el token podría firmar con ella.</translation>
    </message>
    <message>
        <source>The rule keeps tokens of one kind from being taken for another.</source>
        <translation>La regla evita que los tokens de un tipo se tomen por otros.</translation>
    </message>
    <message>
        <source>The issuer’s software probably makes all its tokens in one way.</source>
        <translation>Probablemente el software del emisor crea todos sus tokens de la misma manera.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave it out.</source>
        <translation>Pida al emisor que lo omita.</translation>
    </message>
    <message>
        <source>It is absent.</source>
        <translation>No está.</translation>
    </message>
    <message>
        <source>It is an empty object.</source>
        <translation>Es un objeto vacío.</translation>
    </message>
    <message>
        <source>It names several keys.</source>
        <translation>Indica varias claves.</translation>
    </message>
    <message>
        <source>It is a list with something else in it.</source>
        <translation>Es una lista que contiene algo más.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Es «%1».</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>“%1” of the %2 has a value that it must not have</source>
        <translation>Como %2, tiene en «%1» un valor que no debe tener</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Valor admitido: %1.</translation>
    </message>
    <message>
        <source>The issuer’s software probably writes it wrongly.</source>
        <translation>Probablemente el software del emisor lo escribe mal.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as the rule says.</source>
        <translation>Pida al emisor que lo escriba como dice la regla.</translation>
    </message>
    <message>
        <source>“%1” of the %2 has the wrong type</source>
        <translation>«%1» es de un tipo incorrecto para este token (%2)</translation>
    </message>
    <message>
        <source>It is %1, where %2 is needed.</source>
        <translation>Es %1, y hace falta %2.</translation>
    </message>
    <message>
        <source>It is not base64url.</source>
        <translation>No es base64url.</translation>
    </message>
    <message>
        <source>It does not decode to JSON.</source>
        <translation>Al decodificarla no se obtiene JSON.</translation>
    </message>
    <message>
        <source>It has to be an array of three elements (salt, name, value), or of two (salt, value) for an element of an array.</source>
        <translation>Tiene que ser un array de tres elementos (sal, nombre, valor), o de dos (sal, valor) para un elemento de un array.</translation>
    </message>
    <message>
        <source>A claim whose name is “_sd” or three dots must not be disclosed.</source>
        <translation>Un claim que se llama «_sd» o tres puntos no se debe divulgar.</translation>
    </message>
    <message>
        <source>The object that it belongs to already has a claim of that name.</source>
        <translation>El objeto al que pertenece ya tiene un claim con ese nombre.</translation>
    </message>
    <message>
        <source>That claim must always be visible in a credential of this kind.</source>
        <translation>Ese claim debe estar siempre visible en una credencial de este tipo.</translation>
    </message>
    <message>
        <source>Disclosure %1 is malformed</source>
        <translation>La divulgación %1 está mal formada</translation>
    </message>
    <message>
        <source>It is about “%1”.</source>
        <translation>Trata de «%1».</translation>
    </message>
    <message>
        <source>It was probably changed or cut on the way, or made by faulty software.</source>
        <translation>Probablemente se modificó o se cortó por el camino, o la creó un software defectuoso.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again.</source>
        <translation>Pida al titular que vuelva a presentar la credencial.</translation>
    </message>
    <message>
        <source>One of the disclosures is malformed</source>
        <translation>Una de las divulgaciones está mal formada</translation>
    </message>
    <message>
        <source>It is %1, where text is needed. It was probably made by faulty software.</source>
        <translation>Es %1, y se necesita texto. Probablemente la creó un software defectuoso.</translation>
    </message>
    <message>
        <source>The issuer did not sign disclosure %1 (“%2”)</source>
        <translation>El emisor no firmó la divulgación %1 («%2»)</translation>
    </message>
    <message>
        <source>The issuer did not sign disclosure %1</source>
        <translation>El emisor no firmó la divulgación %1</translation>
    </message>
    <message>
        <source>Its digest, %1, is nowhere in the signed part. It was edited, comes from another credential, or belongs to a part that is withheld.</source>
        <translation>Su resumen, %1, no aparece en la parte firmada. Se editó, procede de otra credencial o pertenece a una parte que no se muestra.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again, with the disclosures as the issuer made them.</source>
        <translation>Pida al titular que vuelva a presentar la credencial, con las divulgaciones tal como las creó el emisor.</translation>
    </message>
    <message>
        <source>The credential holds the same digest twice</source>
        <translation>La credencial contiene dos veces el mismo resumen</translation>
    </message>
    <message>
        <source>It is %1. One disclosure would then be in two places, and a verifier has to refuse that. The issuer’s software is probably faulty, or the holder sent a disclosure twice.</source>
        <translation>Es %1. Una divulgación estaría entonces en dos lugares, y un verificador tiene que rechazarlo. Probablemente el software del emisor es defectuoso, o el titular envió una divulgación dos veces.</translation>
    </message>
    <message>
        <source>Have the holder present each disclosure once; if that does not help, tell the issuer.</source>
        <translation>Pida al titular que presente cada divulgación una sola vez; si eso no ayuda, avise al emisor.</translation>
    </message>
    <message>
        <source>The disclosures are hashed with “%1”, which is not known here</source>
        <translation>El hash de las divulgaciones se calcula con «%1», que aquí no se conoce</translation>
    </message>
    <message>
        <source>The payload names the hash (_sd_alg). Known are sha-256, sha-384 and sha-512, in small letters.</source>
        <translation>El contenido indica el hash (_sd_alg). Se conocen sha-256, sha-384 y sha-512, en minúsculas.</translation>
    </message>
    <message>
        <source>Ask the issuer to hash with sha-256.</source>
        <translation>Pida al emisor que use sha-256 como hash.</translation>
    </message>
    <message>
        <source>The key binding was made for another set of disclosures</source>
        <translation>La vinculación de clave se hizo para otro conjunto de divulgaciones</translation>
    </message>
    <message>
        <source>Its hash (sd_hash) is “%1”; “%2” was computed. A disclosure was added, taken away or changed after the holder signed.</source>
        <translation>Su hash (sd_hash) es «%1»; el calculado es «%2». Se añadió, se quitó o se modificó una divulgación después de que el titular firmara.</translation>
    </message>
    <message>
        <source>The key binding is not signed with the holder’s key</source>
        <translation>La vinculación de clave no está firmada con la clave del titular</translation>
    </message>
    <message>
        <source>The credential names that key in its claim cnf. The presenter is not the one it was issued to, or uses another device.</source>
        <translation>La credencial indica esa clave en su claim cnf. Quien la presenta no es la persona para la que se emitió, o usa otro dispositivo.</translation>
    </message>
    <message>
        <source>Have the holder present the credential from the device that it was issued to.</source>
        <translation>Pida al titular que presente la credencial desde el dispositivo para el que se emitió.</translation>
    </message>
    <message>
        <source>The key binding was changed after the holder signed it</source>
        <translation>La vinculación de clave se modificó después de que el titular la firmara</translation>
    </message>
    <message>
        <source>Its signature was made with the holder’s key (cnf), but for another content.</source>
        <translation>Su firma se hizo con la clave del titular (cnf), pero para otro contenido.</translation>
    </message>
    <message>
        <source>The proof shows another key than the one that signed it</source>
        <translation>La prueba muestra una clave distinta de la que la firmó</translation>
    </message>
    <message>
        <source>The thumbprint of the key in it is “%1”, that of the key that signed it is “%2”.</source>
        <translation>La huella de la clave que contiene es «%1»; la de la clave que la firmó es «%2».</translation>
    </message>
    <message>
        <source>Have the client make the proof anew, with the key that it shows.</source>
        <translation>Haga que el cliente cree de nuevo la prueba, con la clave que muestra.</translation>
    </message>
    <message>
        <source>The key binding does not hold: %1</source>
        <translation>La vinculación de clave no se acepta: %1</translation>
    </message>
    <message>
        <source>This is about the holder’s signature at the end of the text, not about the credential.</source>
        <translation>Se trata de la firma del titular al final del texto, no de la credencial.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again, in answer to this very request.</source>
        <translation>Pida al titular que vuelva a presentar la credencial, en respuesta a esta misma petición.</translation>
    </message>
    <message>
        <source>The token inside does not hold: %1</source>
        <translation>El token interior no se acepta: %1</translation>
    </message>
    <message>
        <source>This is about the token in the payload, not about the one around it.</source>
        <translation>Se trata del token que está en el contenido, no del que lo envuelve.</translation>
    </message>
    <message>
        <source>What the token is bound to was not checked</source>
        <translation>No se comprobó aquello a lo que está vinculado el token</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Sin comprobar: %1</translation>
    </message>
    <message>
        <source>Such a token counts only together with what it belongs to.</source>
        <translation>Un token así solo cuenta junto con aquello a lo que pertenece.</translation>
    </message>
    <message>
        <source>Check it with the service that it was made for.</source>
        <translation>Compruébelo con el servicio para el que se creó.</translation>
    </message>
    <message>
        <source>The holder’s signature (key binding) was not checked</source>
        <translation>No se comprobó la firma del titular (vinculación de clave)</translation>
    </message>
    <message>
        <source>The credential does not name the holder’s key in a way that can be used here (cnf), so nothing shows that the presenter is the holder.</source>
        <translation>La credencial no indica la clave del titular de una forma que se pueda usar aquí (cnf), así que nada demuestra que quien la presenta sea el titular.</translation>
    </message>
    <message>
        <source>Give the holder’s public key, if you have it; else check it with the service that it was made for.</source>
        <translation>Proporcione la clave pública del titular, si la tiene; si no, compruébelo con el servicio para el que se creó.</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf), and no proof of that key was checked</source>
        <translation>El token está vinculado a una clave (cnf), y no se comprobó ninguna prueba de esa clave</translation>
    </message>
    <message>
        <source>Its claim cnf names the key. The service that gets the token has to ask for a proof that the sender holds it.</source>
        <translation>Su claim cnf indica la clave. El servicio que recibe el token tiene que pedir una prueba de que el remitente la posee.</translation>
    </message>
    <message>
        <source>Make sure that the service asks for that proof.</source>
        <translation>Asegúrese de que el servicio pide esa prueba.</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate (cnf), which was not compared</source>
        <translation>El token está vinculado a un certificado de cliente (cnf), que no se comparó</translation>
    </message>
    <message>
        <source>Its claim cnf names the certificate. The service that gets the token has to compare it with the one of the connection.</source>
        <translation>Su claim cnf indica el certificado. El servicio que recibe el token tiene que compararlo con el de la conexión.</translation>
    </message>
    <message>
        <source>Make sure that the service compares the two.</source>
        <translation>Asegúrese de que el servicio compara los dos.</translation>
    </message>
    <message>
        <source>Whether the token has been revoked was not looked up</source>
        <translation>No se consultó si el token ha sido revocado</translation>
    </message>
    <message>
        <source>Its claim status points to a list that says so. Nothing is fetched during an inspection.</source>
        <translation>Su claim status apunta a una lista que lo indica. Durante una inspección no se descarga nada.</translation>
    </message>
    <message>
        <source>Give the list from the address in that claim, or look its entry up there, before you rely on the token.</source>
        <translation>Proporcione la lista de la dirección que figura en ese claim, o consulte allí su entrada, antes de confiar en el token.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>The client sends it to the API named in aud, in the Authorization header.</source>
        <translation>El cliente lo envía a la API indicada en aud, en la cabecera Authorization.</translation>
    </message>
    <message>
        <source>external account binding (ACME)</source>
        <translation>vinculación de cuenta externa (ACME)</translation>
    </message>
    <message>
        <source>The customer of a certificate authority vouches with it for the key of a new account.</source>
        <translation>El cliente de una autoridad de certificación avala con ella la clave de una cuenta nueva.</translation>
    </message>
    <message>
        <source>its signature: only the customer and the authority have the secret for it</source>
        <translation>su firma: solo el cliente y la autoridad tienen el secreto para ella</translation>
    </message>
    <message>
        <source>change of an account’s key (ACME)</source>
        <translation>cambio de clave de una cuenta (ACME)</translation>
    </message>
    <message>
        <source>Inside a request to a certificate authority, it names the account’s new key.</source>
        <translation>Dentro de una petición a una autoridad de certificación, indica la clave nueva de la cuenta.</translation>
    </message>
    <message>
        <source>ACME request</source>
        <translation>petición ACME</translation>
    </message>
    <message>
        <source>A certificate client’s request to its certificate authority.</source>
        <translation>La petición de un cliente de certificados a su autoridad de certificación.</translation>
    </message>
    <message>
        <source>actor token</source>
        <translation>token de actor</translation>
    </message>
    <message>
        <source>It says who acts for somebody else, in a token exchange.</source>
        <translation>Dice quién actúa en nombre de otro en un intercambio de tokens.</translation>
    </message>
    <message>
        <source>App Store Connect token</source>
        <translation>token de App Store Connect</translation>
    </message>
    <message>
        <source>A program of the developer’s opens Apple’s App Store Connect API with it.</source>
        <translation>Un programa del desarrollador accede con él a la API de App Store Connect de Apple.</translation>
    </message>
    <message>
        <source>App Store transaction</source>
        <translation>transacción del App Store</translation>
    </message>
    <message>
        <source>A purchase or a notification, signed by Apple’s App Store.</source>
        <translation>Una compra o una notificación, firmada por el App Store de Apple.</translation>
    </message>
    <message>
        <source>client secret for Sign in with Apple</source>
        <translation>secreto de cliente para Iniciar sesión con Apple</translation>
    </message>
    <message>
        <source>The client sends it to Apple’s token endpoint as client_secret.</source>
        <translation>El cliente lo envía al endpoint de tokens de Apple como client_secret.</translation>
    </message>
    <message>
        <source>client assertion</source>
        <translation>aserción de cliente</translation>
    </message>
    <message>
        <source>The client logs in to the token endpoint with it, once.</source>
        <translation>El cliente se identifica con ella en el endpoint de tokens, una sola vez.</translation>
    </message>
    <message>
        <source>client attestation</source>
        <translation>atestación de cliente</translation>
    </message>
    <message>
        <source>The app’s maker vouches with it for one installation of the app.</source>
        <translation>El fabricante de la aplicación avala con ella una instalación de la aplicación.</translation>
    </message>
    <message>
        <source>proof of a client attestation</source>
        <translation>prueba de una atestación de cliente</translation>
    </message>
    <message>
        <source>The app’s installation proves with it, for every request, that it holds the attested key.</source>
        <translation>La instalación de la aplicación demuestra con ella, en cada petición, que posee la clave atestada.</translation>
    </message>
    <message>
        <source>the client attestation that it belongs to</source>
        <translation>la atestación de cliente a la que pertenece</translation>
    </message>
    <message>
        <source>Cognito access token</source>
        <translation>token de acceso de Cognito</translation>
    </message>
    <message>
        <source>The client sends it to an API. It names the app client in client_id, and has no aud.</source>
        <translation>El cliente lo envía a una API. Indica el cliente de aplicación en client_id y no tiene aud.</translation>
    </message>
    <message>
        <source>Cognito ID token</source>
        <translation>token de ID de Cognito</translation>
    </message>
    <message>
        <source>It tells the app client that aud names who signed in.</source>
        <translation>Dice al cliente de aplicación indicado en aud quién inició sesión.</translation>
    </message>
    <message>
        <source>signature over a body beside it</source>
        <translation>firma de un cuerpo que va aparte</translation>
    </message>
    <message>
        <source>The body is sent apart from its signature, as webhooks do.</source>
        <translation>El cuerpo se envía separado de su firma, como hacen los webhooks.</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>prueba DPoP</translation>
    </message>
    <message>
        <source>The client makes a new one for every request, in the DPoP header: it proves that the sender holds the key.</source>
        <translation>El cliente crea una nueva para cada petición, en la cabecera DPoP: demuestra que el remitente posee la clave.</translation>
    </message>
    <message>
        <source>the request and the access token that it was made for</source>
        <translation>la petición y el token de acceso para los que se creó</translation>
    </message>
    <message>
        <source>federation entity configuration</source>
        <translation>configuración de entidad de una federación</translation>
    </message>
    <message>
        <source>What an organisation says of itself. It is trusted only through its superiors.</source>
        <translation>Lo que una organización dice de sí misma. Solo es de confianza a través de sus entidades superiores.</translation>
    </message>
    <message>
        <source>Microsoft Entra token (version 1.0)</source>
        <translation>token de Microsoft Entra (versión 1.0)</translation>
    </message>
    <message>
        <source>The client sends it to the API named in aud.</source>
        <translation>El cliente lo envía a la API indicada en aud.</translation>
    </message>
    <message>
        <source>Microsoft Entra token (version 2.0)</source>
        <translation>token de Microsoft Entra (versión 2.0)</translation>
    </message>
    <message>
        <source>Firebase custom token</source>
        <translation>token personalizado de Firebase</translation>
    </message>
    <message>
        <source>A server makes it for a user. The app exchanges it for an ID token (signInWithCustomToken).</source>
        <translation>Lo crea un servidor para un usuario. La aplicación lo cambia por un token de ID (signInWithCustomToken).</translation>
    </message>
    <message>
        <source>Firebase ID token</source>
        <translation>token de ID de Firebase</translation>
    </message>
    <message>
        <source>It tells the app’s server who signed in.</source>
        <translation>Dice al servidor de la aplicación quién inició sesión.</translation>
    </message>
    <message>
        <source>Firebase session cookie</source>
        <translation>cookie de sesión de Firebase</translation>
    </message>
    <message>
        <source>The app’s server set it for a browser; it is used in place of the ID token.</source>
        <translation>El servidor de la aplicación la creó para un navegador; se usa en lugar del token de ID.</translation>
    </message>
    <message>
        <source>GitHub Actions job token</source>
        <translation>token de trabajo de GitHub Actions</translation>
    </message>
    <message>
        <source>A job shows with it who it is, to a cloud.</source>
        <translation>Un trabajo muestra con él a una nube quién es.</translation>
    </message>
    <message>
        <source>GitHub App token</source>
        <translation>token de GitHub App</translation>
    </message>
    <message>
        <source>A GitHub App logs in with it, to get installation tokens.</source>
        <translation>Una GitHub App se identifica con él para obtener tokens de instalación.</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>token de trabajo de GitLab</translation>
    </message>
    <message>
        <source>A job shows with it who it is, to another service.</source>
        <translation>Un trabajo muestra con él a otro servicio quién es.</translation>
    </message>
    <message>
        <source>Google service account’s assertion</source>
        <translation>aserción de una cuenta de servicio de Google</translation>
    </message>
    <message>
        <source>A service account exchanges it for an access token at Google’s token endpoint.</source>
        <translation>Una cuenta de servicio la cambia por un token de acceso en el endpoint de tokens de Google.</translation>
    </message>
    <message>
        <source>token with Hasura’s claims</source>
        <translation>token con los claims de Hasura</translation>
    </message>
    <message>
        <source>It tells Hasura in which roles the user may ask.</source>
        <translation>Dice a Hasura con qué roles puede consultar el usuario.</translation>
    </message>
    <message>
        <source>health card</source>
        <translation>tarjeta sanitaria</translation>
    </message>
    <message>
        <source>A SMART Health Card; its QR code is the token.</source>
        <translation>Una SMART Health Card; su código QR es el token.</translation>
    </message>
    <message>
        <source>identity assertion grant (ID-JAG)</source>
        <translation>concesión de aserción de identidad (ID-JAG)</translation>
    </message>
    <message>
        <source>The company’s login vouches with it for a user at another app’s authorization server.</source>
        <translation>El inicio de sesión de la empresa avala con ella a un usuario ante el servidor de autorización de otra aplicación.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>token de ID</translation>
    </message>
    <message>
        <source>It tells the client who signed in. It is for the client alone, never for an API.</source>
        <translation>Dice al cliente quién inició sesión. Es solo para el cliente, nunca para una API.</translation>
    </message>
    <message>
        <source>introspection response</source>
        <translation>respuesta de introspección</translation>
    </message>
    <message>
        <source>The answer of the introspection endpoint, for one resource server. It is not an access token.</source>
        <translation>La respuesta del endpoint de introspección, para un servidor de recursos. No es un token de acceso.</translation>
    </message>
    <message>
        <source>signed authorization response (JARM)</source>
        <translation>respuesta de autorización firmada (JARM)</translation>
    </message>
    <message>
        <source>The server answers with it through the browser to the client.</source>
        <translation>El servidor responde con ella al cliente a través del navegador.</translation>
    </message>
    <message>
        <source>authorization grant (JWT bearer)</source>
        <translation>concesión de autorización (JWT bearer)</translation>
    </message>
    <message>
        <source>It is exchanged for an access token, and not sent to an API.</source>
        <translation>Se cambia por un token de acceso, y no se envía a una API.</translation>
    </message>
    <message>
        <source>SPIFFE workload token (JWT-SVID)</source>
        <translation>token de carga de trabajo SPIFFE (JWT-SVID)</translation>
    </message>
    <message>
        <source>A workload shows with it who it is, to the service named in aud.</source>
        <translation>Una carga de trabajo muestra con él quién es al servicio indicado en aud.</translation>
    </message>
    <message>
        <source>key binding token</source>
        <translation>token de vinculación de clave</translation>
    </message>
    <message>
        <source>The holder’s signature over one presentation, for one verifier.</source>
        <translation>La firma del titular sobre una presentación, para un verificador.</translation>
    </message>
    <message>
        <source>the credential that it was made for</source>
        <translation>la credencial para la que se creó</translation>
    </message>
    <message>
        <source>key attestation</source>
        <translation>atestación de clave</translation>
    </message>
    <message>
        <source>A wallet states with it where its keys live.</source>
        <translation>Una cartera declara con ella dónde residen sus claves.</translation>
    </message>
    <message>
        <source>Keycloak access token</source>
        <translation>token de acceso de Keycloak</translation>
    </message>
    <message>
        <source>The client sends it to an API.</source>
        <translation>El cliente lo envía a una API.</translation>
    </message>
    <message>
        <source>Keycloak ID token</source>
        <translation>token de ID de Keycloak</translation>
    </message>
    <message>
        <source>It tells the client who signed in.</source>
        <translation>Dice al cliente quién inició sesión.</translation>
    </message>
    <message>
        <source>Kubernetes service account token</source>
        <translation>token de cuenta de servicio de Kubernetes</translation>
    </message>
    <message>
        <source>It identifies a pod to its cluster, and is refreshed on disk.</source>
        <translation>Identifica un pod ante su clúster, y se renueva en el disco.</translation>
    </message>
    <message>
        <source>Kubernetes service account token of the old form</source>
        <translation>token de cuenta de servicio de Kubernetes de la forma antigua</translation>
    </message>
    <message>
        <source>It identifies a service account, and never expires.</source>
        <translation>Identifica una cuenta de servicio, y nunca caduca.</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>token de cierre de sesión</translation>
    </message>
    <message>
        <source>The provider posts it to the client’s back-channel logout address as logout_token.</source>
        <translation>El proveedor lo envía como logout_token a la dirección de cierre de sesión del cliente por canal directo (back-channel).</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>token de acceso de Okta</translation>
    </message>
    <message>
        <source>Pangea AuthN token</source>
        <translation>token de Pangea AuthN</translation>
    </message>
    <message>
        <source>A user’s token of Pangea AuthN. Its client’s keys and those of its OAuth server are two sets.</source>
        <translation>El token de un usuario de Pangea AuthN. Las claves de su cliente y las de su servidor OAuth son dos conjuntos.</translation>
    </message>
    <message>
        <source>caller identity token (PASSporT)</source>
        <translation>token de identidad de quien llama (PASSporT)</translation>
    </message>
    <message>
        <source>It says who is calling, in the Identity header of a phone call.</source>
        <translation>Dice quién llama, en la cabecera Identity de una llamada telefónica.</translation>
    </message>
    <message>
        <source>Play Integrity verdict</source>
        <translation>veredicto de Play Integrity</translation>
    </message>
    <message>
        <source>Google tells an app’s server with it whether app and device are genuine.</source>
        <translation>Google indica con él al servidor de una aplicación si la aplicación y el dispositivo son auténticos.</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
    <message>
        <source>Only the server that issued it can check it; it is sent to that server’s token endpoint and nowhere else.</source>
        <translation>Solo puede comprobarlo el servidor que lo emitió; se envía al endpoint de tokens de ese servidor y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>its signature: only the server that issued it has the shared secret, which is never published</source>
        <translation>su firma: solo el servidor que lo emitió tiene el secreto compartido, que nunca se publica</translation>
    </message>
    <message>
        <source>request object</source>
        <translation>objeto de petición</translation>
    </message>
    <message>
        <source>The client’s signed authorization request, for the authorization endpoint.</source>
        <translation>La petición de autorización firmada del cliente, para el endpoint de autorización.</translation>
    </message>
    <message>
        <source>credential with selective disclosure (SD-JWT)</source>
        <translation>credencial con divulgación selectiva (SD-JWT)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims. Cut to its first part, it loses them.</source>
        <translation>Su titular muestra algunos de sus claims. Si se corta y solo queda la primera parte, los pierde.</translation>
    </message>
    <message>
        <source>credential with key binding (SD-JWT+KB)</source>
        <translation>credencial con vinculación de clave (SD-JWT+KB)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims, and signs that for one verifier.</source>
        <translation>Su titular muestra algunos de sus claims y lo firma para un verificador.</translation>
    </message>
    <message>
        <source>verifiable credential (SD-JWT VC)</source>
        <translation>credencial verificable (SD-JWT VC)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims to a verifier.</source>
        <translation>Su titular muestra algunos de sus claims a un verificador.</translation>
    </message>
    <message>
        <source>self-issued ID token</source>
        <translation>token de ID autoemitido</translation>
    </message>
    <message>
        <source>The user’s own device says who signs in.</source>
        <translation>El propio dispositivo del usuario dice quién inicia sesión.</translation>
    </message>
    <message>
        <source>security event token</source>
        <translation>token de evento de seguridad</translation>
    </message>
    <message>
        <source>It reports something that happened. It opens nothing.</source>
        <translation>Informa de algo que ha ocurrido. No da acceso a nada.</translation>
    </message>
    <message>
        <source>shared signal (security event token)</source>
        <translation>señal compartida (token de evento de seguridad)</translation>
    </message>
    <message>
        <source>It reports that a session, a credential or a risk has changed.</source>
        <translation>Informa de que ha cambiado una sesión, una credencial o un riesgo.</translation>
    </message>
    <message>
        <source>status list token</source>
        <translation>token de lista de estados</translation>
    </message>
    <message>
        <source>It says whether thousands of tokens are revoked.</source>
        <translation>Dice de miles de tokens si están revocados.</translation>
    </message>
    <message>
        <source>the list in it, which was not unpacked</source>
        <translation>la lista que contiene, que no se descomprimió</translation>
    </message>
    <message>
        <source>subject token</source>
        <translation>token de sujeto</translation>
    </message>
    <message>
        <source>It says whom a token exchange is about.</source>
        <translation>Dice de quién trata un intercambio de tokens.</translation>
    </message>
    <message>
        <source>federation statement about a subordinate</source>
        <translation>declaración de federación sobre una entidad subordinada</translation>
    </message>
    <message>
        <source>What a superior says of an organisation below it.</source>
        <translation>Lo que una entidad superior dice de una organización que depende de ella.</translation>
    </message>
    <message>
        <source>Supabase user token</source>
        <translation>token de usuario de Supabase</translation>
    </message>
    <message>
        <source>A user’s session at a Supabase project.</source>
        <translation>La sesión de un usuario en un proyecto de Supabase.</translation>
    </message>
    <message>
        <source>Supabase API key</source>
        <translation>clave de API de Supabase</translation>
    </message>
    <message>
        <source>A key of a Supabase project. That of the role service_role is an administrator’s secret.</source>
        <translation>Una clave de un proyecto de Supabase. La del rol service_role es un secreto de administrador.</translation>
    </message>
    <message>
        <source>transaction token</source>
        <translation>token de transacción</translation>
    </message>
    <message>
        <source>It is passed on inside one trust domain only, in the Txn-Token header.</source>
        <translation>Solo se transmite dentro de un mismo dominio de confianza, en la cabecera Txn-Token.</translation>
    </message>
    <message>
        <source>federation trust mark</source>
        <translation>marca de confianza de una federación</translation>
    </message>
    <message>
        <source>A seal that was given to an organisation.</source>
        <translation>Un sello que se concedió a una organización.</translation>
    </message>
    <message>
        <source>the federation’s statements about who may issue it</source>
        <translation>las declaraciones de la federación sobre quién puede emitirla</translation>
    </message>
    <message>
        <source>trust mark delegation</source>
        <translation>delegación de marca de confianza</translation>
    </message>
    <message>
        <source>The owner of a trust mark lets somebody else issue it.</source>
        <translation>El propietario de una marca de confianza permite que otro la emita.</translation>
    </message>
    <message>
        <source>the trust mark that it belongs to</source>
        <translation>la marca de confianza a la que pertenece</translation>
    </message>
    <message>
        <source>userinfo response</source>
        <translation>respuesta de userinfo</translation>
    </message>
    <message>
        <source>The signed answer of the userinfo endpoint, for the client.</source>
        <translation>La respuesta firmada del endpoint userinfo, para el cliente.</translation>
    </message>
    <message>
        <source>web push token (VAPID)</source>
        <translation>token de web push (VAPID)</translation>
    </message>
    <message>
        <source>A web server tells a push service who it is.</source>
        <translation>Un servidor web dice a un servicio de push quién es.</translation>
    </message>
    <message>
        <source>verifiable credential (JWT)</source>
        <translation>credencial verificable (JWT)</translation>
    </message>
    <message>
        <source>Its issuer states something about its subject.</source>
        <translation>Su emisor declara algo sobre su sujeto.</translation>
    </message>
    <message>
        <source>the rules of its data model</source>
        <translation>las reglas de su modelo de datos</translation>
    </message>
    <message>
        <source>verifiable credential of the older type (SD-JWT)</source>
        <translation>credencial verificable del tipo antiguo (SD-JWT)</translation>
    </message>
    <message>
        <source>credential issuer metadata</source>
        <translation>metadatos de un emisor de credenciales</translation>
    </message>
    <message>
        <source>A credential issuer describes itself.</source>
        <translation>Un emisor de credenciales se describe a sí mismo.</translation>
    </message>
    <message>
        <source>proof of a wallet’s key</source>
        <translation>prueba de la clave de una cartera</translation>
    </message>
    <message>
        <source>A wallet proves with it that it holds a key, to the credential endpoint.</source>
        <translation>Una cartera demuestra con ella ante el endpoint de credenciales que posee una clave.</translation>
    </message>
    <message>
        <source>the credential request that it was made for</source>
        <translation>la petición de credencial para la que se creó</translation>
    </message>
    <message>
        <source>verifier attestation</source>
        <translation>atestación de verificador</translation>
    </message>
    <message>
        <source>Somebody vouches with it for a verifier.</source>
        <translation>Alguien avala con ella a un verificador.</translation>
    </message>
    <message>
        <source>the request that it belongs to</source>
        <translation>la petición a la que pertenece</translation>
    </message>
    <message>
        <source>verifiable presentation (JWT)</source>
        <translation>presentación verificable (JWT)</translation>
    </message>
    <message>
        <source>A holder presents credentials with it.</source>
        <translation>Un titular presenta credenciales con ella.</translation>
    </message>
    <message>
        <source>the credentials in it</source>
        <translation>las credenciales que contiene</translation>
    </message>
    <message>
        <source>verifier’s request (OpenID4VP)</source>
        <translation>petición de un verificador (OpenID4VP)</translation>
    </message>
    <message>
        <source>A verifier asks a wallet with it for credentials.</source>
        <translation>Un verificador pide con ella credenciales a una cartera.</translation>
    </message>
    <message>
        <source>workload identity token</source>
        <translation>token de identidad de carga de trabajo</translation>
    </message>
    <message>
        <source>It is sent in the Workload-Identity-Token header, always with a proof.</source>
        <translation>Se envía en la cabecera Workload-Identity-Token, siempre con una prueba.</translation>
    </message>
    <message>
        <source>workload proof token</source>
        <translation>token de prueba de una carga de trabajo</translation>
    </message>
    <message>
        <source>It proves for one request that a workload holds the key of its identity token.</source>
        <translation>Demuestra para una petición que una carga de trabajo posee la clave de su token de identidad.</translation>
    </message>
    <message>
        <source>the workload identity token and the request that it was made for</source>
        <translation>el token de identidad de la carga de trabajo y la petición para la que se creó</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>de tipo «%1»</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>de tipo «%1»</translation>
    </message>
    <message>
        <source>Auth0 access token</source>
        <translation>Token de acceso de Auth0</translation>
    </message>
    <message>
        <source>Google service account’s self-signed token</source>
        <translation>Token autofirmado de una cuenta de servicio de Google</translation>
    </message>
    <message>
        <source>A service account opens one of Google’s APIs with it, without asking for an access token first.</source>
        <translation>Una cuenta de servicio abre con él una de las API de Google, sin pedir antes un token de acceso.</translation>
    </message>
    <message>
        <source>Snowflake login token (key pair)</source>
        <translation>Token de inicio de sesión de Snowflake (par de claves)</translation>
    </message>
    <message>
        <source>A program logs in to Snowflake with it.</source>
        <translation>Un programa inicia sesión en Snowflake con él.</translation>
    </message>
    <message>
        <source>provider token for Apple push (APNs)</source>
        <translation>token de proveedor para las notificaciones de Apple (APNs)</translation>
    </message>
    <message>
        <source>A server sends it to Apple with its notifications.</source>
        <translation>Un servidor lo envía a Apple con sus notificaciones.</translation>
    </message>
    <message>
        <source>Box assertion</source>
        <translation>aserción para Box</translation>
    </message>
    <message>
        <source>A program gets an access token of Box’s for it.</source>
        <translation>Un programa obtiene con ella un token de acceso de Box.</translation>
    </message>
    <message>
        <source>DocuSign assertion</source>
        <translation>aserción para DocuSign</translation>
    </message>
    <message>
        <source>A program gets an access token of DocuSign’s for it.</source>
        <translation>Un programa obtiene con ella un token de acceso de DocuSign.</translation>
    </message>
    <message>
        <source>Ghost Admin API token</source>
        <translation>token de la Admin API de Ghost</translation>
    </message>
    <message>
        <source>A program opens the Admin API of a Ghost site with it.</source>
        <translation>Un programa abre con él la Admin API de un sitio de Ghost.</translation>
    </message>
    <message>
        <source>pass for Google Wallet</source>
        <translation>pase para Google Wallet</translation>
    </message>
    <message>
        <source>The link “Add to Google Wallet” carries it.</source>
        <translation>El enlace «Añadir a Google Wallet» lo lleva.</translation>
    </message>
    <message>
        <source>JaaS meeting token</source>
        <translation>token de reunión de JaaS</translation>
    </message>
    <message>
        <source>It lets somebody into a meeting at 8x8’s Jitsi service.</source>
        <translation>Deja entrar a alguien en una reunión del servicio Jitsi de 8x8.</translation>
    </message>
    <message>
        <source>LiveKit access token</source>
        <translation>token de acceso de LiveKit</translation>
    </message>
    <message>
        <source>It lets somebody into a room of a LiveKit server.</source>
        <translation>Deja entrar a alguien en una sala de un servidor LiveKit.</translation>
    </message>
    <message>
        <source>LTI message</source>
        <translation>mensaje LTI</translation>
    </message>
    <message>
        <source>A learning platform or a tool hands a user over to the other with it.</source>
        <translation>Una plataforma de aprendizaje o una herramienta entrega con él un usuario a la otra.</translation>
    </message>
    <message>
        <source>Metabase embedding token</source>
        <translation>token de inserción de Metabase</translation>
    </message>
    <message>
        <source>A page shows a dashboard or a question of Metabase’s with it.</source>
        <translation>Una página muestra con él un panel o una pregunta de Metabase.</translation>
    </message>
    <message>
        <source>Salesforce assertion</source>
        <translation>aserción para Salesforce</translation>
    </message>
    <message>
        <source>A program gets an access token of Salesforce’s for it.</source>
        <translation>Un programa obtiene con ella un token de acceso de Salesforce.</translation>
    </message>
    <message>
        <source>Tableau connected app’s token</source>
        <translation>token de una aplicación conectada de Tableau</translation>
    </message>
    <message>
        <source>A page shows a view of Tableau’s with it.</source>
        <translation>Una página muestra con él una vista de Tableau.</translation>
    </message>
    <message>
        <source>Twilio access token</source>
        <translation>token de acceso de Twilio</translation>
    </message>
    <message>
        <source>An app opens Twilio’s voice, video or chat with it.</source>
        <translation>Una aplicación abre con él la voz, el vídeo o el chat de Twilio.</translation>
    </message>
    <message>
        <source>signature for the Zoom Meeting SDK</source>
        <translation>firma para el Zoom Meeting SDK</translation>
    </message>
    <message>
        <source>An app joins or starts a Zoom meeting with it.</source>
        <translation>Una aplicación entra con ella en una reunión de Zoom o la inicia.</translation>
    </message>
    <message>
        <source>signature for the Zoom Video SDK</source>
        <translation>firma para el Zoom Video SDK</translation>
    </message>
    <message>
        <source>An app joins or starts a video session of Zoom’s with it.</source>
        <translation>Una aplicación entra con ella en una sesión de vídeo de Zoom o la inicia.</translation>
    </message>
</context>
<context>
    <name>LawFindingWords</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>The rule is in %1.</source>
        <translation>La regla está en %1.</translation>
    </message>
    <message>
        <source>What kind of token it is was guessed from its claims; if the guess is wrong, nothing follows from it.</source>
        <translation>El tipo de token se dedujo de sus claims; si la suposición es errónea, esto no tiene consecuencias.</translation>
    </message>
    <message>
        <source>the key in its own payload (jwks)</source>
        <translation>la clave de su propio contenido (jwks)</translation>
    </message>
    <message>
        <source>the key in its own payload (sub_jwk)</source>
        <translation>la clave de su propio contenido (sub_jwk)</translation>
    </message>
    <message>
        <source>the key beside it (k=)</source>
        <translation>la clave que está a su lado (k=)</translation>
    </message>
    <message>
        <source>the key that is its own ID (%1)</source>
        <translation>la clave que es su propio ID (%1)</translation>
    </message>
    <message>
        <source>the key in its own header (jwk)</source>
        <translation>la clave de su propia cabecera (jwk)</translation>
    </message>
    <message>
        <source>This is %1, and %2 is expected</source>
        <translation>Es %1, y se espera uno %2</translation>
    </message>
    <message>
        <source>A token of one kind cannot replace one of another.</source>
        <translation>Un token de un tipo no puede sustituir a uno de otro.</translation>
    </message>
    <message>
        <source>Have the client send the other token, or correct what is expected.</source>
        <translation>Haga que el cliente envíe el otro token, o corrija lo que se espera.</translation>
    </message>
    <message>
        <source>If this is %1, it lacks “%2”</source>
        <translation>Si es %1, le falta «%2»</translation>
    </message>
    <message>
        <source>The %1 lacks “%2”, which it should have</source>
        <translation>Como %1, le falta «%2», que debería tener</translation>
    </message>
    <message>
        <source>Ask the issuer to add it.</source>
        <translation>Pida al emisor que lo añada.</translation>
    </message>
    <message>
        <source>If this is %1, it must not have “%2”</source>
        <translation>Si es %1, no debe tener «%2»</translation>
    </message>
    <message>
        <source>The %1 has “%2”, which it should not have</source>
        <translation>Como %1, no debería tener «%2», y lo tiene</translation>
    </message>
    <message>
        <source>Ask the issuer to leave it out.</source>
        <translation>Pida al emisor que lo omita.</translation>
    </message>
    <message>
        <source>If this is %1, its “%2” has a value that it must not have</source>
        <translation>Si es %1, tiene en «%2» un valor que no debe tener</translation>
    </message>
    <message>
        <source>“%2” of the %1 has a value that it should not have</source>
        <translation>Como %1, tiene en «%2» un valor que no debería tener</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>Valor recomendado: %1.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as the rule says.</source>
        <translation>Pida al emisor que lo escriba como dice la regla.</translation>
    </message>
    <message>
        <source>The header of the %1 has “%2”, which it must not have</source>
        <translation>Como %1, no debe tener «%2» en la cabecera, y lo tiene</translation>
    </message>
    <message>
        <source>Its header may have a few members only.</source>
        <translation>Su cabecera solo puede tener unos pocos miembros.</translation>
    </message>
    <message>
        <source>The %1 is not fresh: it is %2 old</source>
        <translation>Como %1, no es reciente: se emitió hace %2</translation>
    </message>
    <message>
        <source>It should be used within %1.</source>
        <translation>Debería usarse en un plazo de %1.</translation>
    </message>
    <message>
        <source>Set the maximum age that your service allows, to have it judged by that.</source>
        <translation>Fije la antigüedad máxima que admite su servicio para que se evalúe según ella.</translation>
    </message>
    <message>
        <source>If this is %1, it lives too long: %2 are more than %3</source>
        <translation>Si es %1, dura demasiado: %2 (máximo: %3)</translation>
    </message>
    <message>
        <source>The %1 lives too long: %2 are more than %3</source>
        <translation>Como %1, dura demasiado: %2 (máximo: %3)</translation>
    </message>
    <message>
        <source>It may expire at most %1 from now.</source>
        <translation>Puede caducar, como máximo, dentro de %1.</translation>
    </message>
    <message>
        <source>It may expire at most %1 after its issue (iat).</source>
        <translation>Puede caducar como máximo %1 después de su emisión (iat).</translation>
    </message>
    <message>
        <source>The service that it is for refuses it otherwise.</source>
        <translation>De lo contrario, el servicio al que va dirigido lo rechaza.</translation>
    </message>
    <message>
        <source>Have the program that makes it set exp to at most %1.</source>
        <translation>Haga que el programa que lo crea fije exp en %1 como máximo.</translation>
    </message>
    <message>
        <source>The %1 lives too briefly: %2 are less than %3</source>
        <translation>Como %1, dura demasiado poco: %2 (mínimo: %3)</translation>
    </message>
    <message>
        <source>Have the program that makes it let it live longer.</source>
        <translation>Haga que el programa que lo crea le dé una duración mayor.</translation>
    </message>
    <message>
        <source>The %1 verifies with %2, and nothing vouches for that key</source>
        <translation>Este token («%1») se verifica con %2, pero nada avala esa clave</translation>
    </message>
    <message>
        <source>Nothing was altered since it was signed. But anybody can make a token with a key of their own: who signed it is known only once that key is.</source>
        <translation>No se ha alterado nada desde que se firmó. Pero cualquiera puede crear un token con una clave propia: solo se sabe quién lo firmó cuando se conoce esa clave.</translation>
    </message>
    <message>
        <source>Give the key that you know to be the right one, to have the two compared.</source>
        <translation>Proporcione la clave que sabe que es la correcta, para que se comparen las dos.</translation>
    </message>
    <message>
        <source>The %1 does not verify with %2</source>
        <translation>Este token («%1») no se verifica con %2</translation>
    </message>
    <message>
        <source>It names “%1” as its key, and that DID is the public key itself.</source>
        <translation>Indica «%1» como su clave, y ese DID es la propia clave pública.</translation>
    </message>
    <message>
        <source>It was changed since, or signed (%1) with another key than the one that it shows; there is no way to tell which.</source>
        <translation>Se modificó después, o se firmó (%1) con una clave distinta de la que muestra; no hay forma de saber cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>That key is of another type than “%1” needs.</source>
        <translation>Esa clave es de un tipo distinto del que necesita «%1».</translation>
    </message>
    <message>
        <source>Copy it again from its source; if it fails again, have the program that makes it sign with the key that it shows.</source>
        <translation>Cópielo de nuevo desde su origen; si vuelve a fallar, haga que el programa que lo crea firme con la clave que muestra.</translation>
    </message>
    <message>
        <source>The external account binding is for another key</source>
        <translation>La vinculación de cuenta externa es para otra clave</translation>
    </message>
    <message>
        <source>The change of keys is for another account</source>
        <translation>El cambio de clave es para otra cuenta</translation>
    </message>
    <message>
        <source>The change of keys names another old key</source>
        <translation>El cambio de clave indica otra clave anterior</translation>
    </message>
    <message>
        <source>The request inside is for another address (url)</source>
        <translation>La petición interior es para otra dirección (url)</translation>
    </message>
    <message>
        <source>Inside is “%1”, outside “%2”.</source>
        <translation>En el interior figura «%1» y en el exterior «%2».</translation>
    </message>
    <message>
        <source>The rule is in RFC 8555, 7.3.</source>
        <translation>La regla está en RFC 8555, 7.3.</translation>
    </message>
    <message>
        <source>Have the client make both parts of the request anew, with the same account, key and address.</source>
        <translation>Haga que el cliente cree de nuevo las dos partes de la petición, con la misma cuenta, clave y dirección.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>… and %1 more characters, not shown here, but judged</source>
        <translation>… y %1 caracteres más, que no se muestran aquí, pero se evalúan</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>Metadata of the identity provider</source>
        <translation>Metadatos del proveedor de identidad</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Conjunto de claves</translation>
    </message>
    <message>
        <source>Pushed login request</source>
        <translation>Petición de inicio de sesión depositada</translation>
    </message>
    <message>
        <source>Login request</source>
        <translation>Petición de inicio de sesión</translation>
    </message>
    <message>
        <source>Page of the identity provider</source>
        <translation>Página del proveedor de identidad</translation>
    </message>
    <message>
        <source>Response to the app</source>
        <translation>Respuesta a la aplicación</translation>
    </message>
    <message>
        <source>Page of the app</source>
        <translation>Página de la aplicación</translation>
    </message>
    <message>
        <source>Request for a device code</source>
        <translation>Petición de un código de dispositivo</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Petición de token</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Información del usuario</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Llamada a la API</translation>
    </message>
    <message>
        <source>Browser&apos;s question ahead (CORS)</source>
        <translation>Consulta previa del navegador (CORS)</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Logout through the browser</source>
        <translation>Cierre de sesión a través del navegador</translation>
    </message>
    <message>
        <source>Logout between servers</source>
        <translation>Cierre de sesión entre servidores</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Otra petición</translation>
    </message>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation>Entrada %1: %2 %3</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3 %4</source>
        <translation>Entrada %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Login %1 at %2</source>
        <translation>Inicio de sesión %1, a las %2</translation>
    </message>
    <message>
        <source>Login %1 of the client “%2” at %3</source>
        <translation>Inicio de sesión %1 del cliente «%2», a las %3</translation>
    </message>
    <message>
        <source>There is no OAuth or OpenID login in this recording.</source>
        <translation>En esta grabación no hay ningún inicio de sesión con OAuth u OpenID.</translation>
    </message>
    <message>
        <source>Every link that this recording shows holds.</source>
        <translation>Todos los eslabones que muestra esta grabación se mantienen.</translation>
    </message>
    <message>
        <source>The first broken link: %1</source>
        <translation>El primer eslabón roto: %1</translation>
    </message>
    <message>
        <source>The app&apos;s server redeems the code itself, which a browser does not see: the log of that server has the rest.</source>
        <translation>El servidor de la aplicación canjea el código por su cuenta, lo que un navegador no ve: el resto está en el registro de ese servidor.</translation>
    </message>
    <message>
        <source>The recording has no cookies: browsers leave them out unless asked to save sensitive data too.</source>
        <translation>La grabación no tiene cookies: los navegadores las omiten si no se les pide guardar también los datos sensibles.</translation>
    </message>
    <message>
        <source>%1 is not a HAR file: from byte %2 on it is not JSON.</source>
        <translation>%1 no es un archivo HAR: no es JSON a partir del byte %2.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a HAR file: log.entries is missing.</source>
        <translation>%1 es JSON, pero no un archivo HAR: falta log.entries.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Record only the login.</source>
        <translation>%1 tiene más de %2 entradas. Grabe solo el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 has no requests in it. Record the login with the network tab open.</source>
        <translation>%1 no contiene peticiones. Grabe el inicio de sesión con la pestaña de red abierta.</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navegador</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>identity provider</source>
        <translation>proveedor de identidad</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>1 broken</source>
        <translation>1 roto</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 rotos</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 holds</source>
        <translation>1 se cumple</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>%1 se cumplen</translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 sin comprobar</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 sin comprobar</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Token de cierre de sesión</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>Prueba DPoP</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Aserción del cliente</translation>
    </message>
    <message>
        <source>Request object</source>
        <translation>Objeto de petición</translation>
    </message>
    <message>
        <source>Signed response</source>
        <translation>Respuesta firmada</translation>
    </message>
    <message>
        <source>The answer itself</source>
        <translation>La propia respuesta</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>En la dirección</translation>
    </message>
    <message>
        <source>Behind the # of the address</source>
        <translation>Detrás del # de la dirección</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>Como formulario</translation>
    </message>
    <message>
        <source>As a message between windows</source>
        <translation>Como mensaje entre ventanas</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Every link of this login that the recording shows holds.</source>
        <translation>Cada enlace de este inicio de sesión que muestra la grabación se cumple.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>
… and %1 more, not shown</source>
        <translation>
… y %1 más, sin mostrar</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>PartyFindingWords</name>
    <message>
        <source>Only a slash at the end differs.</source>
        <translation>Solo difiere una barra al final.</translation>
    </message>
    <message>
        <source>Only capital and small letters differ.</source>
        <translation>Solo difieren las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Only the part before “://” differs, “http” or “https”.</source>
        <translation>Solo difiere lo que está antes de «://»: «http» o «https».</translation>
    </message>
    <message>
        <source>Only one of them has “https://” in front.</source>
        <translation>Solo uno de los dos empieza por «https://».</translation>
    </message>
    <message>
        <source>Only blanks or line breaks differ.</source>
        <translation>Solo difieren espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>Only quotation marks around it differ; they mostly get there from a file of settings.</source>
        <translation>Solo difieren las comillas que lo rodean; suelen venir de un archivo de configuración.</translation>
    </message>
    <message>
        <source>Only the port differs.</source>
        <translation>Solo difiere el puerto.</translation>
    </message>
    <message>
        <source>Only one of them is written with “%” escapes, as in an address.</source>
        <translation>Solo uno de los dos está escrito con escapes «%», como en una dirección.</translation>
    </message>
    <message>
        <source>“*” is not a wildcard here: the expected text is compared to the character.</source>
        <translation>Aquí «*» no es un comodín: el texto esperado se compara carácter por carácter.</translation>
    </message>
    <message>
        <source>What is expected looks like a list, and is compared as one text.</source>
        <translation>Lo que se espera parece una lista, y se compara como un solo texto.</translation>
    </message>
    <message>
        <source>They look like two environments or regions of one service, such as test and production.</source>
        <translation>Parecen dos entornos o regiones de un mismo servicio, como pruebas y producción.</translation>
    </message>
    <message>
        <source>One of them has a part of the path more than the other.</source>
        <translation>Uno de los dos tiene una parte más en la ruta.</translation>
    </message>
    <message>
        <source>One of them has a part of the host name more than the other.</source>
        <translation>Uno de los dos tiene una parte más en el nombre del host.</translation>
    </message>
    <message>
        <source>One of them is only a part of the other.</source>
        <translation>Uno de los dos es solo una parte del otro.</translation>
    </message>
    <message>
        <source>What is expected is a template with a placeholder in it, as metadata for many tenants has it. In a token, the tenant’s own ID takes its place.</source>
        <translation>Lo que se espera es una plantilla con un marcador de posición, como la que tienen los metadatos para muchos inquilinos: en un token, en su lugar está el ID del propio inquilino.</translation>
    </message>
    <message>
        <source>What is expected is an address for users of any tenant; tokens always name the tenant of the user.</source>
        <translation>Lo que se espera es una dirección para usuarios de cualquier inquilino; los tokens siempre indican el inquilino del usuario.</translation>
    </message>
    <message>
        <source>It is the same tenant in another version: tokens of version 1.0 come from https://sts.windows.net/…/, tokens of version 2.0 from https://login.microsoftonline.com/…/v2.0.</source>
        <translation>Es el mismo inquilino en otra versión: los tokens de la versión 1.0 vienen de https://sts.windows.net/…/ y los de la versión 2.0 de https://login.microsoftonline.com/…/v2.0.</translation>
    </message>
    <message>
        <source>It comes from another tenant, realm or user pool at the same address.</source>
        <translation>Viene de otro inquilino, realm o grupo de usuarios de la misma dirección.</translation>
    </message>
    <message>
        <source>What is expected is the address of the issuer’s metadata; its name is the part before “/.well-known”.</source>
        <translation>Lo que se espera es la dirección de los metadatos del emisor; su nombre es lo que está antes de «/.well-known».</translation>
    </message>
    <message>
        <source>It probably comes from another tenant, region or environment.</source>
        <translation>Probablemente viene de otro inquilino, región o entorno.</translation>
    </message>
    <message>
        <source>Issuers are compared to the character.</source>
        <translation>Los emisores se comparan carácter por carácter.</translation>
    </message>
    <message>
        <source>The expected value is in another claim, “%1”.</source>
        <translation>El valor esperado está en otro claim, «%1».</translation>
    </message>
    <message>
        <source>Fetch the keys of the issuer that the token names, if you trust it; or expect another issuer, or none.</source>
        <translation>Obtenga las claves del emisor que indica el token, si confía en él; o espere otro emisor, o ninguno.</translation>
    </message>
    <message>
        <source>Replace it by the tenant that you trust: to accept this one, expect “%1”.</source>
        <translation>Sustitúyalo por el inquilino en el que confía: para aceptar este, espere «%1».</translation>
    </message>
    <message>
        <source>Set the version of access tokens in the API’s registration (requestedAccessTokenVersion or accessTokenAcceptedVersion in its manifest), or expect the issuer of the version that it sends.</source>
        <translation>Fije la versión de los tokens de acceso en el registro de la API (requestedAccessTokenVersion o accessTokenAcceptedVersion en su manifiesto), o espere el emisor de la versión que envía.</translation>
    </message>
    <message>
        <source>Get a token from the expected issuer, or correct the expected issuer.</source>
        <translation>Obtenga un token del emisor esperado, o corrija el emisor esperado.</translation>
    </message>
    <message>
        <source>Write the expected issuer exactly as the issuer itself writes it.</source>
        <translation>Escriba el emisor esperado exactamente como lo escribe el propio emisor.</translation>
    </message>
    <message>
        <source>The token comes from another issuer than expected</source>
        <translation>El token viene de un emisor distinto del esperado</translation>
    </message>
    <message>
        <source>Its issuer (iss) is “%1”; “%2” is expected.</source>
        <translation>Su emisor (iss) es «%1»; se espera «%2».</translation>
    </message>
    <message>
        <source>That one is expected because the keys came from it, and its keys vouch for its own tokens only.</source>
        <translation>Se espera ese porque las claves vinieron de él, y sus claves solo avalan sus propios tokens.</translation>
    </message>
    <message>
        <source>The token does not name its issuer</source>
        <translation>El token no indica su emisor</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “iss” is absent.</source>
        <translation>Se espera «%1», pero falta el claim «iss».</translation>
    </message>
    <message>
        <source>An issuer is expected, but the claim “iss” is absent.</source>
        <translation>Se espera un emisor, pero falta el claim «iss».</translation>
    </message>
    <message>
        <source>The issuer’s software was probably set up without a name.</source>
        <translation>Probablemente el software del emisor se configuró sin nombre.</translation>
    </message>
    <message>
        <source>Ask the issuer to add “iss”, or expect no issuer if you have other means to tell where it is from.</source>
        <translation>Pida al emisor que añada «iss», o no espere ningún emisor si tiene otra forma de saber de dónde viene.</translation>
    </message>
    <message>
        <source>Both name the same application, one by its application ID URI (api://…), the other by its application ID: Entra’s tokens of version 1.0 have the URI, those of version 2.0 the ID, and a setting of the API decides (accessTokenAcceptedVersion).</source>
        <translation>Los dos indican la misma aplicación, uno por su URI de ID de aplicación (api://…) y el otro por su ID de aplicación: los tokens de Entra de la versión 1.0 tienen el URI, los de la versión 2.0 el ID, y lo decide un ajuste de la API (accessTokenAcceptedVersion).</translation>
    </message>
    <message>
        <source>What is expected is a template with a placeholder in it that was never replaced.</source>
        <translation>Lo que se espera es una plantilla con un marcador de posición que nunca se sustituyó.</translation>
    </message>
    <message>
        <source>One part of the address differs, so it was made for another service or tenant.</source>
        <translation>Difiere una parte de la dirección, así que se creó para otro servicio o inquilino.</translation>
    </message>
    <message>
        <source>What is expected is the address of metadata.</source>
        <translation>Lo que se espera es la dirección de unos metadatos.</translation>
    </message>
    <message>
        <source>The client probably asked for a token for another service.</source>
        <translation>Probablemente el cliente pidió un token para otro servicio.</translation>
    </message>
    <message>
        <source>Audiences are compared to the character.</source>
        <translation>Los destinatarios se comparan carácter por carácter.</translation>
    </message>
    <message>
        <source>Have the client ask for a token for “%1”, or correct the expected audience.</source>
        <translation>Haga que el cliente pida un token para «%1», o corrija el destinatario esperado.</translation>
    </message>
    <message>
        <source>Expect “%1”, exactly as the token has it, if that is the service that is meant.</source>
        <translation>Espere «%1», exactamente como lo tiene el token, si ese es el servicio previsto.</translation>
    </message>
    <message>
        <source>Correct the expected audience.</source>
        <translation>Corrija el destinatario esperado.</translation>
    </message>
    <message>
        <source>The token is meant for another audience</source>
        <translation>El token va dirigido a otro destinatario</translation>
    </message>
    <message>
        <source>Its audience (aud, whom it is for) is “%1”; “%2” is expected.</source>
        <translation>Su destinatario (aud, a quién va dirigido) es «%1»; se espera «%2».</translation>
    </message>
    <message>
        <source>Its audience (aud, whom it is for) is an empty list; “%1” is expected.</source>
        <translation>Su destinatario (aud, a quién va dirigido) es una lista vacía; se espera «%1».</translation>
    </message>
    <message>
        <source>The token has several audiences in one text; an array is needed, with each of them by itself ([&quot;a&quot;, &quot;b&quot;]).</source>
        <translation>El token tiene varios destinatarios en un solo texto; se necesita un array con cada uno por separado ([&quot;a&quot;, &quot;b&quot;]).</translation>
    </message>
    <message>
        <source>Have the issuer write “aud” as a JSON array.</source>
        <translation>Haga que el emisor escriba «aud» como un array JSON.</translation>
    </message>
    <message>
        <source>The list of expected audiences has an empty entry</source>
        <translation>La lista de destinatarios esperados tiene una entrada vacía</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Seguramente nadie quería una lista con un hueco, así que nada la supera.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the expected audiences.</source>
        <translation>Quite la entrada vacía de los destinatarios esperados.</translation>
    </message>
    <message>
        <source>They have their client in “client_id”, which is the expected value here.</source>
        <translation>Los tokens de acceso tienen su cliente en «client_id», que aquí es el valor esperado.</translation>
    </message>
    <message>
        <source>They have their client in “client_id”, which is “%1” here, another client than the expected one.</source>
        <translation>Los tokens de acceso tienen su cliente en «client_id», que aquí es «%1», un cliente distinto del esperado.</translation>
    </message>
    <message>
        <source>The token does not say whom it is for, as no access token of Cognito does</source>
        <translation>El token no dice a quién va dirigido, como ningún token de acceso de Cognito</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “aud” is absent: this is an access token of Amazon Cognito (token_use), and only its ID tokens have an audience.</source>
        <translation>Se espera «%1», pero falta el claim «aud»: este es un token de acceso de Amazon Cognito (token_use), y allí solo los tokens de ID tienen destinatario.</translation>
    </message>
    <message>
        <source>Compare “client_id” and “token_use” of Cognito’s access tokens in your service, and expect no audience here.</source>
        <translation>Compare en su servicio «client_id» y «token_use» de los tokens de acceso de Cognito, y no espere aquí ningún destinatario.</translation>
    </message>
    <message>
        <source>Find out which client got this token (client_id), or have the expected one fetch its own.</source>
        <translation>Averigüe qué cliente recibió este token (client_id), o haga que el esperado obtenga el suyo.</translation>
    </message>
    <message>
        <source>The audience “%1” is expected, but the claim “aud” is absent.</source>
        <translation>Se espera el destinatario «%1», pero falta el claim «aud».</translation>
    </message>
    <message>
        <source>The token does not say whom it is for</source>
        <translation>El token no dice a quién va dirigido</translation>
    </message>
    <message>
        <source>If that claim says enough, have your service compare “%1” and expect no audience; else have the issuer add “aud”.</source>
        <translation>Si ese claim basta, haga que su servicio compare «%1» y no espere ningún destinatario; si no, haga que el emisor añada «aud».</translation>
    </message>
    <message>
        <source>“%1” says which client got it: “%2”.</source>
        <translation>«%1» dice qué cliente lo recibió: «%2».</translation>
    </message>
    <message>
        <source>The client probably asked for a token without naming a service.</source>
        <translation>Probablemente el cliente pidió un token sin indicar un servicio.</translation>
    </message>
    <message>
        <source>Have the client name the service (audience or resource) when it asks for a token.</source>
        <translation>Haga que el cliente indique el servicio (audience o resource) cuando pida un token.</translation>
    </message>
    <message>
        <source>It is the subject of a job in GitHub Actions, which says how the job runs.</source>
        <translation>Es el sujeto de un trabajo de GitHub Actions, que dice cómo se ejecuta el trabajo.</translation>
    </message>
    <message>
        <source>It is the subject of a job in GitLab CI, which names project, branch or tag.</source>
        <translation>Es el sujeto de un trabajo de GitLab CI, que indica el proyecto, la rama o la etiqueta.</translation>
    </message>
    <message>
        <source>It is a service account of Kubernetes, with its namespace.</source>
        <translation>Es una cuenta de servicio de Kubernetes, con su espacio de nombres.</translation>
    </message>
    <message>
        <source>It is a run of HCP Terraform, with its workspace and phase.</source>
        <translation>Es una ejecución de HCP Terraform, con su espacio de trabajo y su fase.</translation>
    </message>
    <message>
        <source>It is a job of CircleCI, with its project and user.</source>
        <translation>Es un trabajo de CircleCI, con su proyecto y su usuario.</translation>
    </message>
    <message>
        <source>It is a job of Buildkite, with its pipeline, branch and step.</source>
        <translation>Es un trabajo de Buildkite, con su pipeline, su rama y su paso.</translation>
    </message>
    <message>
        <source>It is a service connection of Azure Pipelines.</source>
        <translation>Es una conexión de servicio de Azure Pipelines.</translation>
    </message>
    <message>
        <source>It is a SPIFFE ID, with its trust domain and path.</source>
        <translation>Es un ID de SPIFFE, con su dominio de confianza y su ruta.</translation>
    </message>
    <message>
        <source>They differ in “%1”: it is “%2”; “%3” is expected.</source>
        <translation>Difieren en «%1»: es «%2»; se espera «%3».</translation>
    </message>
    <message>
        <source>They differ in “%1”: it has “%2” more than is expected.</source>
        <translation>Difieren en «%1»: tiene «%2» de más respecto a lo esperado.</translation>
    </message>
    <message>
        <source>They differ in “%1”: it lacks “%2”.</source>
        <translation>Difieren en «%1»: le falta «%2».</translation>
    </message>
    <message>
        <source>They differ in “%1”.</source>
        <translation>Difieren en «%1».</translation>
    </message>
    <message>
        <source>A job that names an environment has the environment in its subject, and not the branch.</source>
        <translation>Un trabajo que indica un entorno tiene en su sujeto el entorno, y no la rama.</translation>
    </message>
    <message>
        <source>A job has an environment in its subject only where it names one.</source>
        <translation>Un trabajo solo tiene un entorno en su sujeto cuando indica uno.</translation>
    </message>
    <message>
        <source>A job that runs for a pull request has that in its subject, and not the branch.</source>
        <translation>Un trabajo que se ejecuta para una pull request tiene eso en su sujeto, y no la rama.</translation>
    </message>
    <message>
        <source>The token is about another subject than expected</source>
        <translation>El token trata de un sujeto distinto del esperado</translation>
    </message>
    <message>
        <source>Its subject (sub: whom it is about) is “%1”; “%2” is expected.</source>
        <translation>Su sujeto (sub: de quién habla) es «%1»; se espera «%2».</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “sub” is absent.</source>
        <translation>Se espera «%1», pero falta el claim «sub».</translation>
    </message>
    <message>
        <source>Make sure whose token this is, or correct the expected subject.</source>
        <translation>Averigüe de quién es este token, o corrija el sujeto esperado.</translation>
    </message>
    <message>
        <source>Subjects are compared to the character.</source>
        <translation>Los sujetos se comparan carácter por carácter.</translation>
    </message>
    <message>
        <source>Expect the whole subject; a cloud provider’s policy may know wildcards, where its documents say so.</source>
        <translation>Espere el sujeto completo; puede que la política de un proveedor de nube admita comodines, cuando su documentación lo dice.</translation>
    </message>
    <message>
        <source>Expect this subject if the run is the one that is meant, or correct how it runs.</source>
        <translation>Espere este sujeto si esta ejecución es la prevista, o corrija cómo se ejecuta.</translation>
    </message>
    <message>
        <source>It probably belongs to another user or another client.</source>
        <translation>Probablemente pertenece a otro usuario o a otro cliente.</translation>
    </message>
    <message>
        <source>It is for %1: the client asked for that service’s scopes, and none of this one’s.</source>
        <translation>Es para %1: el cliente pidió los scopes de ese servicio y ninguno de este.</translation>
    </message>
    <message>
        <source>Audiences are compared to the character, and several of them belong into an array (RFC 7519, 4.1.3), not into one text.</source>
        <translation>Los destinatarios se comparan carácter por carácter, y si son varios deben ir en un array (RFC 7519, 4.1.3), no en un solo texto.</translation>
    </message>
</context>
<context>
    <name>Producers</name>
    <message>
        <source>hashed once before (%1)</source>
        <translation>con un hash previo (%1)</translation>
    </message>
    <message>
        <source>with a line break (%1) at its end</source>
        <translation>con un salto de línea (%1) al final</translation>
    </message>
    <message>
        <source>with the shared secret %1</source>
        <translation>con el secreto compartido %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>It verifies when a line break (%1) is added to the text that was signed%2.</source>
        <translation>Se verifica cuando se añade un salto de línea (%1) al texto que se firmó%2.</translation>
    </message>
    <message>
        <source>The program that signs was given the text with a line break after it, as “echo” or a file has it.</source>
        <translation>El programa que firma recibió el texto seguido de un salto de línea, como lo añade «echo» o lo tiene un archivo.</translation>
    </message>
    <message>
        <source>Have the text signed without the line break: in a shell with “printf &apos;%s&apos;” or “echo -n”.</source>
        <translation>Haga que se firme el texto sin el salto de línea: en un shell, con «printf &apos;%s&apos;» o «echo -n».</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text in hexadecimal digits%2.</source>
        <translation>Se verifica sobre el resumen %1 del texto en dígitos hexadecimales%2.</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text in base64%2.</source>
        <translation>Se verifica sobre el resumen %1 del texto en base64%2.</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text, instead of the text itself%2.</source>
        <translation>Se verifica sobre el resumen %1 del texto, en lugar del texto mismo%2.</translation>
    </message>
    <message>
        <source>The text was hashed before it was handed to a function that hashes it again, as AWS KMS does where its message type is RAW.</source>
        <translation>Ya se había calculado el hash del texto antes de pasarlo a una función que lo calcula otra vez, como hace AWS KMS cuando el tipo de mensaje es RAW.</translation>
    </message>
    <message>
        <source>Have the program that signs hand over the text itself, or say that it is a digest (AWS KMS: message type DIGEST).</source>
        <translation>Haga que el programa que firma pase el texto mismo, o que indique que es un resumen (AWS KMS: tipo de mensaje DIGEST).</translation>
    </message>
    <message>
        <source>It verifies over the payload alone, as plain JSON and without the header%1.</source>
        <translation>Se verifica sobre el contenido solo, como JSON sin codificar y sin la cabecera%1.</translation>
    </message>
    <message>
        <source>It verifies over the encoded payload alone, without the header%1.</source>
        <translation>Se verifica sobre el contenido codificado solo, sin la cabecera%1.</translation>
    </message>
    <message>
        <source>The header was left out when the token was signed.</source>
        <translation>La cabecera se omitió al firmar el token.</translation>
    </message>
    <message>
        <source>Have the program sign the encoded header, a dot and the encoded payload (RFC 7515, 5.1); a JWT library does that by itself.</source>
        <translation>Haga que el programa firme la cabecera codificada, un punto y el contenido codificado (RFC 7515, 5.1); una biblioteca de JWT lo hace por sí misma.</translation>
    </message>
    <message>
        <source>It verifies over header and payload as plain JSON, before they were encoded%1.</source>
        <translation>Se verifica sobre la cabecera y el contenido como JSON, antes de codificarlos%1.</translation>
    </message>
    <message>
        <source>The parts were encoded only after they had been signed.</source>
        <translation>Las partes se codificaron después de firmarlas.</translation>
    </message>
    <message>
        <source>Have the program encode header and payload first, and sign them with the dot between (RFC 7515, 5.1).</source>
        <translation>Haga que el programa codifique primero la cabecera y el contenido, y los firme con el punto entre ellos (RFC 7515, 5.1).</translation>
    </message>
    <message>
        <source>It verifies over the text with its padding (“=”)%1, as load balancers of AWS (ALB) write and sign it.</source>
        <translation>Se verifica sobre el texto con su relleno («=»)%1, tal como lo escriben y lo firman los balanceadores de carga de AWS (ALB).</translation>
    </message>
    <message>
        <source>The padding belongs to what was signed here, though a token has none.</source>
        <translation>Aquí el relleno forma parte de lo que se firmó, aunque un token no lo lleva.</translation>
    </message>
    <message>
        <source>For “x-amzn-oidc-data” of an AWS load balancer: check it with the padding as it came, as AWS’s example does. Any other program should write base64url without padding.</source>
        <translation>En el caso de «x-amzn-oidc-data» de un balanceador de carga de AWS: compruébelo con el relleno tal como llegó, como hace el ejemplo de AWS. Cualquier otro programa debería escribir base64url sin relleno.</translation>
    </message>
    <message>
        <source>It verifies over the parts in ordinary base64, instead of base64url%1.</source>
        <translation>Se verifica sobre las partes en base64 común, en lugar de base64url%1.</translation>
    </message>
    <message>
        <source>It verifies over the text without the dot between header and payload%1.</source>
        <translation>Se verifica sobre el texto sin el punto entre la cabecera y el contenido%1.</translation>
    </message>
    <message>
        <source>It verifies over the text with another dot at its end%1.</source>
        <translation>Se verifica sobre el texto con otro punto al final%1.</translation>
    </message>
    <message>
        <source>It verifies over the text with a blank at its end%1.</source>
        <translation>Se verifica sobre el texto con un espacio al final%1.</translation>
    </message>
    <message>
        <source>It verifies over the text in quotes%1.</source>
        <translation>Se verifica sobre el texto entre comillas%1.</translation>
    </message>
    <message>
        <source>The text was put together in another way for signing than for sending.</source>
        <translation>El texto se compuso de una manera para firmarlo y de otra para enviarlo.</translation>
    </message>
    <message>
        <source>Have the program sign exactly what it sends: the encoded header, a dot and the encoded payload.</source>
        <translation>Haga que el programa firme exactamente lo que envía: la cabecera codificada, un punto y el contenido codificado.</translation>
    </message>
    <message>
        <source>It verifies with a salt of %1, where “%2” has %3.</source>
        <translation>Se verifica con una sal de %1, y en «%2» es de %3.</translation>
    </message>
    <message>
        <source>Key and content are right; the salt of the signature (PSS) has another length than the hash (RFC 7518, 3.5).</source>
        <translation>La clave y el contenido son correctos; la sal de la firma (PSS) no tiene la misma longitud que el hash (RFC 7518, 3.5).</translation>
    </message>
    <message>
        <source>Have the program that signs set the salt’s length to that of the hash (OpenSSL: rsa_pss_saltlen:digest).</source>
        <translation>Haga que el programa que firma fije la longitud de la sal en la del hash (OpenSSL: rsa_pss_saltlen:digest).</translation>
    </message>
    <message>
        <source>It verifies with %1 as the hash, where “%2” has another.</source>
        <translation>Se verifica con %1 como hash, y «%2» tiene otro.</translation>
    </message>
    <message>
        <source>Key and content are right; only the hash differs from the one that the header promises.</source>
        <translation>La clave y el contenido son correctos; solo el hash es distinto del que promete la cabecera.</translation>
    </message>
    <message>
        <source>Have the program that signs use the hash that “%1” names, or name the algorithm that it really uses.</source>
        <translation>Haga que el programa que firma use el hash que indica «%1», o que indique el algoritmo que usa en realidad.</translation>
    </message>
    <message>
        <source>It verifies as a signature over the bare digest (%1), without the name of the hash around it (DigestInfo).</source>
        <translation>Se verifica como firma sobre el resumen sin más (%1), sin el nombre del hash que debería rodearlo (DigestInfo).</translation>
    </message>
    <message>
        <source>Key and content are right; a low-level function signed the digest alone, without its DigestInfo (RFC 8017, 9.2).</source>
        <translation>La clave y el contenido son correctos; una función de bajo nivel firmó solo el resumen, sin su DigestInfo (RFC 8017, 9.2).</translation>
    </message>
    <message>
        <source>Have the program call its crypto library’s function that signs with RSA and the hash together.</source>
        <translation>Haga que el programa llame a la función de su biblioteca criptográfica que firma con RSA y el hash a la vez.</translation>
    </message>
    <message>
        <source>It verifies when the signature is read as hexadecimal digits.</source>
        <translation>Se verifica cuando la firma se lee como dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>It verifies when the signature is decoded once more: it was encoded twice.</source>
        <translation>Se verifica cuando la firma se decodifica una vez más: se codificó dos veces.</translation>
    </message>
    <message>
        <source>The last part holds the signature in hexadecimal digits, where its bytes belong.</source>
        <translation>La última parte contiene la firma en dígitos hexadecimales, donde deben estar sus bytes.</translation>
    </message>
    <message>
        <source>The last part holds the signature in base64, which was encoded again.</source>
        <translation>La última parte contiene la firma en base64, que se codificó otra vez.</translation>
    </message>
    <message>
        <source>Have the program that signs encode the signature’s bytes once, as base64url.</source>
        <translation>Haga que el programa que firma codifique los bytes de la firma una sola vez, como base64url.</translation>
    </message>
    <message>
        <source>It verifies when the two halves of the signature are exchanged.</source>
        <translation>Se verifica cuando se intercambian las dos mitades de la firma.</translation>
    </message>
    <message>
        <source>An ECDSA signature is the number r and then the number s; they were written the other way round.</source>
        <translation>Una firma ECDSA es el número r y después el número s; se escribieron al revés.</translation>
    </message>
    <message>
        <source>Have the program that signs write r first, and then s.</source>
        <translation>Haga que el programa que firma escriba primero r y después s.</translation>
    </message>
    <message>
        <source>It verifies when the signature’s bytes are read from the last to the first.</source>
        <translation>Se verifica cuando los bytes de la firma se leen del último al primero.</translation>
    </message>
    <message>
        <source>Windows’ older crypto functions (CryptoAPI) write numbers so.</source>
        <translation>Las funciones criptográficas antiguas de Windows (CryptoAPI) escriben así los números.</translation>
    </message>
    <message>
        <source>Have the program that signs turn the bytes of the signature round before it encodes them.</source>
        <translation>Haga que el programa que firma invierta el orden de los bytes de la firma antes de codificarlos.</translation>
    </message>
    <message>
        <source>It verifies with the shared secret %1.</source>
        <translation>Se verifica con el secreto compartido %1.</translation>
    </message>
    <message>
        <source>Signer and checker read the same secret in two ways.</source>
        <translation>Quien firma y quien comprueba leen el mismo secreto de dos maneras.</translation>
    </message>
    <message>
        <source>Give the secret to both sides in the same spelling: here, %1.</source>
        <translation>Use en ambas partes el secreto escrito de la misma manera: aquí, %1.</translation>
    </message>
    <message>
        <source>It verifies without the line break at the payload’s end.</source>
        <translation>Se verifica sin el salto de línea al final del contenido.</translation>
    </message>
    <message>
        <source>It verifies with a line break at the payload’s end.</source>
        <translation>Se verifica con un salto de línea al final del contenido.</translation>
    </message>
    <message>
        <source>It verifies when the payload’s line breaks are LF alone, or CR and LF.</source>
        <translation>Se verifica cuando los saltos de línea del contenido son solo LF, o CR y LF.</translation>
    </message>
    <message>
        <source>It verifies without the byte order mark at the start of the payload.</source>
        <translation>Se verifica sin la marca de orden de bytes al principio del contenido.</translation>
    </message>
    <message>
        <source>It verifies when the payload is written as compact JSON, without blanks between its members.</source>
        <translation>Se verifica cuando el contenido se escribe como JSON compacto, sin espacios entre sus miembros.</translation>
    </message>
    <message>
        <source>It verifies when the payload is written as indented JSON, with a member on each line.</source>
        <translation>Se verifica cuando el contenido se escribe como JSON con sangría, con un miembro en cada línea.</translation>
    </message>
    <message>
        <source>It verifies over the payload in base64url, though the header says that it is not encoded.</source>
        <translation>Se verifica sobre el contenido en base64url, aunque la cabecera dice que no está codificado.</translation>
    </message>
    <message>
        <source>It verifies over the payload as it is, not encoded (b64).</source>
        <translation>Se verifica sobre el contenido tal cual, sin codificar (b64).</translation>
    </message>
    <message>
        <source>A detached payload has to be the one that was signed, byte for byte; a program rewrote it.</source>
        <translation>Un contenido separado tiene que ser el que se firmó, byte por byte; un programa lo reescribió.</translation>
    </message>
    <message>
        <source>Check with the bytes of the body as they came over the network, before any program reads or saves them.</source>
        <translation>Haga la comprobación con los bytes del cuerpo tal como llegaron por la red, antes de que algún programa los lea o los guarde.</translation>
    </message>
    <message>
        <source>It verifies as “%1”, which is the registered name of “%2”.</source>
        <translation>Se verifica como «%1», que es el nombre registrado de «%2».</translation>
    </message>
    <message>
        <source>It verifies as “%1”.</source>
        <translation>Se verifica como «%1».</translation>
    </message>
    <message>
        <source>The header spells the algorithm in another way than the standard, and a strict verifier does not know it.</source>
        <translation>La cabecera escribe el algoritmo de otra manera que el estándar, y un verificador estricto no lo conoce.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” into the header (RFC 7518, 3.1).</source>
        <translation>Haga que el programa que firma escriba «%1» en la cabecera (RFC 7518, 3.1).</translation>
    </message>
    <message>
        <source>It verifies when the header’s “nonce” is replaced by its SHA-256 digest: this is an access token for Microsoft Graph, which only Graph itself is meant to check.</source>
        <translation>Se verifica cuando el «nonce» de la cabecera se sustituye por su resumen SHA-256: este es un token de acceso para Microsoft Graph, que solo el propio Graph debe comprobar.</translation>
    </message>
    <message>
        <source>Its header’s nonce was hashed for the signature, so that no other service can check it. Nothing is wrong with it for Graph.</source>
        <translation>Para la firma se calculó el hash del nonce de su cabecera, para que ningún otro servicio pueda comprobarlo. Para Graph no tiene nada de malo.</translation>
    </message>
    <message>
        <source>For a service of your own, have the client ask for a token with that service’s scope (api://…/…), and send that.</source>
        <translation>Para un servicio propio, haga que el cliente pida un token con el ámbito (scope) de ese servicio (api://…/…) y envíe ese.</translation>
    </message>
    <message>
        <source>It verifies when header and payload are written as compact JSON again: something on its way reformatted the token.</source>
        <translation>Se verifica cuando la cabecera y el contenido se vuelven a escribir como JSON compacto: algo cambió el formato del token por el camino.</translation>
    </message>
    <message>
        <source>A program read its JSON and wrote it again with other blanks; its content is the same.</source>
        <translation>Un programa leyó su JSON y lo volvió a escribir con otros espacios; su contenido es el mismo.</translation>
    </message>
    <message>
        <source>Hand the token’s text on as it came, and decode it only for looking at it.</source>
        <translation>Pase el texto del token tal como llegó, y decodifíquelo solo para mirarlo.</translation>
    </message>
    <message>
        <source>It verifies over the text with “Bearer” in front%1.</source>
        <translation>Se verifica sobre el texto con «Bearer» delante%1.</translation>
    </message>
    <message>
        <source>Have the program compute an HMAC (RFC 2104) over the text, with the shared secret as its key; a JWT library does that by itself.</source>
        <translation>Haga que el programa calcule un HMAC (RFC 2104) sobre el texto, con el secreto compartido como clave; una biblioteca de JWT lo hace por sí misma.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the text, in which there is no secret.</source>
        <translation>Se verifica como un simple hash %1 del texto, en el que no hay ningún secreto.</translation>
    </message>
    <message>
        <source>Everybody can compute such a hash, so it does not show who made the token.</source>
        <translation>Cualquiera puede calcular ese hash, así que no muestra quién creó el token.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the secret with the text behind it.</source>
        <translation>Se verifica como un simple hash %1 del secreto seguido del texto.</translation>
    </message>
    <message>
        <source>That is no HMAC, and others can lengthen what was hashed without knowing the secret.</source>
        <translation>Eso no es un HMAC, y otros pueden alargar aquello de lo que se calculó el hash sin conocer el secreto.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the text with the secret behind it.</source>
        <translation>Se verifica como un simple hash %1 del texto seguido del secreto.</translation>
    </message>
    <message>
        <source>That is no HMAC, and a token that is checked by its algorithm’s rule fails.</source>
        <translation>Eso no es un HMAC, y un token que se comprueba según la regla de su algoritmo falla.</translation>
    </message>
    <message>
        <source>It verifies with an empty secret.</source>
        <translation>Se verifica con un secreto vacío.</translation>
    </message>
    <message>
        <source>The program that signs found no secret in its settings. Everybody can make such a token.</source>
        <translation>El programa que firma no encontró ningún secreto en su configuración. Cualquiera puede crear un token así.</translation>
    </message>
    <message>
        <source>Give the program that signs its secret, and have it stop if the secret is missing.</source>
        <translation>Dé su secreto al programa que firma y haga que se detenga cuando no lo haya.</translation>
    </message>
    <message>
        <source>It verifies as an HMAC over the secret, with the text as its key.</source>
        <translation>Se verifica como un HMAC sobre el secreto, con el texto como clave.</translation>
    </message>
    <message>
        <source>Text and secret were given to the function in the wrong order.</source>
        <translation>El texto y el secreto se pasaron a la función en el orden equivocado.</translation>
    </message>
    <message>
        <source>It verifies when the signature is read without “vault:v1:”, which HashiCorp Vault writes in front.</source>
        <translation>Se verifica si la firma se lee sin «vault:v1:», que HashiCorp Vault escribe delante.</translation>
    </message>
    <message>
        <source>The program put Vault’s answer into the token as it came: a prefix and base64 behind it.</source>
        <translation>El programa puso la respuesta de Vault en el token tal como llegó: un prefijo y base64 detrás.</translation>
    </message>
    <message>
        <source>Have the program cut off the prefix and write the signature’s bytes as base64url; for ECDSA, have it ask Vault for marshaling_algorithm=jws.</source>
        <translation>Haga que el programa quite el prefijo y escriba los bytes de la firma como base64url; con ECDSA, que pida a Vault marshaling_algorithm=jws.</translation>
    </message>
    <message>
        <source>Have the program that signs write each of the two numbers in %1.</source>
        <translation>Haga que el programa que firma escriba cada uno de los dos números en %1.</translation>
    </message>
    <message>
        <source>It verifies once the zero bytes are put back that belong at the front of the signature’s numbers.</source>
        <translation>Se verifica cuando se reponen los bytes nulos que van delante de los números de la firma.</translation>
    </message>
    <message>
        <source>The signature has %1 where %2 are right: the program left zeros out, which happens with about one token in a hundred.</source>
        <translation>La firma tiene %1 donde lo correcto son %2: el programa omitió ceros, lo que ocurre con uno de cada cien tokens aproximadamente.</translation>
    </message>
    <message>
        <source>It verifies without the zero byte in front of the signature’s numbers.</source>
        <translation>Se verifica sin el byte nulo que va delante de los números de la firma.</translation>
    </message>
    <message>
        <source>The signature has %1 where %2 are right: the program writes numbers as Java and ASN.1 do, with a zero byte in front of large ones.</source>
        <translation>La firma tiene %1 donde lo correcto son %2: el programa escribe los números como Java y ASN.1, con un byte nulo delante de los grandes.</translation>
    </message>
    <message>
        <source>It verifies with “%1” as the shared secret.</source>
        <translation>Se verifica con «%1» como secreto compartido.</translation>
    </message>
    <message>
        <source>That is what programs and templates write where a variable is not set: the program that signs found no secret in its settings. Everybody can make such a token.</source>
        <translation>Es lo que programas y plantillas escriben cuando una variable no está definida: el programa que firma no encontró ningún secreto en su configuración. Cualquiera puede hacer un token así.</translation>
    </message>
    <message>
        <source>That is the secret of an example in documentation or of a default setting, and everybody knows it.</source>
        <translation>Es el secreto de un ejemplo de la documentación o de un ajuste predeterminado, y todo el mundo lo conoce.</translation>
    </message>
    <message>
        <source>Give the program that signs the secret that this service has, or get a token from a program that has it.</source>
        <translation>Dé al programa que firma el secreto que tiene este servicio, o consiga un token de un programa que lo tenga.</translation>
    </message>
    <message>
        <source>It verifies as “%1” (HMAC) with the private key’s text as the shared secret.</source>
        <translation>Se verifica como «%1» (HMAC) con el texto de la clave privada como secreto compartido.</translation>
    </message>
    <message>
        <source>The program that signs gave its library the private key and named no algorithm, or the wrong one; jsonwebtoken for Node.js, for one, then takes HS256. Nobody can check such a token with the public key.</source>
        <translation>El programa que firma dio a su biblioteca la clave privada y no indicó ningún algoritmo, o indicó otro; jsonwebtoken para Node.js, por ejemplo, toma entonces HS256. Nadie puede comprobar un token así con la clave pública.</translation>
    </message>
    <message>
        <source>Have the program that signs name the algorithm of its key, such as RS256 for RSA or ES256 for P-256.</source>
        <translation>Haga que el programa que firma indique el algoritmo de su clave, como RS256 para RSA o ES256 para P-256.</translation>
    </message>
    <message>
        <source>It verifies when the bytes of each half of the signature are read from the last to the first.</source>
        <translation>Se verifica cuando los bytes de cada mitad de la firma se leen del último al primero.</translation>
    </message>
    <message>
        <source>Have the program that signs turn the bytes of r and those of s round before it encodes them.</source>
        <translation>Haga que el programa que firma invierta los bytes de r y los de s antes de codificarlos.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>it takes the text as given, and there is something around the token or between its parts</source>
        <translation>toma el texto tal como se le da, y hay algo alrededor del token o entre sus partes</translation>
    </message>
    <message>
        <source>it does not read this form of token, only the compact one with its payload inside</source>
        <translation>no lee esta forma de token, solo la compacta con el contenido dentro</translation>
    </message>
    <message>
        <source>the payload is not a JSON object with claims</source>
        <translation>el contenido no es un objeto JSON con claims</translation>
    </message>
    <message>
        <source>it does not know the algorithm %1</source>
        <translation>no conoce el algoritmo %1</translation>
    </message>
    <message>
        <source>the shared secret is shorter than the hash of %1</source>
        <translation>el secreto compartido es más corto que el hash de %1</translation>
    </message>
    <message>
        <source>the algorithm %1 is not among those that it allows unless configured</source>
        <translation>el algoritmo %1 no está entre los que permite si no se configura</translation>
    </message>
    <message>
        <source>it does not take the type (typ) “%1”</source>
        <translation>no admite el tipo (typ) «%1»</translation>
    </message>
    <message>
        <source>it demands a type (typ), and the token has none</source>
        <translation>exige un tipo (typ), y el token no tiene ninguno</translation>
    </message>
    <message>
        <source>it refuses every token that marks extensions as critical (crit)</source>
        <translation>rechaza todo token que marca extensiones como críticas (crit)</translation>
    </message>
    <message>
        <source>it demands an expected issuer, and none is set</source>
        <translation>exige un emisor esperado, y no se ha fijado ninguno</translation>
    </message>
    <message>
        <source>it demands an expected audience, and none is set</source>
        <translation>exige un destinatario esperado, y no se ha fijado ninguno</translation>
    </message>
    <message>
        <source>the token names an audience (aud), and it refuses that as long as none is expected</source>
        <translation>el token indica un destinatario (aud), y lo rechaza mientras no se espere ninguno</translation>
    </message>
    <message>
        <source>it demands the claim “%1”</source>
        <translation>exige el claim «%1»</translation>
    </message>
    <message>
        <source>the expiry time (exp) is not after the time of issue (iat)</source>
        <translation>la fecha de caducidad (exp) no es posterior a la fecha de emisión (iat)</translation>
    </message>
    <message>
        <source>several audiences are named, but no authorized party (azp)</source>
        <translation>se indican varios destinatarios, pero ninguna parte autorizada (azp)</translation>
    </message>
    <message>
        <source>the authorized party (azp) is “%1”, another client</source>
        <translation>la parte autorizada (azp) es «%1», otro cliente</translation>
    </message>
    <message>
        <source>the authorized party (azp) is missing</source>
        <translation>falta la parte autorizada (azp)</translation>
    </message>
    <message>
        <source>%1: accepts it</source>
        <translation>%1: lo acepta</translation>
    </message>
    <message>
        <source>%1: refuses it</source>
        <translation>%1: lo rechaza</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Porque %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>By its defaults it does not mind what is an error here: %1.</source>
        <translation>Con sus valores predeterminados no le importa lo que aquí es un error: %1.</translation>
    </message>
    <message>
        <source>It allows no leeway for clocks that differ.</source>
        <translation>No admite ningún margen para relojes que difieren.</translation>
    </message>
    <message>
        <source>It allows a leeway of %1.</source>
        <translation>Admite un margen de %1.</translation>
    </message>
    <message>
        <source>It may read the header in another way than it is read here; what it would make of the token cannot be determined.</source>
        <translation>Puede que lea la cabecera de una forma distinta de como se lee aquí; no se puede determinar qué haría con el token.</translation>
    </message>
    <message>
        <source>It reads payloads that are not read here; its answer for this one is unknown.</source>
        <translation>Lee contenidos que aquí no se leen; no se sabe qué respondería para este.</translation>
    </message>
    <message>
        <source>Its documentation does not say which of two members with the same name it takes.</source>
        <translation>Su documentación no dice cuál de dos miembros con el mismo nombre toma.</translation>
    </message>
    <message>
        <source>Nothing in the token keeps it from accepting, but the signature was not checked.</source>
        <translation>Nada en el token le impide aceptarlo, pero la firma no se comprobó.</translation>
    </message>
</context>
<context>
    <name>RecognitionPhrases</name>
    <message>
        <source>Judged as %1, as was asked for.</source>
        <translation>Se evaluó como si fuera %1, tal como se pidió.</translation>
    </message>
    <message>
        <source>This is %1, as its type (typ) says.</source>
        <translation>Es %1, según indica su «typ».</translation>
    </message>
    <message>
        <source>This is %1, judging by its form.</source>
        <translation>Es %1, a juzgar por su forma.</translation>
    </message>
    <message>
        <source>This is %1, judging by its “%2”.</source>
        <translation>Es %1, a juzgar por su «%2».</translation>
    </message>
    <message>
        <source>This looks like %1; that is a guess from “%2” and the other claims.</source>
        <translation>Parece %1; es una suposición a partir de «%2» y los demás claims.</translation>
    </message>
</context>
<context>
    <name>RemedyPhrases</name>
    <message>
        <source>The verifier expects the issuer “%1”, if that is the one it trusts.</source>
        <translation>El verificador espera el emisor «%1», si es aquel en el que confía.</translation>
    </message>
    <message>
        <source>The verifier expects the audience “%1”, if that is its own name.</source>
        <translation>El verificador espera el destinatario «%1», si ese es su propio nombre.</translation>
    </message>
    <message>
        <source>The verifier expects the type “%1”, if it takes tokens of that kind.</source>
        <translation>El verificador espera el tipo «%1», si acepta tokens de esa clase.</translation>
    </message>
    <message>
        <source>The verifier expects the nonce “%1”, if its own request had that one.</source>
        <translation>El verificador espera el nonce «%1», si es el que llevaba su propia petición.</translation>
    </message>
    <message>
        <source>The verifier expects the client “%1” (azp), if that is the one it works with.</source>
        <translation>El verificador espera el cliente «%1» (azp), si es aquel con el que trabaja.</translation>
    </message>
    <message>
        <source>The verifier loads the secret that it shares with the issuer.</source>
        <translation>El verificador carga el secreto que comparte con el emisor.</translation>
    </message>
    <message>
        <source>The verifier loads the issuer&apos;s current keys, with the key “%1” among them.</source>
        <translation>El verificador carga las claves actuales del emisor, entre ellas la clave «%1».</translation>
    </message>
    <message>
        <source>The verifier loads the issuer&apos;s current keys.</source>
        <translation>El verificador carga las claves actuales del emisor.</translation>
    </message>
    <message>
        <source>The issuer sets another expiry (exp), such that the token lives long enough and no longer than it may.</source>
        <translation>El emisor fija otra fecha de caducidad (exp), de modo que el token dure lo suficiente y no más de lo permitido.</translation>
    </message>
    <message>
        <source>The issuer adds an expiry (exp).</source>
        <translation>El emisor añade una fecha de caducidad (exp).</translation>
    </message>
    <message>
        <source>The issuer writes %2 as “%1” into the header.</source>
        <translation>El emisor escribe %2 como «%1» en la cabecera.</translation>
    </message>
    <message>
        <source>The issuer adds “%1” with %2 to the header.</source>
        <translation>El emisor añade a la cabecera «%1» con el valor %2.</translation>
    </message>
    <message>
        <source>The issuer writes the claim “%1” as the rule demands, such as %2.</source>
        <translation>El emisor escribe el claim «%1» como exige la regla, por ejemplo %2.</translation>
    </message>
    <message>
        <source>The issuer adds the claim “%1”, such as %2.</source>
        <translation>El emisor añade el claim «%1», por ejemplo con el valor %2.</translation>
    </message>
    <message>
        <source>The issuer writes %2 into the claim “%1”.</source>
        <translation>El emisor escribe %2 en el claim «%1».</translation>
    </message>
    <message>
        <source>The issuer adds the claim “%1” with %2.</source>
        <translation>El emisor añade el claim «%1» con el valor %2.</translation>
    </message>
    <message>
        <source>The issuer leaves “%1” out of the header.</source>
        <translation>El emisor omite «%1» en la cabecera.</translation>
    </message>
    <message>
        <source>The issuer leaves the claim “%1” out.</source>
        <translation>El emisor omite el claim «%1».</translation>
    </message>
    <message>
        <source>The issuer writes “%1” into the header once, not several times.</source>
        <translation>El emisor escribe «%1» en la cabecera una sola vez, no varias.</translation>
    </message>
    <message>
        <source>The issuer writes the claim “%1” once, not several times.</source>
        <translation>El emisor escribe el claim «%1» una sola vez, no varias.</translation>
    </message>
    <message>
        <source>The issuer signs with the key “%1”, which the verifier has, and with %2; the header names both.</source>
        <translation>El emisor firma con la clave «%1», que el verificador tiene, y con %2; la cabecera indica ambos.</translation>
    </message>
    <message>
        <source>The issuer signs with the key “%1”, which the verifier has, and names it in the header.</source>
        <translation>El emisor firma con la clave «%1», que el verificador tiene, y la indica en la cabecera.</translation>
    </message>
    <message>
        <source>The issuer signs with %1, by a key that the verifier has.</source>
        <translation>El emisor firma con %1, mediante una clave que el verificador tiene.</translation>
    </message>
    <message>
        <source>The issuer signs the token with the key that the verifier has.</source>
        <translation>El emisor firma el token con la clave que el verificador tiene.</translation>
    </message>
    <message>
        <source>The caller sends the token alone, exactly as the issuer made it.</source>
        <translation>Quien llama envía únicamente el token, tal como lo creó el emisor.</translation>
    </message>
    <message>
        <source>The caller sends the issuer&apos;s own token, whole and unchanged: this one was damaged or changed.</source>
        <translation>Quien llama envía el token original del emisor, entero y sin cambios: este se dañó o se modificó.</translation>
    </message>
    <message>
        <source>The verifier allows %1 too, if its issuer signs with that.</source>
        <translation>El verificador admite también %1, si su emisor firma con ese algoritmo.</translation>
    </message>
    <message>
        <source>The verifier lets clocks differ by a second.</source>
        <translation>El verificador admite que los relojes difieran en un segundo.</translation>
    </message>
    <message>
        <source>The verifier lets clocks differ by %1 seconds.</source>
        <translation>El verificador admite que los relojes difieran en %1 segundos.</translation>
    </message>
    <message>
        <source>The verifier takes the key “%1”, which it has, for this token.</source>
        <translation>El verificador usa para este token la clave «%1», que ya tiene.</translation>
    </message>
    <message>
        <source>The caller gets a fresh token from the issuer.</source>
        <translation>Quien llama obtiene un token nuevo del emisor.</translation>
    </message>
    <message>
        <source>The caller sends token %1 of this text in its place.</source>
        <translation>Quien llama envía en su lugar el token %1 de este texto.</translation>
    </message>
    <message>
        <source>The caller sends the access token, not the ID token that came with it.</source>
        <translation>Quien llama envía el token de acceso, no el token de ID que llegó con él.</translation>
    </message>
    <message>
        <source>What the caller, who sends it, can do</source>
        <translation>Qué puede hacer quien llama, que es quien lo envía</translation>
    </message>
    <message>
        <source>What the caller, who sends it, can do: one of these</source>
        <translation>Qué puede hacer quien llama, que es quien lo envía: una de estas opciones</translation>
    </message>
    <message>
        <source>What the verifier, who checks it, can do</source>
        <translation>Qué puede hacer el verificador, que es quien lo comprueba</translation>
    </message>
    <message>
        <source>What the verifier, who checks it, can do: one of these</source>
        <translation>Qué puede hacer el verificador, que es quien lo comprueba: una de estas opciones</translation>
    </message>
    <message>
        <source>What the issuer, who makes it, can do</source>
        <translation>Qué puede hacer el emisor, que es quien lo crea</translation>
    </message>
    <message>
        <source>What the issuer, who makes it, can do: one of these</source>
        <translation>Qué puede hacer el emisor, que es quien lo crea: una de estas opciones</translation>
    </message>
    <message>
        <source>Nobody can do it alone. What they can do together</source>
        <translation>Nadie puede conseguirlo por sí solo. Qué pueden hacer juntos</translation>
    </message>
    <message>
        <source>Nobody can do it alone. What they can do together: one of these</source>
        <translation>Nadie puede conseguirlo por sí solo. Qué pueden hacer juntos: una de estas opciones</translation>
    </message>
    <message>
        <source>What would make it accepted</source>
        <translation>Qué haría que se aceptara</translation>
    </message>
    <message>
        <source>What changes the token or its signature was tried with a token like it, signed with a key made for the trial. Only the issuer&apos;s own token settles it.</source>
        <translation>Lo que cambia el token o su firma se probó con un token semejante, firmado con una clave creada para la prueba. Solo el token del propio emisor permite saberlo con certeza.</translation>
    </message>
    <message>
        <source>Nothing that was tried makes it accepted and keeps every check.</source>
        <translation>Nada de lo que se probó hace que se acepte y conserva todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Not everything was tried: it would have taken too long.</source>
        <translation>No se probó todo: habría llevado demasiado tiempo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>That follows from the answer’s Date header.</source>
        <translation>Se deduce de la cabecera Date de la respuesta.</translation>
    </message>
    <message>
        <source>That follows from the envelope’s response_time.</source>
        <translation>Se deduce de response_time, en la envoltura de la respuesta.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s: tokens seem to expire too early (exp).</source>
        <translation>El reloj de este equipo va %1 por delante del reloj del servidor: parece que los tokens caducan demasiado pronto (exp).</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s: new tokens seem to be from the future (nbf, iat).</source>
        <translation>El reloj de este equipo va %1 por detrás del reloj del servidor: parece que los tokens nuevos vienen del futuro (nbf, iat).</translation>
    </message>
    <message>
        <source>The server’s own times contradict each other, so it may be the server’s clock.</source>
        <translation>Las horas del propio servidor se contradicen, así que quizá sea el reloj del servidor.</translation>
    </message>
    <message>
        <source>Asking again in %1 s, attempt %2 of %3.</source>
        <translation>Se consultará de nuevo en %1 s, intento %2 de %3.</translation>
    </message>
    <message>
        <source>Asking again in %1 s.</source>
        <translation>Se consultará de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The endpoint was asked too often.</source>
        <translation>Se consultó el endpoint con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>El servicio falló.</translation>
    </message>
    <message>
        <source>The service has not finished yet.</source>
        <translation>El servicio aún no ha terminado.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>… cut; the whole body has %1 bytes.</source>
        <translation>… cortado; el cuerpo entero tiene %1 bytes.</translation>
    </message>
    <message>
        <source>As curl</source>
        <translation>Como curl</translation>
    </message>
    <message>
        <source>Details of a key request</source>
        <translation>Detalles de una petición de claves</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>ReportMaking</name>
    <message>
        <source>%1 byte, not JSON.</source>
        <translation>%1 byte que no es JSON.</translation>
    </message>
    <message>
        <source>%1 bytes, not JSON.</source>
        <translation>%1 bytes que no son JSON.</translation>
    </message>
    <message>
        <source>… cut; the whole body has %1 bytes.</source>
        <translation>… cortado; el cuerpo entero tiene %1 bytes.</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Juzgado para</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Header of the token inside</source>
        <translation>Cabecera del token interior</translation>
    </message>
    <message>
        <source>Payload of the token inside</source>
        <translation>Contenido del token interior</translation>
    </message>
    <message>
        <source>Shown in part.</source>
        <translation>Solo se muestra una parte.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>As curl</source>
        <translation>Como curl</translation>
    </message>
    <message>
        <source>How the keys were asked for</source>
        <translation>Cómo se pidieron las claves</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se ha omitido</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The token and its signature are not in this report.</source>
        <translation>El token y su firma no están en este informe.</translation>
    </message>
    <message>
        <source>The token is not in this report.</source>
        <translation>El token no está en este informe.</translation>
    </message>
    <message>
        <source>Masked in it: %1.</source>
        <translation>Oculto en él: %1.</translation>
    </message>
    <message>
        <source>Token inspection</source>
        <translation>Inspección de un token</translation>
    </message>
</context>
<context>
    <name>RequestPhrases</name>
    <message>
        <source>It is empty.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>No indica ningún host.</translation>
    </message>
    <message>
        <source>It holds a user name or password, which would end up in logs.</source>
        <translation>Contiene un usuario o una contraseña, que acabarían en los registros.</translation>
    </message>
    <message>
        <source>It has a “?” or “#”, where a path has to be added.</source>
        <translation>Tiene un «?» o «#» donde hay que añadir una ruta.</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>Contiene un carácter de control invisible.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Su puerto no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>It is not written as an address is.</source>
        <translation>No tiene la forma de una dirección.</translation>
    </message>
    <message>
        <source>The people who run %1 could use it.</source>
        <translation>Quienes administran %1 podrían usarlo.</translation>
    </message>
    <message>
        <source>Inspect it as a token, or confirm that this endpoint may have it.</source>
        <translation>Inspecciónelo como token, o confirme que este endpoint puede recibirlo.</translation>
    </message>
    <message>
        <source>This looks like the token to inspect</source>
        <translation>Este parece ser el token que se quiere inspeccionar</translation>
    </message>
    <message>
        <source>The token beside the address is the one that lets you ask an endpoint, and is sent to it.</source>
        <translation>El token que va junto a la dirección es el que permite consultar un endpoint, y se le envía.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, not by the endpoint.</source>
        <translation>Lo emitió «%1», no el endpoint.</translation>
    </message>
    <message>
        <source>This kind of endpoint needs no token</source>
        <translation>Este tipo de endpoint no necesita ningún token</translation>
    </message>
    <message>
        <source>Key sets and the metadata of issuers are there for everybody to read.</source>
        <translation>Los conjuntos de claves y los metadatos de los emisores están a la vista de todos.</translation>
    </message>
    <message>
        <source>Remove the token, or confirm that this endpoint may have it.</source>
        <translation>Quite el token, o confirme que este endpoint puede recibirlo.</translation>
    </message>
    <message>
        <source>There is a blank inside it.</source>
        <translation>Contiene un espacio.</translation>
    </message>
    <message>
        <source>There is a line break or another control character inside it.</source>
        <translation>Contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>There is a character in it that no token has, such as a typographic dash or quote.</source>
        <translation>Contiene un carácter que ningún token tiene, como un guion o unas comillas tipográficas.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB.</source>
        <translation>Tiene más de 64 KiB.</translation>
    </message>
    <message>
        <source>A placeholder or variable in place of the host was not replaced.</source>
        <translation>Donde va un host hay un marcador o una variable que nada ha sustituido.</translation>
    </message>
    <message>
        <source>It has to start with https:// or http://. A file (file:) is not fetched: load it as a file of keys.</source>
        <translation>Tiene que empezar por https:// o http://. Un archivo (file:) no se obtiene de la red: cárguelo como archivo de claves.</translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The keys below are from an earlier answer. They were %1.</source>
        <translation>Las claves de abajo son de una respuesta anterior. Proceden %1.</translation>
    </message>
    <message>
        <source>The keys below are still the ones %1.</source>
        <translation>Las claves de abajo siguen siendo las %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>key “%1”</source>
        <translation>la clave «%1»</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>la clave con la huella %1</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>una clave sin ID</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>publicada hasta el %1</translation>
    </message>
    <message>
        <source>published all the time</source>
        <translation>publicada todo el tiempo</translation>
    </message>
    <message>
        <source>published from %1 to %2</source>
        <translation>publicada desde el %1 hasta el %2</translation>
    </message>
    <message>
        <source>published from %1</source>
        <translation>publicada desde el %1</translation>
    </message>
    <message>
        <source>may refuse its tokens until %1</source>
        <translation>puede rechazar los tokens de esta clave hasta el %1</translation>
    </message>
    <message>
        <source>may accept its tokens until %1</source>
        <translation>puede aceptar los tokens de esta clave hasta el %1</translation>
    </message>
    <message>
        <source>accepts its tokens until it meets a key that it does not know</source>
        <translation>acepta los tokens de esta clave hasta que encuentra una clave que no conoce</translation>
    </message>
    <message>
        <source>%1 went %2 after %3 came: too soon for some clients, or for tokens that it had signed.</source>
        <translation>%1 desapareció %2 después de que apareciera %3: demasiado pronto para algunos clientes, o para los tokens que aquella había firmado.</translation>
    </message>
    <message>
        <source>Publish a new key at least %1 before you sign with it.</source>
        <translation>Publique una clave nueva al menos %1 antes de firmar con ella.</translation>
    </message>
    <message>
        <source>Keep the old key published for %1 after the last token that it signed.</source>
        <translation>Mantenga publicada la clave anterior durante %1 después del último token que firmó.</translation>
    </message>
    <message>
        <source>Keep the old key published until the last token that it signed has expired.</source>
        <translation>Mantenga publicada la clave anterior hasta que haya caducado el último token que firmó.</translation>
    </message>
    <message>
        <source>A key that you take away may be trusted for %1 more, and by some clients until they fetch again: where it leaked, restart them.</source>
        <translation>Una clave que usted retire puede seguir siendo de confianza durante %1 más y, para algunos clientes, hasta que vuelvan a obtener las claves: si se filtró, reinícielos.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Del %1 al %2: %3</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>█ accepted  ▒ depends on when the client last fetched  · refused</source>
        <translation>█ aceptado  ▒ depende de cuándo obtuvo el cliente las claves por última vez  · rechazado</translation>
    </message>
    <message>
        <source>%1: this line is not JSON.</source>
        <translation>%1: esta línea no es JSON.</translation>
    </message>
    <message>
        <source>%1: this is not a line of a watch.</source>
        <translation>%1: esta no es una línea de la salida de watch.</translation>
    </message>
    <message>
        <source>%1: this line is older than the one before.</source>
        <translation>%1: esta línea es más antigua que la anterior.</translation>
    </message>
    <message>
        <source>%1: there are no keys in it.</source>
        <translation>%1: no contiene claves.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Depends: the client may not know the key yet</source>
        <translation>Depende: quizá el cliente todavía no conoce la clave</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Depends: the client may still keep the key</source>
        <translation>Depende: quizá el cliente todavía conserva la clave</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (desde %2)</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Key IDs</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Kinds of token</source>
        <translation>Tipos de token</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is compressed, and damaged or compressed in a way that needs too much memory. What comes before that place was scanned.</source>
        <translation>%1 está comprimido, y está dañado o comprimido de una forma que requiere demasiada memoria. Se analizó lo que hay antes de ese punto.</translation>
    </message>
    <message>
        <source>%1 is compressed, and its end is missing. What there is was scanned.</source>
        <translation>%1 está comprimido, y le falta el final. Se analizó lo que hay.</translation>
    </message>
    <message>
        <source>a member, a text in quotes, a number or a duration is expected</source>
        <translation>se espera un miembro, un texto entre comillas, un número o una duración</translation>
    </message>
    <message>
        <source>=, !=, &lt;, &lt;=, &gt;, &gt;=, ~, !~, in or exists is expected</source>
        <translation>se espera =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, !~, in o exists</translation>
    </message>
    <message>
        <source>a closing bracket is expected</source>
        <translation>se espera un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>se espera una lista entre paréntesis</translation>
    </message>
    <message>
        <source>and, or, or the end is expected</source>
        <translation>se espera and, or o el final</translation>
    </message>
    <message>
        <source>the name of a member is expected</source>
        <translation>se espera el nombre de un miembro</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>a este texto le faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>this is neither a number nor a duration such as 30m, 2h or 7d</source>
        <translation>esto no es ni un número ni una duración como 30m, 2h o 7d</translation>
    </message>
    <message>
        <source>there are too many brackets inside one another</source>
        <translation>hay demasiados paréntesis unos dentro de otros</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1.</source>
        <translation>No se puede leer el filtro: %1.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read: it was emptied or replaced. Scan it again from its start.</source>
        <translation>Un archivo se acortó mientras se leía: se vació o se sustituyó. Analícelo de nuevo desde el principio.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SecretStepWords</name>
    <message>
        <source>without the name of the variable before it</source>
        <translation>sin el nombre de la variable que lo precede</translation>
    </message>
    <message>
        <source>without the quotes around it</source>
        <translation>sin las comillas que lo rodean</translation>
    </message>
    <message>
        <source>without the prefix “base64:”</source>
        <translation>sin el prefijo «base64:»</translation>
    </message>
    <message>
        <source>without the prefix “hex:”</source>
        <translation>sin el prefijo «hex:»</translation>
    </message>
    <message>
        <source>without the prefix “0x”</source>
        <translation>sin el prefijo «0x»</translation>
    </message>
    <message>
        <source>without the line break at its end</source>
        <translation>sin el salto de línea al final</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>con un salto de línea al final</translation>
    </message>
    <message>
        <source>without the blanks around it</source>
        <translation>sin los espacios que lo rodean</translation>
    </message>
    <message>
        <source>without the byte order mark (BOM) at its start</source>
        <translation>sin la marca de orden de bytes (BOM) al principio</translation>
    </message>
    <message>
        <source>converted from UTF-16</source>
        <translation>convertido desde UTF-16</translation>
    </message>
    <message>
        <source>with its escapes (“\n”) turned into characters</source>
        <translation>con sus escapes («\n») convertidos en caracteres</translation>
    </message>
    <message>
        <source>without the line breaks in it</source>
        <translation>sin los saltos de línea que contiene</translation>
    </message>
    <message>
        <source>with its percent escapes turned into characters</source>
        <translation>con sus escapes de porcentaje convertidos en caracteres</translation>
    </message>
    <message>
        <source>as the JWK in the file has it (its “k”)</source>
        <translation>tal como lo tiene el JWK del archivo (su «k»)</translation>
    </message>
    <message>
        <source>with quotes around it</source>
        <translation>entre comillas</translation>
    </message>
    <message>
        <source>without the separators between the digits</source>
        <translation>sin los separadores entre los dígitos</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>decodificado de base64</translation>
    </message>
    <message>
        <source>decoded from base64url</source>
        <translation>decodificado de base64url</translation>
    </message>
    <message>
        <source>decoded from hexadecimal digits</source>
        <translation>decodificado de dígitos hexadecimales</translation>
    </message>
    <message>
        <source>as base64 text</source>
        <translation>como texto base64</translation>
    </message>
    <message>
        <source>as base64url text</source>
        <translation>como texto base64url</translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation>como dígitos hexadecimales</translation>
    </message>
    <message>
        <source>with capital letters</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>with small letters</source>
        <translation>en minúsculas</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, y después </translation>
    </message>
    <message>
        <source>with its character references (“&amp;amp;”) turned into characters</source>
        <translation>con sus referencias de caracteres («&amp;amp;») convertidas en caracteres</translation>
    </message>
    <message>
        <source>with one dollar sign where it has two</source>
        <translation>con un signo de dólar donde tiene dos</translation>
    </message>
    <message>
        <source>as one of its lines alone</source>
        <translation>como una sola de sus líneas</translation>
    </message>
    <message>
        <source>converted from Latin-1 to UTF-8</source>
        <translation>convertido de Latin-1 a UTF-8</translation>
    </message>
    <message>
        <source>hashed with SHA-256</source>
        <translation>con un hash SHA-256</translation>
    </message>
    <message>
        <source>hashed with SHA-512</source>
        <translation>con un hash SHA-512</translation>
    </message>
    <message>
        <source>cut off after its first 32 bytes</source>
        <translation>cortado tras sus primeros 32 bytes</translation>
    </message>
    <message>
        <source>converted to UTF-16</source>
        <translation>convertido a UTF-16</translation>
    </message>
    <message>
        <source>converted from UTF-8 to Latin-1</source>
        <translation>convertido de UTF-8 a Latin-1</translation>
    </message>
    <message>
        <source>without the prefix “whsec_”</source>
        <translation>sin el prefijo «whsec_»</translation>
    </message>
    <message>
        <source>without what a shell takes for a variable in it (“$word”)</source>
        <translation>sin lo que un shell toma en él por una variable («$palabra»)</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>clave cifrada</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>vector de inicialización</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>SeparationWords</name>
    <message>
        <source>issued at %2 or later</source>
        <translation>emitido el %2 o después</translation>
    </message>
    <message>
        <source>issued before %2</source>
        <translation>emitido antes del %2</translation>
    </message>
    <message>
        <source>logged at %2 or later</source>
        <translation>registrado el %2 o después</translation>
    </message>
    <message>
        <source>logged before %2</source>
        <translation>registrado antes del %2</translation>
    </message>
    <message>
        <source>expires at %2 or later</source>
        <translation>caduca el %2 o después</translation>
    </message>
    <message>
        <source>expires before %2</source>
        <translation>caduca antes del %2</translation>
    </message>
    <message>
        <source>%1 is %2 or later</source>
        <translation>%1 es %2 o posterior</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 es anterior a %2</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 es %2 o más</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 has a length of %2 or more</source>
        <translation>%1 tiene una longitud de %2 o más</translation>
    </message>
    <message>
        <source>%1 has a length of less than %2</source>
        <translation>%1 tiene una longitud menor que %2</translation>
    </message>
    <message>
        <source>made to live for %2 or longer</source>
        <translation>emitido para durar %2 o más</translation>
    </message>
    <message>
        <source>made to live for less than %2</source>
        <translation>emitido para durar menos de %2</translation>
    </message>
    <message>
        <source>was %2 old or older when it was logged</source>
        <translation>tenía %2 o más de antigüedad cuando se registró</translation>
    </message>
    <message>
        <source>was less than %2 old when it was logged</source>
        <translation>tenía menos de %2 de antigüedad cuando se registró</translation>
    </message>
    <message>
        <source>had not expired when it was logged</source>
        <translation>no había caducado cuando se registró</translation>
    </message>
    <message>
        <source>had expired when it was logged</source>
        <translation>había caducado cuando se registró</translation>
    </message>
    <message>
        <source>had %2 or longer to live when it was logged</source>
        <translation>le quedaban %2 o más cuando se registró</translation>
    </message>
    <message>
        <source>had less than %2 to live when it was logged</source>
        <translation>le quedaban menos de %2 cuando se registró</translation>
    </message>
    <message>
        <source>%1 is of the JSON type %2</source>
        <translation>%1 es del tipo JSON %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not of the JSON type %2</source>
        <translation>%1 no es del tipo JSON %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 es uno de %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está presente</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>One of the first does not: %2</source>
        <translation>Uno de los primeros no la cumple: %2</translation>
    </message>
    <message>
        <source>%1 of the first do not: %2</source>
        <translation>%1 de los primeros no la cumplen: %2</translation>
    </message>
    <message>
        <source>One of the others does: %2</source>
        <translation>Uno de los demás la cumple: %2</translation>
    </message>
    <message>
        <source>%1 of the others do: %2</source>
        <translation>%1 de los demás la cumplen: %2</translation>
    </message>
    <message>
        <source>These are too many to look at: the counts are of a sample of %1 of the first and %2 of the others, picked at random.</source>
        <translation>Son demasiados para examinarlos todos: las cifras son de una muestra al azar de %1 de los primeros y %2 de los demás.</translation>
    </message>
    <message>
        <source>These members have too many values; those that came first were looked at: %1</source>
        <translation>Estos miembros tienen demasiados valores; se examinaron los primeros: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the groups is empty.</source>
        <translation>No hay nada que comparar: uno de los grupos está vacío.</translation>
    </message>
    <message>
        <source>These are too few tokens to say what tells them apart: it may be chance.</source>
        <translation>Son muy pocos tokens para decir qué los distingue: puede ser casualidad.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: no rule of up to three conditions fits most of the first and few of the others.</source>
        <translation>Nada los distingue: ninguna regla de hasta tres condiciones se cumple en la mayoría de los primeros y en pocos de los demás.</translation>
    </message>
    <message>
        <source>All of the first, and none of the others:</source>
        <translation>Todos los primeros y ninguno de los demás:</translation>
    </message>
    <message>
        <source>Of the first, and not of the others:</source>
        <translation>De los primeros y no de los demás:</translation>
    </message>
    <message>
        <source>Exceptions:</source>
        <translation>Excepciones:</translation>
    </message>
    <message>
        <source>As a filter: %1</source>
        <translation>Como filtro: %1</translation>
    </message>
    <message>
        <source>Other rules that fit as well, or nearly:</source>
        <translation>Otras reglas que encajan igual de bien, o casi:</translation>
    </message>
    <message>
        <source>One token is in both groups, and was left out.</source>
        <translation>Un token está en ambos grupos y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 tokens are in both groups, and were left out.</source>
        <translation>%1 tokens están en ambos grupos y se han omitido.</translation>
    </message>
</context>
<context>
    <name>SignatureFindingWords</name>
    <message>
        <source>The signature is missing</source>
        <translation>Falta la firma</translation>
    </message>
    <message>
        <source>The header promises a signature (“%1”), but nothing follows the last dot.</source>
        <translation>La cabecera promete una firma («%1»), pero no hay nada después del último punto.</translation>
    </message>
    <message>
        <source>Nothing follows the last dot, where the signature should be.</source>
        <translation>No hay nada después del último punto, donde debería estar la firma.</translation>
    </message>
    <message>
        <source>It was cut off in copying, or taken off on purpose.</source>
        <translation>Se cortó al copiar, o se quitó a propósito.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Copie el token de nuevo de su origen, del primer carácter al último.</translation>
    </message>
    <message>
        <source>The signature is in the wrong form (DER)</source>
        <translation>La firma está en un formato incorrecto (DER)</translation>
    </message>
    <message>
        <source>It has %1 in DER, the form that most crypto libraries return; a token needs the plain form of %2.</source>
        <translation>Tiene %1 en DER, el formato que devuelve la mayoría de las bibliotecas criptográficas; un token necesita el formato simple de %2.</translation>
    </message>
    <message>
        <source>Converted, it verifies: only the form is wrong.</source>
        <translation>Convertida, se verifica: solo el formato es incorrecto.</translation>
    </message>
    <message>
        <source>Converted, it does not verify either.</source>
        <translation>Convertida, tampoco se verifica.</translation>
    </message>
    <message>
        <source>Ask the issuer to convert the signature to the plain form (r and s side by side, also called IEEE P1363).</source>
        <translation>Pida al emisor que convierta la firma al formato simple (r y s una al lado de la otra, llamado también IEEE P1363).</translation>
    </message>
    <message>
        <source>Signatures of “%1” have that length: probably it was made with that algorithm, and the header names another.</source>
        <translation>Las firmas de «%1» tienen esa longitud: probablemente se hizo con ese algoritmo, y la cabecera indica otro.</translation>
    </message>
    <message>
        <source>It was probably made with a larger key, or something was added at the end.</source>
        <translation>Probablemente se hizo con una clave mayor, o se añadió algo al final.</translation>
    </message>
    <message>
        <source>It was probably cut off in copying, or made with a key of another size.</source>
        <translation>Probablemente se cortó al copiar, o se hizo con una clave de otro tamaño.</translation>
    </message>
    <message>
        <source>Something was probably added at its end, or its bytes were encoded in another way than a token has it.</source>
        <translation>Probablemente se añadió algo al final, o sus bytes se codificaron de otra manera que en un token.</translation>
    </message>
    <message>
        <source>It was probably cut off in copying: such a signature always has the same length.</source>
        <translation>Probablemente se cortó al copiar: una firma así siempre tiene la misma longitud.</translation>
    </message>
    <message>
        <source>The signature has the wrong length</source>
        <translation>La firma tiene una longitud incorrecta</translation>
    </message>
    <message>
        <source>It has %1; “%2” with this key makes %3.</source>
        <translation>Tiene %1; «%2» con esta clave produce %3.</translation>
    </message>
    <message>
        <source>Copy the token again from its source; if the problem persists, ask the issuer which key it signs with.</source>
        <translation>Copie de nuevo el token desde su origen; si el problema continúa, pregunte al emisor con qué clave firma.</translation>
    </message>
    <message>
        <source>The signature consists of impossible numbers</source>
        <translation>La firma está formada por números imposibles</translation>
    </message>
    <message>
        <source>A signature of “%1” consists of two numbers; at least one of them is zero or too large.</source>
        <translation>Una firma de «%1» está formada por dos números; al menos uno de ellos es cero o demasiado grande.</translation>
    </message>
    <message>
        <source>Some verifiers once accepted that for any content (CVE-2022-21449), so somebody is probably trying it out.</source>
        <translation>Hubo verificadores que aceptaban eso para cualquier contenido (CVE-2022-21449), así que probablemente alguien lo está intentando.</translation>
    </message>
    <message>
        <source>Do not accept the token, and find out where it came from.</source>
        <translation>No acepte el token, y averigüe de dónde vino.</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1”</source>
        <translation>la clave con la huella «%1»</translation>
    </message>
    <message>
        <source>It names the key “%1”, which does not verify it; %2 does.</source>
        <translation>Indica la clave «%1», que no la verifica; %2 sí lo hace.</translation>
    </message>
    <message>
        <source>Another key signed the token than the one it names</source>
        <translation>Firmó el token una clave distinta de la que indica</translation>
    </message>
    <message>
        <source>The key that it names does not verify it; another loaded key does.</source>
        <translation>La clave que indica no la verifica; otra clave cargada sí.</translation>
    </message>
    <message>
        <source>The issuer probably changed its signing key and kept the old key ID (kid) in the header. Content and signature belong together.</source>
        <translation>Probablemente el emisor cambió su clave de firma y mantuvo el ID de clave (kid) anterior en la cabecera. El contenido y la firma se corresponden.</translation>
    </message>
    <message>
        <source>Let the issuer know that its tokens name the wrong key.</source>
        <translation>Avise al emisor de que sus tokens indican una clave equivocada.</translation>
    </message>
    <message>
        <source>The shared secret was spelled in another way for signing</source>
        <translation>Al firmar, el secreto compartido se escribió de otra manera</translation>
    </message>
    <message>
        <source>The payload is not, byte by byte, the one that was signed</source>
        <translation>El contenido no es, byte por byte, el que se firmó</translation>
    </message>
    <message>
        <source>The signature is encoded in another way than a token has it</source>
        <translation>La firma está codificada de otra manera que en un token</translation>
    </message>
    <message>
        <source>The token was reformatted on its way</source>
        <translation>El formato del token cambió por el camino</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, and only Graph can check it</source>
        <translation>Este token es para Microsoft Graph, y solo Graph puede comprobarlo</translation>
    </message>
    <message>
        <source>The signature was made in another way than the token’s algorithm says</source>
        <translation>La firma se hizo de otra manera que la que indica el algoritmo del token</translation>
    </message>
    <message>
        <source>The payload was given apart: its bytes have to be those that were signed, and a program that reads JSON and writes it again changes them.</source>
        <translation>El contenido se proporcionó aparte: sus bytes tienen que ser los que se firmaron, y un programa que lee JSON y lo vuelve a escribir los cambia.</translation>
    </message>
    <message>
        <source>The signature is over other content</source>
        <translation>La firma corresponde a otro contenido</translation>
    </message>
    <message>
        <source>The signature (%1) was made with %2, but for other content.</source>
        <translation>La firma (%1) se hizo con %2, pero para otro contenido.</translation>
    </message>
    <message>
        <source>Either the header or the payload was edited since, or the program that signs puts its text together in a way that is not known here.</source>
        <translation>O bien la cabecera o el contenido se editaron después, o bien el programa que firma compone su texto de una manera que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Get a fresh token from the issuer. If that one has the same fault, its program signs wrongly; if not, this one was edited on its way, and what it says does not count.</source>
        <translation>Obtenga un token nuevo del emisor. Si ese tiene el mismo fallo, su programa firma mal; si no, este se editó por el camino, y lo que dice no cuenta.</translation>
    </message>
    <message>
        <source>The signature is damaged, or was made with another key.</source>
        <translation>La firma está dañada, o se hizo con otra clave.</translation>
    </message>
    <message>
        <source>Most often the shared secret differs from the issuer’s; content or signature may also have been changed, and there is no way to tell which.</source>
        <translation>Lo más frecuente es que el secreto compartido sea distinto del que tiene el emisor; también pueden haberse modificado el contenido o la firma, y no hay forma de saber cuál.</translation>
    </message>
    <message>
        <source>This alone does not show which of content, signature and key is wrong.</source>
        <translation>Esto por sí solo no muestra qué está mal: el contenido, la firma o la clave.</translation>
    </message>
    <message>
        <source>It names no key, and the one that fits the algorithm does not verify it.</source>
        <translation>No indica ninguna clave, y la que encaja con el algoritmo no la verifica.</translation>
    </message>
    <message>
        <source>It names no key, and none of the %1 that fit the algorithm verifies it.</source>
        <translation>No indica ninguna clave, y ninguna de las %1 que encajan con el algoritmo la verifica.</translation>
    </message>
    <message>
        <source>%1 does not verify it (%2).</source>
        <translation>%1 no la verifica (%2).</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>Copy the token again from its source; if the problem persists, make sure that the keys are its issuer’s.</source>
        <translation>Copie de nuevo el token desde su origen; si el problema continúa, asegúrese de que las claves son las de su emisor.</translation>
    </message>
    <message>
        <source>The token was signed with an empty secret</source>
        <translation>El token se firmó con un secreto vacío</translation>
    </message>
    <message>
        <source>The signature is not the HMAC that the token’s algorithm means</source>
        <translation>La firma no es el HMAC que indica el algoritmo del token</translation>
    </message>
    <message>
        <source>The token was signed with what an empty variable left, in place of a secret</source>
        <translation>El token se firmó con lo que dejó una variable vacía, en lugar de un secreto</translation>
    </message>
    <message>
        <source>The token was signed with an example’s secret</source>
        <translation>El token se firmó con el secreto de un ejemplo</translation>
    </message>
    <message>
        <source>The private key’s text was taken for a shared secret</source>
        <translation>El texto de la clave privada se tomó por un secreto compartido</translation>
    </message>
    <message>
        <source>The two numbers of the signature have the wrong length</source>
        <translation>Los dos números de la firma tienen una longitud incorrecta</translation>
    </message>
</context>
<context>
    <name>SignerPhrases</name>
    <message>
        <source>the certificate “%1”</source>
        <translation>el certificado «%1»</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>the shared secret</source>
        <translation>el secreto compartido</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>la clave con la huella %1</translation>
    </message>
    <message>
        <source>a trusted key</source>
        <translation>una clave de confianza</translation>
    </message>
    <message>
        <source>a key of %1</source>
        <translation>una clave de %1</translation>
    </message>
    <message>
        <source>a key in %1</source>
        <translation>una clave de %1</translation>
    </message>
    <message>
        <source>the DPoP proof fits its request and its access token</source>
        <translation>la prueba DPoP corresponde a su petición y a su token de acceso</translation>
    </message>
    <message>
        <source>the DPoP proof fits its request</source>
        <translation>la prueba DPoP corresponde a su petición</translation>
    </message>
    <message>
        <source>the proof of a key fits what was asked for</source>
        <translation>la prueba de una clave corresponde a lo que se pidió</translation>
    </message>
    <message>
        <source>the token fits its DPoP proof, signed by %1</source>
        <translation>el token corresponde a su prueba DPoP y está firmado con %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado con %1</translation>
    </message>
    <message>
        <source>the first of %1 tokens in the text, signed by %2</source>
        <translation>el primero de %1 tokens del texto, firmado con %2</translation>
    </message>
    <message>
        <source>token %1 of %2 in the text, signed by %3</source>
        <translation>el token %1 de %2 del texto, firmado con %3</translation>
    </message>
    <message>
        <source>This is about the first of %1 tokens in the text.</source>
        <translation>Se trata del primero de %1 tokens del texto.</translation>
    </message>
    <message>
        <source>This is about token %1 of %2 in the text.</source>
        <translation>Se trata del token %1 de %2 del texto.</translation>
    </message>
    <message>
        <source>The signature matches (%1, %2), which proves little with such a key.</source>
        <translation>La firma coincide (%1, %2), lo que demuestra poco con una clave así.</translation>
    </message>
    <message>
        <source>It verifies with its own key (%1, %2), which shows that its maker holds that key, but not who that is.</source>
        <translation>Se verifica con su propia clave (%1, %2), lo que muestra que quien lo creó posee esa clave, pero no quién es.</translation>
    </message>
    <message>
        <source>The issuer’s signature is genuine (%1, %2).</source>
        <translation>La firma del emisor es auténtica (%1, %2).</translation>
    </message>
    <message>
        <source>The signature is genuine (%1, %2), so nothing was altered.</source>
        <translation>La firma es auténtica (%1, %2), así que no se ha alterado nada.</translation>
    </message>
    <message>
        <source>Its key: %1.</source>
        <translation>Su clave procede %1.</translation>
    </message>
</context>
<context>
    <name>SigningPhrases</name>
    <message>
        <source>The key is faulty, so nothing can be signed with it.</source>
        <translation>La clave es defectuosa, así que no se puede firmar nada con ella.</translation>
    </message>
    <message>
        <source>This is only the public half of a key. Signing takes the private one.</source>
        <translation>Esto es solo la mitad pública de una clave. Para firmar hace falta la privada.</translation>
    </message>
    <message>
        <source>Nothing is signed with “%1” here. Names are case-sensitive: ES256, RS256, PS256, HS256, EdDSA.</source>
        <translation>Aquí no se firma nada con «%1». Las mayúsculas cuentan: ES256, RS256, PS256, HS256, EdDSA.</translation>
    </message>
    <message>
        <source>The key does not fit %1: its type or curve is another one.</source>
        <translation>La clave no corresponde a %1: su tipo o curva es otro.</translation>
    </message>
    <message>
        <source>This key is for agreeing on keys (X25519, X448), and signs nothing.</source>
        <translation>Esta clave es para acordar claves (X25519, X448) y no firma nada.</translation>
    </message>
    <message>
        <source>The key says that it is for encryption, so verifiers will not use it for signatures.</source>
        <translation>La clave dice que es para cifrado, así que los verificadores no la usarán para firmas.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>No hay ninguna clave con la que firmar.</translation>
    </message>
    <message>
        <source>Several keys make several signatures, which only the general JSON serialization can hold.</source>
        <translation>Varias claves hacen varias firmas, que solo caben en la forma JSON general.</translation>
    </message>
    <message>
        <source>There is a dot in the payload, so it cannot be unencoded in a compact token. Make it detached, or use JSON.</source>
        <translation>Hay un punto en el contenido, así que no puede ir sin codificar en un token compacto. Sepárelo o use JSON.</translation>
    </message>
    <message>
        <source>The payload has characters that cannot be unencoded in a token. Make it detached, or encode it.</source>
        <translation>El contenido tiene caracteres que no pueden ir sin codificar en un token. Sepárelo o codifíquelo.</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with %1.</source>
        <translation>OpenSSL no pudo firmar con %1.</translation>
    </message>
    <message>
        <source>There is no token in it to start from.</source>
        <translation>No contiene ningún token con el que empezar.</translation>
    </message>
    <message>
        <source>This token is encrypted; only a signed one can be the start.</source>
        <translation>Este token está cifrado; solo se puede empezar con uno firmado.</translation>
    </message>
    <message>
        <source>This token is broken: its header cannot be read.</source>
        <translation>Este token está dañado: su cabecera no se puede leer.</translation>
    </message>
    <message>
        <source>This token has no payload to start from; it may be a detached one.</source>
        <translation>Este token no tiene contenido con el que empezar; es posible que esté separado.</translation>
    </message>
    <message>
        <source>A token of this kind names the key of its holder, which was not given.</source>
        <translation>Un token de este tipo indica la clave de su titular, que no se ha dado.</translation>
    </message>
    <message>
        <source>A token of this kind carries the public key that it is signed with, which was not given.</source>
        <translation>Un token de este tipo lleva la clave pública con la que se firma, que no se ha dado.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetch keys of %1</source>
        <translation>Obtener las claves de %1</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Expects “%1” from now on</source>
        <translation>Espera «%1» a partir de ahora</translation>
    </message>
    <message>
        <source>Expect this issuer</source>
        <translation>Esperar este emisor</translation>
    </message>
    <message>
        <source>Expect this subject</source>
        <translation>Esperar este sujeto</translation>
    </message>
    <message>
        <source>Expect this nonce</source>
        <translation>Esperar este nonce</translation>
    </message>
    <message>
        <source>Expect this party</source>
        <translation>Esperar esta parte</translation>
    </message>
    <message>
        <source>Expect the type “%1”</source>
        <translation>Esperar el tipo «%1»</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Expect “%1”</source>
        <translation>Esperar «%1»</translation>
    </message>
    <message>
        <source>Judges as of %1</source>
        <translation>Evalúa en este momento: %1</translation>
    </message>
    <message>
        <source>Judge at time of issue</source>
        <translation>Evaluar en el momento de emisión</translation>
    </message>
    <message>
        <source>Open keys…</source>
        <translation>Abrir claves…</translation>
    </message>
    <message>
        <source>Keys from a file of yours</source>
        <translation>Claves de un archivo suyo</translation>
    </message>
    <message>
        <source>Give the secret</source>
        <translation>Introducir el secreto</translation>
    </message>
    <message>
        <source>As text, base64 or hexadecimal; it is never stored</source>
        <translation>Como texto, base64 o hexadecimal; nunca se guarda</translation>
    </message>
    <message>
        <source>Open the recipient’s key…</source>
        <translation>Abrir la clave del destinatario…</translation>
    </message>
    <message>
        <source>The private key that it is encrypted for</source>
        <translation>La clave privada para la que está cifrado</translation>
    </message>
    <message>
        <source>Trust this root…</source>
        <translation>Confiar en esta raíz…</translation>
    </message>
    <message>
        <source>The root certificate from a file of yours</source>
        <translation>El certificado raíz de un archivo suyo</translation>
    </message>
    <message>
        <source>Open the status list…</source>
        <translation>Abrir la lista de estados…</translation>
    </message>
    <message>
        <source>The list’s token, as its address serves it</source>
        <translation>El token de la lista, tal como lo sirve su dirección</translation>
    </message>
    <message>
        <source>Open the holder’s key…</source>
        <translation>Abrir la clave del titular…</translation>
    </message>
    <message>
        <source>The public key that signs the key binding</source>
        <translation>La clave pública que corresponde a la firma de la vinculación de clave</translation>
    </message>
    <message>
        <source>Load this as keys</source>
        <translation>Cargar esto como claves</translation>
    </message>
    <message>
        <source>Takes the text for keys, and empties the token field</source>
        <translation>Toma el texto como claves y vacía el campo del token</translation>
    </message>
    <message>
        <source>Give the payload</source>
        <translation>Introducir el contenido</translation>
    </message>
    <message>
        <source>The content that was signed, to the byte</source>
        <translation>El contenido que se firmó, byte por byte</translation>
    </message>
    <message>
        <source>Open the token inside</source>
        <translation>Abrir el token interior</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings this one back</source>
        <translation>Deshacer (Ctrl+Z) recupera este</translation>
    </message>
    <message>
        <source>Show all %1 tokens</source>
        <translation>Mostrar los %1 tokens</translation>
    </message>
    <message>
        <source>Ask Pangea about it…</source>
        <translation>Preguntar a Pangea por él…</translation>
    </message>
    <message>
        <source>You see first what will be sent</source>
        <translation>Antes verá lo que se enviará</translation>
    </message>
    <message>
        <source>Judge when it begins</source>
        <translation>Evaluar en su inicio</translation>
    </message>
    <message>
        <source>Judge while it was good</source>
        <translation>Evaluar cuando aún estaba en vigor</translation>
    </message>
</context>
<context>
    <name>StorageSentences</name>
    <message>
        <source>Nothing is kept after you quit: Qt’s plug-in for SQLite is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>No se conserva nada al salir: falta el complemento de Qt para SQLite. Instálelo (Debian: libqt6sql6-sqlite) y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>There is a folder or a device where a file should be. Choose another place or move it away.</source>
        <translation>Hay una carpeta o un dispositivo donde debería haber un archivo. Elija otro lugar o muévalo.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database cannot be written (%1). Check the rights of its folder.</source>
        <translation>No se conserva nada al salir: no se puede escribir en la base de datos (%1). Revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database cannot be written. Check the rights of its folder.</source>
        <translation>No se conserva nada al salir: no se puede escribir en la base de datos. Revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The database was damaged. It was moved to %1, and a fresh one is in use.</source>
        <translation>La base de datos estaba dañada. Se movió a %1 y se usa una nueva.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database is damaged and could not be moved away.</source>
        <translation>No se conserva nada al salir: la base de datos está dañada y no se pudo mover.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the file of the database belongs to another program. It was left as it is.</source>
        <translation>No se conserva nada al salir: el archivo de la base de datos pertenece a otro programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database comes from a newer version of Tokenscope. It was left as it is; use that version.</source>
        <translation>No se conserva nada al salir: la base de datos es de una versión más reciente de Tokenscope. Se dejó como está; use esa versión.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is still there. Free some space and try again.</source>
        <translation>El disco está lleno, así que esto no se guardó. Lo que se guardó antes sigue ahí. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another process is using the database. What was kept before is still there. Try again.</source>
        <translation>Otro proceso está usando la base de datos. Lo que se conservó antes sigue ahí. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This could not be kept (%1).</source>
        <translation>Esto no se pudo conservar (%1).</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>Esto no se pudo conservar.</translation>
    </message>
    <message>
        <source>A name is missing. Write one.</source>
        <translation>Falta un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters. Choose a shorter one.</source>
        <translation>El nombre tiene más de 200 caracteres. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen, or blanks around it. Type it again.</source>
        <translation>El nombre tiene caracteres que no se ven, o espacios al principio o al final. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The name is there already. Choose another one.</source>
        <translation>El nombre ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>It is not there any more: another window may have deleted it.</source>
        <translation>Ya no está: puede que se haya eliminado desde otra ventana.</translation>
    </message>
    <message>
        <source>There are 500 already, which is the limit. Delete one first.</source>
        <translation>Ya hay 500, que es el límite. Elimine uno primero.</translation>
    </message>
    <message>
        <source>This is too large to be kept after you quit.</source>
        <translation>Esto es demasiado grande para conservarlo al salir.</translation>
    </message>
    <message>
        <source>Keys cannot be fetched from the address of “%1”. It has to begin with https:// and a host.</source>
        <translation>No se pueden obtener claves de la dirección de «%1». Tiene que empezar por https:// y un host.</translation>
    </message>
    <message>
        <source>Keys cannot be fetched from this address. It has to begin with https:// and a host.</source>
        <translation>No se pueden obtener claves de esta dirección. Tiene que empezar por https:// y un host.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a secret, which is never kept on disk. Take it out.</source>
        <translation>La dirección de «%1» contiene un secreto, que nunca se conserva en el disco. Quítelo.</translation>
    </message>
    <message>
        <source>The address holds a secret, which is never kept on disk. Take it out.</source>
        <translation>La dirección contiene un secreto, que nunca se conserva en el disco. Quítelo.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>El archivo no se puede leer (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>El archivo no se puede escribir (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which is the limit for a list of endpoints.</source>
        <translation>El archivo tiene más de 1 MiB, que es el límite para una lista de endpoints.</translation>
    </message>
    <message>
        <source>The file is not JSON. Choose one that was exported here.</source>
        <translation>El archivo no es JSON. Elija uno que se haya exportado aquí.</translation>
    </message>
    <message>
        <source>The file is not a list of endpoints: %1 is missing, unknown or of the wrong kind.</source>
        <translation>El archivo no es una lista de endpoints: %1 falta, no se conoce o es de otro tipo.</translation>
    </message>
    <message>
        <source>The file is not a list of endpoints.</source>
        <translation>El archivo no es una lista de endpoints.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>No es un token</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Emitido en el futuro</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Date in milliseconds</source>
        <translation>Fecha en milisegundos</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>Otro destinatario</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Sin destinatario</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Otro emisor</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Sin emisor</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Otro sujeto</translation>
    </message>
    <message>
        <source>A claim is missing</source>
        <translation>Falta un claim</translation>
    </message>
    <message>
        <source>A claim of the wrong type</source>
        <translation>Claim de tipo incorrecto</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Key rotated out</source>
        <translation>Clave retirada en una rotación</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>No key ID</source>
        <translation>Sin ID de clave</translation>
    </message>
    <message>
        <source>No key to check</source>
        <translation>Sin clave para comprobarlo</translation>
    </message>
    <message>
        <source>Key of another algorithm</source>
        <translation>Clave de otro algoritmo</translation>
    </message>
    <message>
        <source>Key of another type</source>
        <translation>Clave de otro tipo</translation>
    </message>
    <message>
        <source>Public key used as secret</source>
        <translation>Clave pública usada como secreto</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>Clave demasiado pequeña</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Firmado con otra clave</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Falta la firma</translation>
    </message>
    <message>
        <source>Signature of the wrong length</source>
        <translation>Firma de longitud incorrecta</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Modificado después de la firma</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algoritmo no permitido</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algoritmo no compatible</translation>
    </message>
    <message>
        <source>Cut off in copying</source>
        <translation>Cortado al copiar</translation>
    </message>
    <message>
        <source>Wrong number of parts</source>
        <translation>Número de partes incorrecto</translation>
    </message>
    <message>
        <source>A character that is not base64url</source>
        <translation>Un carácter que no es base64url</translation>
    </message>
    <message>
        <source>Header is not JSON</source>
        <translation>La cabecera no es JSON</translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation>El contenido no es JSON</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Binding not checked</source>
        <translation>Vinculación sin comprobar</translation>
    </message>
    <message>
        <source>Binding broken</source>
        <translation>Vinculación incorrecta</translation>
    </message>
    <message>
        <source>Not wholly checked</source>
        <translation>No comprobado del todo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>tokens in %1</source>
        <translation>tokens en %1</translation>
    </message>
    <message>
        <source>The file has changed since it was read: this token is no longer at its place. Read the file again.</source>
        <translation>El archivo ha cambiado desde que se leyó: este token ya no está en su lugar. Vuelva a leer el archivo.</translation>
    </message>
</context>
<context>
    <name>TextFindingWords</name>
    <message>
        <source>The text starts with “%1”</source>
        <translation>El texto empieza por «%1»</translation>
    </message>
    <message>
        <source>“%1” belongs to the HTTP header that carries a token, and not to the token. It was left out here; a verifier that is handed it as part of the token refuses it.</source>
        <translation>«%1» pertenece a la cabecera HTTP que transporta un token, y no al token. Aquí se ha omitido; un verificador que lo recibe como parte del token lo rechaza.</translation>
    </message>
    <message>
        <source>Pass on only what follows “%1”.</source>
        <translation>Pase solo lo que sigue a «%1».</translation>
    </message>
    <message>
        <source>The token came with quotes or punctuation around it</source>
        <translation>El token venía rodeado de comillas o signos de puntuación</translation>
    </message>
    <message>
        <source>Such marks come along when a token is copied out of JSON or source code. They were left out here; a verifier refuses a token that still has them.</source>
        <translation>Esos signos se cuelan cuando se copia un token de JSON o de código fuente. Aquí se han omitido; un verificador rechaza un token que aún los tiene.</translation>
    </message>
    <message>
        <source>Pass on the token without the marks around it.</source>
        <translation>Pase el token sin los signos que lo rodean.</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>un comando curl</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>una petición HTTP</translation>
    </message>
    <message>
        <source>an HTTP header</source>
        <translation>una cabecera HTTP</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>una cookie</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>una dirección web</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>un texto JSON</translation>
    </message>
    <message>
        <source>a recording of web traffic (HAR)</source>
        <translation>una grabación de tráfico web (HAR)</translation>
    </message>
    <message>
        <source>a health card’s QR code</source>
        <translation>un código QR de una tarjeta sanitaria</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>The text is the content of a health card’s QR code</source>
        <translation>El texto es el contenido del código QR de una tarjeta sanitaria</translation>
    </message>
    <message>
        <source>In it, each character of the token is two digits; they were decoded here.</source>
        <translation>En él, dos dígitos representan cada carácter del token; aquí se han decodificado.</translation>
    </message>
    <message>
        <source>To have the card checked, show the QR code itself; apps for health cards read it directly.</source>
        <translation>Para que se compruebe la tarjeta, muestre el propio código QR; las aplicaciones para tarjetas sanitarias lo leen directamente.</translation>
    </message>
    <message>
        <source>The token was found inside %1</source>
        <translation>El token se encontró dentro de %1</translation>
    </message>
    <message>
        <source>The text holds %1 tokens. This is number %2; each is judged on its own.</source>
        <translation>El texto contiene %1 tokens. Este es el número %2; cada uno se evalúa por separado.</translation>
    </message>
    <message>
        <source>The text holds %1 tokens. The first is inspected here, the others are not.</source>
        <translation>El texto contiene %1 tokens. Aquí se inspecciona el primero; los demás no.</translation>
    </message>
    <message>
        <source>To inspect another one, paste it alone.</source>
        <translation>Para inspeccionar otro, péguelo solo.</translation>
    </message>
    <message>
        <source>Only the token itself is inspected; the text around it was left out.</source>
        <translation>Solo se inspecciona el token; el texto que lo rodea se ha omitido.</translation>
    </message>
    <message>
        <source>Make sure that this is the token you mean, and pass on the token alone.</source>
        <translation>Asegúrese de que este es el token que busca, y pase solo el token.</translation>
    </message>
    <message>
        <source>The token is written as in a web address</source>
        <translation>El token está escrito como en una dirección web</translation>
    </message>
    <message>
        <source>%1 written as a percent sign with two digits, as web addresses need it. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>%1 con un signo de porcentaje y dos dígitos, como lo requieren las direcciones web. Aquí se ha deshecho; un verificador rechaza el token tal como venía.</translation>
    </message>
    <message>
        <source>%1 character was</source>
        <translation>%1 carácter estaba escrito</translation>
    </message>
    <message>
        <source>%1 characters were</source>
        <translation>%1 caracteres estaban escritos</translation>
    </message>
    <message>
        <source>Decode the token once (URL decoding) before you pass it on.</source>
        <translation>Decodifique el token una vez (decodificación de URL) antes de pasarlo.</translation>
    </message>
    <message>
        <source>The token is written as in a web page’s source</source>
        <translation>El token está escrito como en el código fuente de una página web</translation>
    </message>
    <message>
        <source>%1 written as HTML codes, such as “&amp;#46;” for a dot. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>%1 con códigos HTML, como «&amp;#46;» para un punto. Aquí se ha deshecho; un verificador rechaza el token tal como venía.</translation>
    </message>
    <message>
        <source>Copy the token from where it was issued, rather than from the source of a page.</source>
        <translation>Copie el token de donde se emitió, y no del código fuente de una página.</translation>
    </message>
    <message>
        <source>The token is encoded in base64 once more</source>
        <translation>El token está codificado una vez más en base64</translation>
    </message>
    <message>
        <source>Kubernetes keeps secrets so, and “echo … | base64” writes them so. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>Kubernetes guarda así los secretos, y «echo … | base64» los escribe así. Aquí se ha deshecho; un verificador rechaza el token tal como venía.</translation>
    </message>
    <message>
        <source>“Bearer” was encoded with it.</source>
        <translation>Dentro estaba también «Bearer».</translation>
    </message>
    <message>
        <source>Decode it before it is sent (base64 -d).</source>
        <translation>Decodifíquelo antes de enviarlo (base64 -d).</translation>
    </message>
    <message>
        <source>There are blanks or line breaks inside the token</source>
        <translation>Hay espacios o saltos de línea dentro del token</translation>
    </message>
    <message>
        <source>%1 left out here. They usually come from a mail, a chat or a terminal that wraps long lines. A verifier refuses the token as it was given.</source>
        <translation>%1. Suelen venir de un correo, un chat o un terminal que parte las líneas largas. Un verificador rechaza el token tal como venía.</translation>
    </message>
    <message>
        <source>%1 blank or line break was</source>
        <translation>Aquí se ha omitido %1 espacio o salto de línea</translation>
    </message>
    <message>
        <source>%1 blanks or line breaks were</source>
        <translation>Aquí se han omitido %1 espacios o saltos de línea</translation>
    </message>
    <message>
        <source>Pass the token on in one line, or copy it again from its source.</source>
        <translation>Pase el token en una sola línea, o cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>There are invisible characters in the token</source>
        <translation>Hay caracteres invisibles en el token</translation>
    </message>
    <message>
        <source>%1 left out here. The first is %2 (%3), character %4 of the text. They come along unseen when a token is copied out of a web page, a chat or a document. A verifier refuses the token as it was given.</source>
        <translation>%1. El primero es %2 (%3), carácter %4 del texto. Se cuelan sin que se vean cuando se copia un token de una página web, un chat o un documento. Un verificador rechaza el token tal como venía.</translation>
    </message>
    <message>
        <source>%1 invisible character was</source>
        <translation>Aquí se ha omitido %1 carácter invisible</translation>
    </message>
    <message>
        <source>%1 invisible characters were</source>
        <translation>Aquí se han omitido %1 caracteres invisibles</translation>
    </message>
    <message>
        <source>Copy the token again from its source, as plain text.</source>
        <translation>Copie el token de nuevo de su origen, como texto sin formato.</translation>
    </message>
    <message>
        <source>The text is in UTF-16</source>
        <translation>El texto está en UTF-16</translation>
    </message>
    <message>
        <source>PowerShell’s “&gt;” and some editors save text so, with two bytes for each character. It was converted here; a program that reads the file as plain text sees other characters.</source>
        <translation>El «&gt;» de PowerShell y algunos editores guardan así el texto, con dos bytes por carácter. Aquí se ha convertido; un programa que lee el archivo como texto sin formato ve otros caracteres.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in PowerShell with “Out-File -Encoding utf8”.</source>
        <translation>Guárdelo como UTF-8; en PowerShell, con «Out-File -Encoding utf8».</translation>
    </message>
    <message>
        <source>The token uses the wrong base64 alphabet</source>
        <translation>El token usa un alfabeto base64 incorrecto</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “%3”. Tokens are written in base64url, which has “-” and “_” where ordinary base64 has “+” and “/”. The software that wrote this one probably used an ordinary base64 function; every strict verifier refuses it.</source>
        <translation>En %2, el carácter %1 es «%3». Los tokens se escriben en base64url, que tiene «-» y «_» donde el base64 común tiene «+» y «/». Probablemente el software que escribió este usó una función de base64 común; todo verificador estricto lo rechaza.</translation>
    </message>
    <message>
        <source>Ask the team that runs the software to encode the token’s parts as base64url.</source>
        <translation>Pida al equipo que se encarga del software que codifique las partes del token como base64url.</translation>
    </message>
    <message>
        <source>The token has padding (=), and was signed with it</source>
        <translation>El token tiene relleno (=) y se firmó con él</translation>
    </message>
    <message>
        <source>Load balancers of AWS (ALB) write and sign the header “x-amzn-oidc-data” so. A token has no padding, and a strict verifier refuses it; without the padding it does not verify either.</source>
        <translation>Los balanceadores de carga de AWS (ALB) escriben y firman así la cabecera «x-amzn-oidc-data». Un token no lleva relleno, y un verificador estricto lo rechaza; sin el relleno tampoco se verifica.</translation>
    </message>
    <message>
        <source>If the token comes from a load balancer of AWS, check it with its padding, as AWS’s example code does.</source>
        <translation>Si el token viene de un balanceador de carga de AWS, compruébelo con su relleno, como hace el código de ejemplo de AWS.</translation>
    </message>
    <message>
        <source>The token has padding (=) that must not be there</source>
        <translation>El token tiene relleno (=) que no debe estar ahí</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”. Tokens are written in base64url, without “=” at the end of a part. The software that wrote this one probably used an ordinary base64 function; every strict verifier refuses it.</source>
        <translation>En %2, el carácter %1 es «=». Los tokens se escriben en base64url, sin «=» al final de una parte. Probablemente el software que escribió este usó una función de base64 común; todo verificador estricto lo rechaza.</translation>
    </message>
    <message>
        <source>Ask the team that runs the software to encode the token’s parts as base64url without padding.</source>
        <translation>Pida al equipo que se encarga del software que codifique las partes del token como base64url sin relleno.</translation>
    </message>
    <message>
        <source>There is nothing to inspect</source>
        <translation>No hay nada que inspeccionar</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing but blanks.</source>
        <translation>El texto está vacío, o solo contiene espacios.</translation>
    </message>
    <message>
        <source>Give a token, or a file that holds one.</source>
        <translation>Proporcione un token, o un archivo que contenga uno.</translation>
    </message>
    <message>
        <source>This is a key set</source>
        <translation>Esto es un conjunto de claves</translation>
    </message>
    <message>
        <source>The text holds %1 and no token. Keys are what a token’s signature is checked with.</source>
        <translation>El texto contiene %1 y ningún token. Las claves son aquello con lo que se comprueba la firma de un token.</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>Load it as keys, then inspect the token.</source>
        <translation>Cárguelo como claves y después inspeccione el token.</translation>
    </message>
    <message>
        <source>Load it as a key, then inspect the token.</source>
        <translation>Cárguela como clave y después inspeccione el token.</translation>
    </message>
    <message>
        <source>A key is what a token’s signature is checked with; it is not a token itself.</source>
        <translation>Una clave es aquello con lo que se comprueba la firma de un token; no es un token.</translation>
    </message>
    <message>
        <source>This is a key under a passphrase</source>
        <translation>Esto es una clave protegida con una frase de contraseña</translation>
    </message>
    <message>
        <source>It cannot be read without its passphrase.</source>
        <translation>No se puede leer sin su frase de contraseña.</translation>
    </message>
    <message>
        <source>Load the public key or the certificate instead, then inspect the token.</source>
        <translation>Cargue en su lugar la clave pública o el certificado y después inspeccione el token.</translation>
    </message>
    <message>
        <source>This is a private or secret key</source>
        <translation>Esto es una clave privada o secreta</translation>
    </message>
    <message>
        <source>Anybody who has this one can sign tokens as the issuer. It has not left this computer.</source>
        <translation>Cualquiera que tenga esta puede firmar tokens como si fuera el emisor. No ha salido de este equipo.</translation>
    </message>
    <message>
        <source>Load it as a key if you need to, and keep it out of chats, mails and tickets.</source>
        <translation>Cárguela como clave si lo necesita, y no la ponga en chats, correos ni tickets.</translation>
    </message>
    <message>
        <source>This is a certificate</source>
        <translation>Esto es un certificado</translation>
    </message>
    <message>
        <source>A certificate holds a key, which a token’s signature is checked with; it is not a token itself.</source>
        <translation>Un certificado contiene una clave, con la que se comprueba la firma de un token; no es un token.</translation>
    </message>
    <message>
        <source>This is a key</source>
        <translation>Esto es una clave</translation>
    </message>
    <message>
        <source>The last part, the signature, seems to be missing: the text was probably cut off in copying.</source>
        <translation>Parece que falta la última parte, la firma: probablemente el texto se cortó al copiar.</translation>
    </message>
    <message>
        <source>Payload and signature seem to be missing: the text was probably cut off in copying.</source>
        <translation>Parece que faltan el contenido y la firma: probablemente el texto se cortó al copiar.</translation>
    </message>
    <message>
        <source>It looks like an encrypted token that has lost a part in copying.</source>
        <translation>Parece un token cifrado que ha perdido una parte al copiarlo.</translation>
    </message>
    <message>
        <source>Perhaps something was lost in copying, or other text was copied with it.</source>
        <translation>Quizá se perdió algo al copiar, o se coló otro texto.</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 parte</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>It has %1 instead of 3</source>
        <translation>Tiene %1 en lugar de 3</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them (header, payload, signature), an encrypted one has 5.</source>
        <translation>Un token firmado tiene 3 partes con puntos entre ellas (cabecera, contenido, firma); uno cifrado tiene 5.</translation>
    </message>
    <message>
        <source>This text has %1 in %2.</source>
        <translation>Este texto tiene %1 en %2.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Copie el token de nuevo de su origen, del primer carácter al último.</translation>
    </message>
    <message>
        <source>The token is written in hexadecimal digits</source>
        <translation>El token está escrito en dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Databases, debuggers and network captures show bytes so. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>Las bases de datos, los depuradores y las capturas de red muestran así los bytes. Aquí se deshizo; un verificador rechaza el token tal como se dio.</translation>
    </message>
    <message>
        <source>“Bearer” was written so with it.</source>
        <translation>«Bearer» se escribió así con él.</translation>
    </message>
    <message>
        <source>Turn the digits back into text before it is sent (xxd -r -p).</source>
        <translation>Convierta los dígitos de nuevo en texto antes de enviarlo (xxd -r -p).</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate’s period has not started yet.</source>
        <translation>El periodo del certificado aún no ha empezado.</translation>
    </message>
    <message>
        <source>The certificate is for another host than the one asked.</source>
        <translation>El certificado es para un host distinto del consultado.</translation>
    </message>
    <message>
        <source>The certificate names its host in the old way only (common name), which no verifier may rely on any more.</source>
        <translation>El certificado indica su host solo a la manera antigua (common name), en la que ningún verificador puede confiar ya.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: nobody vouches for it.</source>
        <translation>El certificado está firmado por sí mismo: nadie lo avala.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, or the server leaves out a certificate in between.</source>
        <translation>El certificado lo emitió una autoridad en la que aquí no se confía, o el servidor omite un certificado intermedio.</translation>
    </message>
    <message>
        <source>A certificate’s key is too small to be safe.</source>
        <translation>La clave de un certificado es demasiado pequeña para ser segura.</translation>
    </message>
    <message>
        <source>A certificate is signed with MD5 or SHA-1, which can be forged.</source>
        <translation>Un certificado está firmado con MD5 o SHA-1, que se pueden falsificar.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer.</source>
        <translation>El certificado fue revocado por su emisor.</translation>
    </message>
    <message>
        <source>The server sent along what the issuer says about revocation, and it is out of date, unreadable, about another certificate, or cannot be checked because the issuer’s certificate was not sent.</source>
        <translation>El servidor envió también lo que dice el emisor sobre la revocación, pero está desfasado, no se puede leer, trata de otro certificado o no se puede comprobar porque no se envió el certificado del emisor.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.1, which is no longer safe.</source>
        <translation>El servidor no habla nada más reciente que TLS 1.1, que ya no es seguro.</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS; probably it is plain HTTP.</source>
        <translation>Lo que responde ahí no habla TLS; es probable que sea HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The server takes none of the ciphers that are offered, or wants a client certificate.</source>
        <translation>El servidor no acepta ninguno de los cifrados que se le ofrecen, o pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>The server wants a client certificate that it knows.</source>
        <translation>El servidor pide un certificado de cliente que conozca.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1, probably HTTP/2 alone. That can be allowed in the settings of the connection.</source>
        <translation>El servidor no habla HTTP/1.1; es probable que solo hable HTTP/2. Se puede permitir en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>The certificate check failed.</source>
        <translation>La comprobación del certificado falló.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es para %1.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>No indica ningún host.</translation>
    </message>
    <message>
        <source>It holds from %1 to %2.</source>
        <translation>Vale desde el %1 hasta el %2.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Lo emitió «%1».</translation>
    </message>
    <message>
        <source>Check this computer’s clock; if it is right, the operator of the server has to renew the certificate.</source>
        <translation>Revise el reloj de este equipo; si va bien, el administrador del servidor tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>Check the spelling of the address; if it is right, the server needs a certificate for that name.</source>
        <translation>Revise cómo está escrita la dirección; si es correcta, el servidor necesita un certificado para ese nombre.</translation>
    </message>
    <message>
        <source>Name the cluster’s own authority in a CA file for this endpoint: inside a container it is /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, outside it is in the kubeconfig.</source>
        <translation>Indique la autoridad propia del clúster en un archivo de CA para este endpoint: dentro de un contenedor es /var/run/secrets/kubernetes.io/serviceaccount/ca.crt; fuera, está en kubeconfig.</translation>
    </message>
    <message>
        <source>For a server or company proxy of your own, name its authority’s certificate in a CA file for this endpoint; otherwise somebody may be listening in between.</source>
        <translation>Si el servidor es suyo, o el proxy es de su empresa, indique el certificado de su autoridad en un archivo de CA para este endpoint; si no, puede que alguien esté escuchando en medio.</translation>
    </message>
    <message>
        <source>Check this computer’s clock; if it is right, the operator of the server has to renew what it sends along (OCSP stapling), or send its issuer’s certificate too.</source>
        <translation>Revise el reloj de este equipo; si va bien, el administrador del servidor tiene que renovar lo que envía (OCSP stapling), o enviar también el certificado de su emisor.</translation>
    </message>
    <message>
        <source>The operator of the server has to give it another certificate.</source>
        <translation>El administrador del servidor tiene que instalar otro certificado.</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Mensaje recibido: «%1».</translation>
    </message>
    <message>
        <source>A secure connection could not be established</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>Nothing that it sent was used.</source>
        <translation>No se usó nada de lo que envió.</translation>
    </message>
    <message>
        <source>Check the port; for a server of your own without TLS, start the address with http.</source>
        <translation>Revise el puerto; si el servidor es suyo y no usa TLS, empiece la dirección por http.</translation>
    </message>
    <message>
        <source>Name the client certificate and key that the operator of the server gave you for it.</source>
        <translation>Indique el certificado de cliente y la clave que le dio el administrador del servidor.</translation>
    </message>
    <message>
        <source>Tell the operator of the server, or check whether a proxy in between is at fault.</source>
        <translation>Avise al administrador del servidor, o compruebe si la causa es un proxy intermedio.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent</source>
        <translation>La conexión no es segura, así que no se envió nada</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>El archivo de CA no se puede usar</translation>
    </message>
    <message>
        <source>It is not there, cannot be read, or is larger than a megabyte.</source>
        <translation>No está ahí, no se puede leer o tiene más de un megabyte.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>No contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Name a file with the authority’s certificate in PEM form (BEGIN CERTIFICATE).</source>
        <translation>Indique un archivo con el certificado de la autoridad en formato PEM (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>A file of it is not there, cannot be read, or is larger than a megabyte.</source>
        <translation>Uno de sus archivos no está ahí, no se puede leer o tiene más de un megabyte.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>El archivo no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>There is no private key in the file, or none of a kind that can be used here.</source>
        <translation>El archivo no contiene ninguna clave privada, o ninguna de un tipo que se pueda usar aquí.</translation>
    </message>
    <message>
        <source>Its key is under a passphrase, which is missing or wrong.</source>
        <translation>Su clave está protegida con una frase de contraseña, que falta o es incorrecta.</translation>
    </message>
    <message>
        <source>The key is not the one that the certificate is for.</source>
        <translation>La clave no es la que corresponde al certificado.</translation>
    </message>
    <message>
        <source>The client certificate cannot be used</source>
        <translation>El certificado de cliente no se puede usar</translation>
    </message>
    <message>
        <source>Name its certificate and its private key, both in PEM form, or a PKCS #12 file (.p12, .pfx) with its passphrase.</source>
        <translation>Indique su certificado y su clave privada, ambos en formato PEM, o un archivo PKCS #12 (.p12, .pfx) con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>TokenListWords</name>
    <message>
        <source>%1 accepted</source>
        <translation>aceptados: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rechazados: %1</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>sin verificar: %1</translation>
    </message>
    <message>
        <source>%1 no token</source>
        <translation>no son tokens: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>encrypted token</source>
        <translation>token cifrado</translation>
    </message>
    <message>
        <source>signed token</source>
        <translation>token firmado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>No es un token</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>sin evaluar: %1</translation>
    </message>
    <message>
        <source>%1 token in this text</source>
        <translation>%1 token en este texto</translation>
    </message>
    <message>
        <source>%1 tokens in this text</source>
        <translation>%1 tokens en este texto</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There may be more: much of the text only looks like tokens, and not all of that was read.</source>
        <translation>Puede que haya más: gran parte del texto solo parece tokens, y no se leyó todo.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A service that expects no issuer and no audience cannot be tried.</source>
        <translation>No se puede probar un servicio que no espera ni emisor ni destinatario.</translation>
    </message>
    <message>
        <source>There are no challenges for this kind.</source>
        <translation>No hay casos de prueba para esta clase.</translation>
    </message>
    <message>
        <source>No second key for this algorithm could be made, which most challenges need.</source>
        <translation>No se ha podido crear una segunda clave para este algoritmo, que la mayoría de los casos necesita.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tokens that nobody signed (alg none)</source>
        <translation>Tokens que nadie ha firmado (alg none)</translation>
    </message>
    <message>
        <source>Algorithm (alg)</source>
        <translation>Algoritmo (alg)</translation>
    </message>
    <message>
        <source>Secrets that anybody can guess</source>
        <translation>Secretos que cualquiera puede adivinar</translation>
    </message>
    <message>
        <source>Keys out of the token (jwk, jku, x5c, x5u)</source>
        <translation>Claves tomadas del token (jwk, jku, x5c, x5u)</translation>
    </message>
    <message>
        <source>Choice of the key (kid)</source>
        <translation>Elección de la clave (kid)</translation>
    </message>
    <message>
        <source>Critical extensions (crit)</source>
        <translation>Extensiones críticas (crit)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Tipo (typ)</translation>
    </message>
    <message>
        <source>Encoding (base64url)</source>
        <translation>Codificación (base64url)</translation>
    </message>
    <message>
        <source>Form of a token</source>
        <translation>Forma de un token</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Expiry (exp)</source>
        <translation>Caducidad (exp)</translation>
    </message>
    <message>
        <source>Start (nbf)</source>
        <translation>Inicio (nbf)</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Emisor (iss)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Destinatario (aud)</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Otros claims</translation>
    </message>
    <message>
        <source>What this kind of token needs</source>
        <translation>Lo que necesita esta clase de token</translation>
    </message>
    <message>
        <source>Good tokens</source>
        <translation>Tokens buenos</translation>
    </message>
    <message>
        <source>Your service checks this, but not in every case: %1.</source>
        <translation>Su servicio lo comprueba, pero no en todos los casos: %1.</translation>
    </message>
    <message>
        <source>Your service does not verify signatures: anybody can change a token.</source>
        <translation>Su servicio no verifica las firmas: cualquiera puede cambiar un token.</translation>
    </message>
    <message>
        <source>Your service takes tokens that nobody signed (alg none).</source>
        <translation>Su servicio acepta tokens que nadie ha firmado (alg none).</translation>
    </message>
    <message>
        <source>Your service lets the token choose the algorithm (alg): it has to know which one it expects.</source>
        <translation>Su servicio deja que el token elija el algoritmo (alg): tiene que saber cuál espera.</translation>
    </message>
    <message>
        <source>Your service trusts a secret that anybody can guess.</source>
        <translation>Su servicio confía en un secreto que cualquiera puede adivinar.</translation>
    </message>
    <message>
        <source>Your service trusts a key that the token brings along or points to (jwk, jku, x5c, x5u).</source>
        <translation>Su servicio confía en una clave que el propio token trae o señala (jwk, jku, x5c, x5u).</translation>
    </message>
    <message>
        <source>Your service lets the key&apos;s ID (kid) lead it to a key that it should not trust.</source>
        <translation>Su servicio deja que el ID de la clave (kid) lo lleve a una clave en la que no debe confiar.</translation>
    </message>
    <message>
        <source>Your service does not check the critical extensions (crit).</source>
        <translation>Su servicio no comprueba las extensiones críticas (crit).</translation>
    </message>
    <message>
        <source>Your service does not check what the header says.</source>
        <translation>Su servicio no comprueba lo que dice la cabecera.</translation>
    </message>
    <message>
        <source>Your service does not check the type (typ).</source>
        <translation>Su servicio no comprueba el tipo (typ).</translation>
    </message>
    <message>
        <source>Your service takes tokens that are not well encoded.</source>
        <translation>Su servicio acepta tokens mal codificados.</translation>
    </message>
    <message>
        <source>Your service takes what does not have the form of a token.</source>
        <translation>Su servicio acepta lo que no tiene forma de token.</translation>
    </message>
    <message>
        <source>Your service takes tokens whose header or payload is not a JSON object.</source>
        <translation>Su servicio acepta tokens cuya cabecera o payload no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Your service does not check when a token expires (exp).</source>
        <translation>Su servicio no comprueba cuándo caduca un token (exp).</translation>
    </message>
    <message>
        <source>Your service does not check when a token becomes good (nbf).</source>
        <translation>Su servicio no comprueba desde cuándo sirve un token (nbf).</translation>
    </message>
    <message>
        <source>Your service takes values that are not dates.</source>
        <translation>Su servicio acepta fechas que no lo son.</translation>
    </message>
    <message>
        <source>Your service does not check who issued a token (iss).</source>
        <translation>Su servicio no comprueba quién emitió un token (iss).</translation>
    </message>
    <message>
        <source>Your service does not check who a token is for (aud).</source>
        <translation>Su servicio no comprueba para quién es un token (aud).</translation>
    </message>
    <message>
        <source>Your service does not check the claims that it uses.</source>
        <translation>Su servicio no comprueba los claims que usa.</translation>
    </message>
    <message>
        <source>Your service does not check what this kind of token needs.</source>
        <translation>Su servicio no comprueba lo que necesita esta clase de token.</translation>
    </message>
    <message>
        <source>Your service refuses tokens that it has to take.</source>
        <translation>Su servicio rechaza tokens que tiene que aceptar.</translation>
    </message>
    <message>
        <source>It answered %1: something broke in the service.</source>
        <translation>Respondió %1: algo falló en el servicio.</translation>
    </message>
    <message>
        <source>It answered %1: it wants fewer requests.</source>
        <translation>Respondió %1: quiere menos peticiones.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection ended without an answer.</source>
        <translation>La conexión terminó sin respuesta.</translation>
    </message>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Su respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>It refused, but soon it refused a good token too.</source>
        <translation>Lo rechazó, pero poco después rechazó también un token bueno.</translation>
    </message>
    <message>
        <source>It answered “%1” rightly: %2</source>
        <translation>A «%1» respondió bien: %2</translation>
    </message>
    <message>
        <source>It took “%1”: %2</source>
        <translation>Aceptó «%1»: %2</translation>
    </message>
    <message>
        <source>It refused “%1”: %2</source>
        <translation>Rechazó «%1»: %2</translation>
    </message>
    <message>
        <source>It took “%1”, which is better refused: %2</source>
        <translation>Aceptó «%1», que es mejor rechazar: %2</translation>
    </message>
    <message>
        <source>It gave no clear answer to “%1”: %2</source>
        <translation>A «%1» no dio una respuesta clara: %2</translation>
    </message>
    <message>
        <source>“%1” was not sent, since a request cannot carry it there: %2</source>
        <translation>«%1» no se envió, porque una petición no puede llevarlo ahí: %2</translation>
    </message>
    <message>
        <source>The service answered %1 without any token, so what it says does not depend on tokens. Name an address that needs one.</source>
        <translation>El servicio respondió %1 sin ningún token, así que lo que dice no depende de los tokens. Indique una dirección que necesite uno.</translation>
    </message>
    <message>
        <source>Without any token, the service gave no clear answer. %1</source>
        <translation>Sin ningún token, el servicio no dio una respuesta clara. %1</translation>
    </message>
    <message>
        <source>The service answered %1 to a word in place of a token, so it looks at no token that comes in this way.</source>
        <translation>El servicio respondió %1 a una palabra en lugar de un token, así que no mira ningún token que llegue por esta vía.</translation>
    </message>
    <message>
        <source>To a word in place of a token, the service gave no clear answer. %1</source>
        <translation>A una palabra en lugar de un token, el servicio no dio una respuesta clara. %1</translation>
    </message>
    <message>
        <source>The service answered %1 to a good token, so it would refuse all others too. It has to trust the key and to expect the issuer and the audience, and to look for the token where it is sent.</source>
        <translation>El servicio respondió %1 a un token bueno, así que también rechazaría todos los demás. Tiene que confiar en la clave, esperar el emisor y el destinatario, y buscar el token donde se envía.</translation>
    </message>
    <message>
        <source>To a good token, the service gave no clear answer. %1</source>
        <translation>A un token bueno, el servicio no dio una respuesta clara. %1</translation>
    </message>
    <message>
        <source>After “%1” the service answered %2 to a good token, which it took before. It may refuse everything after so many bad ones: try a lower rate.</source>
        <translation>Después de «%1», el servicio respondió %2 a un token bueno que antes había aceptado. Quizá lo rechace todo tras tantos malos: pruebe con menos peticiones por segundo.</translation>
    </message>
    <message>
        <source>After “%1” the service gave no clear answer to a good token. %2</source>
        <translation>Después de «%1», el servicio no dio una respuesta clara a un token bueno. %2</translation>
    </message>
    <message>
        <source>The service answered %1 token rightly, and none wrongly.</source>
        <translation>El servicio respondió bien a %1 token, y mal a ninguno.</translation>
    </message>
    <message>
        <source>The service answered %1 tokens rightly, and none wrongly.</source>
        <translation>El servicio respondió bien a %1 tokens, y mal a ninguno.</translation>
    </message>
    <message>
        <source>The service answered %1 token wrongly.</source>
        <translation>El servicio respondió mal a %1 token.</translation>
    </message>
    <message>
        <source>The service answered %1 tokens wrongly.</source>
        <translation>El servicio respondió mal a %1 tokens.</translation>
    </message>
    <message>
        <source>The service answered no token wrongly, but not all of them clearly.</source>
        <translation>El servicio no respondió mal a ningún token, pero no a todos con claridad.</translation>
    </message>
    <message>
        <source>Nothing can be concluded.</source>
        <translation>No se puede concluir nada.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>El servicio no responde.</translation>
    </message>
    <message>
        <source>A DPoP proof is for a request: its method and its address, with https or http, are missing.</source>
        <translation>Una prueba DPoP es para una petición: faltan su método y su dirección, con https o http.</translation>
    </message>
    <message>
        <source>A DPoP proof has the public key in it that verifies it. A shared secret cannot sign one.</source>
        <translation>Una prueba DPoP contiene la clave pública que la verifica. Un secreto compartido no puede firmarla.</translation>
    </message>
    <message>
        <source>better refused</source>
        <translation>mejor rechazarlo</translation>
    </message>
    <message>
        <source>to be refused</source>
        <translation>debe rechazarse</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>debe aceptarse</translation>
    </message>
</context>
<context>
    <name>TypedMoment</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Not everything in the text was examined</source>
        <translation>No se examinó todo lo que hay en el texto</translation>
    </message>
    <message>
        <source>One inspection does a limited amount of work, and this text asks for more. What is left over was not checked, and may be wrong.</source>
        <translation>Una inspección hace una cantidad limitada de trabajo, y este texto requiere más. Lo que queda no se comprobó, y puede ser incorrecto.</translation>
    </message>
    <message>
        <source>Inspect its parts one by one, or load fewer keys.</source>
        <translation>Inspeccione sus partes una por una, o cargue menos claves.</translation>
    </message>
    <message>
        <source>The payload is not in the text, so its signature could not be checked</source>
        <translation>El contenido no está en el texto, así que no se pudo comprobar su firma</translation>
    </message>
    <message>
        <source>The token is sent beside what it signs (a detached payload), as webhooks do.</source>
        <translation>El token se envía aparte de lo que firma (un contenido separado), como hacen los webhooks.</translation>
    </message>
    <message>
        <source>Give the payload as well, byte for byte as it was sent.</source>
        <translation>Proporcione también el contenido, byte por byte como se envió.</translation>
    </message>
    <message>
        <source>The payload is compressed in a way that is not known here, so nothing in it was read</source>
        <translation>El contenido está comprimido de una forma que aquí no se conoce, así que no se leyó nada de él</translation>
    </message>
    <message>
        <source>The header’s “zip” names another method than DEF.</source>
        <translation>El «zip» de la cabecera indica un método distinto de DEF.</translation>
    </message>
    <message>
        <source>Check the token with the software that it was made for.</source>
        <translation>Compruebe el token con el software para el que se hizo.</translation>
    </message>
    <message>
        <source>The token was not decrypted with the secret as it was given</source>
        <translation>El token no se descifró con el secreto tal como se proporcionó</translation>
    </message>
    <message>
        <source>Only another spelling of that secret opens it. A service that has the secret as it was given cannot read the token.</source>
        <translation>Solo lo abre otra forma de escribir ese secreto. Un servicio que tiene el secreto tal como se proporcionó no puede leer el token.</translation>
    </message>
    <message>
        <source>Give the secret in the form in which it decrypts, and set it in the service in the same form.</source>
        <translation>Proporcione el secreto en la forma en la que descifra, y configúrelo en el servicio de la misma forma.</translation>
    </message>
    <message>
        <source>There are more tokens inside one another than are looked at</source>
        <translation>Hay más tokens anidados de los que se examinan</translation>
    </message>
    <message>
        <source>The innermost of them was not checked. Hardly any issuer wraps a token so often.</source>
        <translation>El más interior de ellos no se comprobó. Casi ningún emisor envuelve un token tantas veces.</translation>
    </message>
    <message>
        <source>Inspect the innermost token on its own.</source>
        <translation>Inspeccione por separado el token más interior.</translation>
    </message>
    <message>
        <source>The header holds a token, which was not checked</source>
        <translation>La cabecera contiene un token, que no se comprobó</translation>
    </message>
    <message>
        <source>Such a token, for example a key attestation or a trust chain, vouches for the signing key or its holder. A verifier has to check it too.</source>
        <translation>Un token así, por ejemplo una atestación de clave o una cadena de confianza, avala la clave que firma o a su titular. Un verificador también tiene que comprobarlo.</translation>
    </message>
    <message>
        <source>Copy that token out of the header and inspect it on its own.</source>
        <translation>Copie ese token de la cabecera e inspecciónelo por separado.</translation>
    </message>
    <message>
        <source>The payload seems to hold a token, which was not checked</source>
        <translation>Parece que el contenido incluye un token, que no se comprobó</translation>
    </message>
    <message>
        <source>It is not the whole payload, or it is written in another way than tokens are.</source>
        <translation>No es todo el contenido, o está escrito de otra manera que los tokens.</translation>
    </message>
    <message>
        <source>Copy that token out of the payload and inspect it on its own.</source>
        <translation>Copie ese token del contenido e inspecciónelo por separado.</translation>
    </message>
    <message>
        <source>The token inside is not verified</source>
        <translation>El token interior está sin verificar</translation>
    </message>
    <message>
        <source>The token around it is signed, but the one inside it carries the claims and counts as well.</source>
        <translation>El token que lo envuelve está firmado, pero el interior lleva los claims y también cuenta.</translation>
    </message>
    <message>
        <source>Load the keys of the issuer of the token inside.</source>
        <translation>Cargue las claves del emisor del token interior.</translation>
    </message>
    <message>
        <source>The text has disclosures or a key binding in a place where they are not read</source>
        <translation>El texto tiene divulgaciones o una vinculación de clave en un lugar donde no se leen</translation>
    </message>
    <message>
        <source>They belong in the unprotected header of the first signature (RFC 9901, section 8). Those elsewhere were not checked.</source>
        <translation>Su lugar es la cabecera sin proteger de la primera firma (RFC 9901, sección 8). Las que están en otro sitio no se comprobaron.</translation>
    </message>
    <message>
        <source>Ask the sender to put them there.</source>
        <translation>Pida al remitente que las ponga ahí.</translation>
    </message>
    <message>
        <source>The disclosed claims were not checked</source>
        <translation>Los claims divulgados no se comprobaron</translation>
    </message>
    <message>
        <source>The text has lost the part that holds them, or holds more of them than are looked at.</source>
        <translation>El texto ha perdido la parte que los contiene, o contiene más de los que se miran.</translation>
    </message>
    <message>
        <source>Copy the whole text, up to its end behind the last tilde (~).</source>
        <translation>Copie el texto completo, hasta el final, después de la última virgulilla (~).</translation>
    </message>
    <message>
        <source>The key binding is here alone, without the credential that it was made for</source>
        <translation>La vinculación de clave está aquí sola, sin la credencial para la que se creó</translation>
    </message>
    <message>
        <source>It is the last part of a longer text, with tildes (~) between the parts, and is signed with the key that the credential names.</source>
        <translation>Es la última parte de un texto más largo, con virgulillas (~) entre las partes, y está firmada con la clave que indica la credencial.</translation>
    </message>
    <message>
        <source>Copy the whole text, from the credential’s first character on.</source>
        <translation>Copie el texto completo, desde el primer carácter de la credencial.</translation>
    </message>
    <message>
        <source>The key binding was not checked: the credential does not hold its key</source>
        <translation>La vinculación de clave no se comprobó: la credencial no contiene su clave</translation>
    </message>
    <message>
        <source>The holder’s signature at the end of the text shows who presents the credential. The credential has no key for it in its claim cnf.</source>
        <translation>La firma del titular al final del texto muestra quién presenta la credencial. La credencial no tiene ninguna clave para ella en su claim cnf.</translation>
    </message>
    <message>
        <source>Give the holder’s key, if you have it from elsewhere, or ask the issuer to bind its credentials to it.</source>
        <translation>Proporcione la clave del titular, si la tiene por otra vía, o pida al emisor que vincule a ella sus credenciales.</translation>
    </message>
    <message>
        <source>proof of a key</source>
        <translation>prueba de una clave</translation>
    </message>
    <message>
        <source>Any program can make such a proof with a key of its own. It counts only for the one request, and with the one access token, that it was made for.</source>
        <translation>Cualquier programa puede crear una prueba así con una clave propia. Solo cuenta para la petición, y con el token de acceso, para los que se creó.</translation>
    </message>
    <message>
        <source>This is a %1, and the request that it was made for is not in the text</source>
        <translation>Es de tipo «%1», y la petición para la que se creó no está en el texto</translation>
    </message>
    <message>
        <source>Paste the whole request with the proof in it, or say its method and address.</source>
        <translation>Pegue la petición completa con la prueba dentro, o indique su método y su dirección.</translation>
    </message>
    <message>
        <source>This is a %1, and the access token that it was made for is not in the text</source>
        <translation>Es de tipo «%1», y el token de acceso para el que se creó no está en el texto</translation>
    </message>
    <message>
        <source>Paste the whole request, with the access token in its header Authorization.</source>
        <translation>Pegue la petición completa, con el token de acceso en su cabecera Authorization.</translation>
    </message>
    <message>
        <source>This is a %1, and whether the access token beside it is bound to its key cannot be read</source>
        <translation>Es de tipo «%1», y no se puede leer si el token de acceso que está a su lado está vinculado a su clave</translation>
    </message>
    <message>
        <source>The access token is not a signed JWT, so only its issuer knows the key that it is bound to (cnf.jkt).</source>
        <translation>El token de acceso no es un JWT firmado, así que solo su emisor conoce la clave a la que está vinculado (cnf.jkt).</translation>
    </message>
    <message>
        <source>Ask the issuer what the token is bound to (token introspection), and compare it with the thumbprint below.</source>
        <translation>Pregunte al emisor a qué está vinculado el token (introspección de tokens), y compárelo con la huella de abajo.</translation>
    </message>
    <message>
        <source>This is a %1, and the access token that it was made for is not verified</source>
        <translation>Es de tipo «%1», y el token de acceso para el que se creó está sin verificar</translation>
    </message>
    <message>
        <source>The proof fits its request and its access token, but the token may be made up.</source>
        <translation>La prueba corresponde a su petición y a su token de acceso, pero el token puede ser inventado.</translation>
    </message>
    <message>
        <source>Load the keys of the access token’s issuer.</source>
        <translation>Cargue las claves del emisor del token de acceso.</translation>
    </message>
    <message>
        <source>This is a %1, and nobody said what it has to answer</source>
        <translation>Es de tipo «%1», y nadie indicó a qué tiene que responder</translation>
    </message>
    <message>
        <source>Any program can make such a proof with a key of its own. It counts only for the service that asked for it, with the nonce that it gave.</source>
        <translation>Cualquier programa puede crear una prueba así con una clave propia. Solo cuenta para el servicio que la pidió, con el nonce que este dio.</translation>
    </message>
    <message>
        <source>Say the nonce and the audience that you expect.</source>
        <translation>Indique el nonce y el destinatario que espera.</translation>
    </message>
    <message>
        <source>The %1 beside the token was not checked</source>
        <translation>No se comprobó lo que acompaña al token (%1)</translation>
    </message>
    <message>
        <source>Check it with the service that it was made for.</source>
        <translation>Compruébelo con el servicio para el que se creó.</translation>
    </message>
    <message>
        <source>Whether the token was revoked is open, since its status list is not accepted itself</source>
        <translation>No se sabe si el token fue revocado, ya que su propia lista de estados no se acepta</translation>
    </message>
    <message>
        <source>The list is expired, damaged or not verified, so it says nothing of the token.</source>
        <translation>La lista está caducada, dañada o sin verificar, así que no dice nada del token.</translation>
    </message>
    <message>
        <source>Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.</source>
        <translation>Inspeccione la lista por separado para saber qué le pasa, y cargue las claves de su emisor.</translation>
    </message>
    <message>
        <source>This %1 verifies with the key that it brings along itself, and nothing vouches for that key</source>
        <translation>Este token («%1») se verifica con la clave que trae consigo, pero nada avala esa clave</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Nothing was altered since it was signed. But anybody can make a token with a key of their own: who signed it is known only once that key is.</source>
        <translation>No se ha alterado nada desde que se firmó. Pero cualquiera puede crear un token con una clave propia: solo se sabe quién lo firmó cuando se conoce esa clave.</translation>
    </message>
    <message>
        <source>Give the key that you know to be the right one, to have the two compared.</source>
        <translation>Proporcione la clave que sabe que es la correcta, para que se comparen las dos.</translation>
    </message>
    <message>
        <source>This is a %1, and nobody checked %2</source>
        <translation>Es de tipo «%1», y nadie comprobó %2</translation>
    </message>
    <message>
        <source>This is a %1, whose rules were not all checked</source>
        <translation>Es de tipo «%1», y no se comprobaron todas sus reglas</translation>
    </message>
    <message>
        <source>The token’s kind has rules that were not all checked</source>
        <translation>El tipo del token tiene reglas que no se comprobaron todas</translation>
    </message>
    <message>
        <source>A token of this kind counts only together with what it belongs to. Taken by itself, it proves little.</source>
        <translation>Un token de este tipo solo cuenta junto con aquello a lo que pertenece. Por sí solo demuestra poco.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>never expires</source>
        <translation>nunca caduca</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca dentro de %1</translation>
    </message>
    <message>
        <source>expired %1 ago, which the leeway covers</source>
        <translation>caducó hace %1 y el margen lo cubre</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>The payload is compressed (zip). The standard has that for encrypted tokens only, so most verifiers cannot read it.</source>
        <translation>El contenido está comprimido (zip). El estándar lo prevé solo para tokens cifrados, así que la mayoría de los verificadores no pueden leerlo.</translation>
    </message>
    <message>
        <source>In the text it is in base64 once more, as in a secret of Kubernetes.</source>
        <translation>En el texto está una vez más en base64, como en un secreto de Kubernetes.</translation>
    </message>
    <message>
        <source>The issuer signed every disclosed claim (SD-JWT).</source>
        <translation>El emisor firmó todos los claims divulgados (SD-JWT).</translation>
    </message>
    <message>
        <source>The holder’s key binding fits.</source>
        <translation>La vinculación de clave del titular es correcta.</translation>
    </message>
    <message>
        <source>%1; no claims were read, since the payload is not a JSON object</source>
        <translation>%1; no se leyeron claims, ya que el contenido no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>If a service still refuses it, compare what that service expects with what is expected here.</source>
        <translation>Si un servicio lo sigue rechazando, compare lo que espera ese servicio con lo que se espera aquí.</translation>
    </message>
    <message>
        <source>Set what your service expects to check that too.</source>
        <translation>Fije lo que espera su servicio para comprobar también eso.</translation>
    </message>
    <message>
        <source>The endpoint has published other keys since, and those were not asked.</source>
        <translation>El endpoint ha publicado otras claves desde entonces, y no se consultaron.</translation>
    </message>
    <message>
        <source>Go back to the current keys to read what a service would say now.</source>
        <translation>Vuelva a las claves actuales para leer qué diría un servicio ahora.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>the signature was not checked</source>
        <translation>no se comprobó la firma</translation>
    </message>
    <message>
        <source>What the token says may be made up.</source>
        <translation>Lo que dice el token puede ser inventado.</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys or open a key file.</source>
        <translation>Obtenga las claves del emisor o abra un archivo de claves.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>No es un token</translation>
    </message>
    <message>
        <source>The text is not a JSON Web Token.</source>
        <translation>El texto no es un JSON Web Token.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Copie el token de nuevo de su origen.</translation>
    </message>
    <message>
        <source>Not a JSON Web Token: %1</source>
        <translation>No es un JSON Web Token: %1</translation>
    </message>
    <message>
        <source>Not a token: %1</source>
        <translation>No es un token: %1</translation>
    </message>
    <message>
        <source>In the text it is in hexadecimal digits, as a database shows bytes.</source>
        <translation>En el texto está en dígitos hexadecimales, como una base de datos muestra los bytes.</translation>
    </message>
</context>
<context>
    <name>WeakKeyWords</name>
    <message>
        <source>The key cannot be used</source>
        <translation>No se puede usar la clave</translation>
    </message>
    <message>
        <source>%1 is faulty, so it cannot verify anything.</source>
        <translation>%1 es defectuosa, así que no puede verificar nada.</translation>
    </message>
    <message>
        <source>That is at its character %1.</source>
        <translation>Está en su carácter %1.</translation>
    </message>
    <message>
        <source>Most clients skip such a key, some refuse the whole key set.</source>
        <translation>La mayoría de los clientes pasan por alto una clave así; algunos rechazan todo el conjunto de claves.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the key, or fetch the keys again in case they were cut off.</source>
        <translation>Pida al emisor que corrija la clave, u obtenga de nuevo las claves por si se cortaron.</translation>
    </message>
    <message>
        <source>Its modulus (n) is a prime number instead of the product of two.</source>
        <translation>Su módulo (n) es un número primo en lugar del producto de dos.</translation>
    </message>
    <message>
        <source>The two primes of its modulus (n) are the same, or so near together that they are found at once.</source>
        <translation>Los dos números primos de su módulo (n) son iguales, o están tan próximos que se encuentran enseguida.</translation>
    </message>
    <message>
        <source>Its modulus (n) can be divided by %1.</source>
        <translation>Su módulo (n) es divisible por %1.</translation>
    </message>
    <message>
        <source>Its modulus (n) can be divided by a small number.</source>
        <translation>Su módulo (n) es divisible por un número pequeño.</translation>
    </message>
    <message>
        <source>The RSA key is too large to be examined</source>
        <translation>La clave RSA es demasiado grande para examinarla</translation>
    </message>
    <message>
        <source>%1 has %2 bits. Keys are checked for weaknesses up to %3 bits only.</source>
        <translation>%1 tiene %2 bits. Solo se buscan debilidades en claves de hasta %3 bits.</translation>
    </message>
    <message>
        <source>A key of that size whose modulus is a prime would let everybody sign, so it is not trusted here. Hardly any issuer has keys of over 4096 bits.</source>
        <translation>Una clave de ese tamaño cuyo módulo es un número primo permitiría firmar a cualquiera, así que aquí no se confía en ella. Casi ningún emisor tiene claves de más de 4096 bits.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it has a key of 2048 to 4096 bits.</source>
        <translation>Pregunte al emisor si tiene una clave de 2048 a 4096 bits.</translation>
    </message>
    <message>
        <source>The key is not a real RSA key</source>
        <translation>La clave no es una clave RSA de verdad</translation>
    </message>
    <message>
        <source>%1 has no secret: everybody can compute its private part.</source>
        <translation>%1 no tiene secreto: cualquiera puede calcular su parte privada.</translation>
    </message>
    <message>
        <source>Either it was damaged, or somebody made it so. Most clients do not notice.</source>
        <translation>O se dañó, o alguien la hizo así. La mayoría de los clientes no lo notan.</translation>
    </message>
    <message>
        <source>Do not trust what this key verifies, and ask the issuer for a new one.</source>
        <translation>No confíe en lo que verifica esta clave, y pida al emisor una nueva.</translation>
    </message>
    <message>
        <source>The RSA key can be broken (ROCA)</source>
        <translation>La clave RSA se puede romper (ROCA)</translation>
    </message>
    <message>
        <source>%1 bears the mark of keys that Infineon chips made until 2017.</source>
        <translation>%1 tiene la marca de las claves que crearon los chips de Infineon hasta 2017.</translation>
    </message>
    <message>
        <source>Their private part can be computed from the public one, at a cost that many can pay (CVE-2017-15361). It was probably made on a smart card, a TPM or a security token of that time. Most clients do not notice.</source>
        <translation>Su parte privada se puede calcular a partir de la pública, con un coste que muchos pueden pagar (CVE-2017-15361). Probablemente se creó en una tarjeta inteligente, un TPM o un token de seguridad de aquella época. La mayoría de los clientes no lo notan.</translation>
    </message>
    <message>
        <source>Ask the issuer to replace the key by one that other software made.</source>
        <translation>Pida al emisor que sustituya la clave por una creada con otro software.</translation>
    </message>
    <message>
        <source>Its header says “%1” (HMAC), which works with a secret that both sides share. No public key set holds that secret, so no key set helps.</source>
        <translation>Su cabecera indica «%1» (HMAC), que funciona con un secreto que comparten las dos partes. Ningún conjunto de claves públicas contiene ese secreto, así que un conjunto de claves no sirve de nada.</translation>
    </message>
    <message>
        <source>The token uses a shared secret where only public keys are trusted</source>
        <translation>El token usa un secreto compartido donde solo se confía en claves públicas</translation>
    </message>
    <message>
        <source>Mostly that is a refresh token, which is for its issuer alone, or the issuer was never set to sign with a key pair. A service that trusts public keys has to refuse it: a service that took a public key for the secret would accept forged tokens.</source>
        <translation>En la mayoría de los casos es un token de actualización, que es solo para su emisor, o el emisor nunca se configuró para firmar con un par de claves. Un servicio que confía en claves públicas tiene que rechazarlo: un servicio que tomara una clave pública por el secreto aceptaría tokens falsificados.</translation>
    </message>
    <message>
        <source>If the issuer does share a secret with you, give it; else have the issuer sign with a key pair, such as RS256 or ES256.</source>
        <translation>Si el emisor de verdad comparte un secreto con usted, proporciónelo; si no, haga que el emisor firme con un par de claves, por ejemplo con RS256 o ES256.</translation>
    </message>
    <message>
        <source>The header says “%1”, which works with a secret that both sides share.</source>
        <translation>La cabecera indica «%1», que funciona con un secreto que comparten las dos partes.</translation>
    </message>
    <message>
        <source>The keys here are public ones, which everybody can read: a verifier that took one of them for the secret would accept forged tokens.</source>
        <translation>Las claves de aquí son públicas y cualquiera puede leerlas: un verificador que tomara una de ellas por el secreto aceptaría tokens falsificados.</translation>
    </message>
    <message>
        <source>If the issuer does share a secret with you, give it; else treat the token as forged.</source>
        <translation>Si el emisor de verdad comparte un secreto con usted, proporciónelo; si no, considere el token falsificado.</translation>
    </message>
    <message>
        <source>The loaded secret is the text of a private key</source>
        <translation>El secreto cargado es el texto de una clave privada</translation>
    </message>
    <message>
        <source>A private key is not made to be shared, and everyone who checks a token with its text needs it. Common libraries (PyJWT, jsonwebtoken) refuse it as a shared secret. It was probably loaded as a secret by mistake.</source>
        <translation>Una clave privada no está hecha para compartirse, y quien comprueba un token con su texto la necesita. Las bibliotecas habituales (PyJWT, jsonwebtoken) la rechazan como secreto compartido. Probablemente se cargó como secreto por error.</translation>
    </message>
    <message>
        <source>Load it as a key; if both sides do share a secret, load that.</source>
        <translation>Cárguela como clave; si las dos partes comparten un secreto, cargue ese.</translation>
    </message>
    <message>
        <source>The loaded secret is an archive, or too large to be trusted</source>
        <translation>El secreto cargado es un archivo comprimido, o es demasiado grande para confiar en él</translation>
    </message>
    <message>
        <source>There is no way to check whether it contains a public key’s text, with which everybody could sign. Shared secrets have a few dozen bytes; the wrong file was probably loaded.</source>
        <translation>No hay forma de comprobar si contiene el texto de una clave pública, con el que cualquiera podría firmar. Los secretos compartidos tienen unas pocas docenas de bytes; probablemente se cargó un archivo equivocado.</translation>
    </message>
    <message>
        <source>Load the file that has the secret.</source>
        <translation>Cargue el archivo que contiene el secreto.</translation>
    </message>
    <message>
        <source>The loaded secret is the text of a public key</source>
        <translation>El secreto cargado es el texto de una clave pública</translation>
    </message>
    <message>
        <source>Everybody can read a public key, so everybody could have made a token that it verifies. It was probably loaded as a secret by mistake, or somebody wants a forged token to pass (algorithm confusion).</source>
        <translation>Cualquiera puede leer una clave pública, así que cualquiera podría haber creado un token que esa clave verifica. Probablemente se cargó como secreto por error, o alguien quiere que pase un token falsificado (confusión de algoritmos).</translation>
    </message>
    <message>
        <source>Load the public key as a key, and refuse tokens that are signed with a shared secret.</source>
        <translation>Cargue la clave pública como clave, y rechace los tokens firmados con un secreto compartido.</translation>
    </message>
    <message>
        <source>in PEM form</source>
        <translation>en formato PEM</translation>
    </message>
    <message>
        <source>in DER form</source>
        <translation>en formato DER</translation>
    </message>
    <message>
        <source>in JWK form</source>
        <translation>en formato JWK</translation>
    </message>
    <message>
        <source>as a bare number</source>
        <translation>como número sin más</translation>
    </message>
    <message>
        <source>in OpenSSH’s form</source>
        <translation>en el formato de OpenSSH</translation>
    </message>
    <message>
        <source>as a certificate</source>
        <translation>como certificado</translation>
    </message>
    <message>
        <source>The token is forged, with a public key as its secret</source>
        <translation>El token está falsificado, con una clave pública como secreto</translation>
    </message>
    <message>
        <source>It says “%1” and was signed with the text of %2 (%3) as if that were a shared secret.</source>
        <translation>Indica «%1» y se firmó con el texto de %2 (%3) como si fuera un secreto compartido.</translation>
    </message>
    <message>
        <source>Everybody can read a public key, so everybody could have made this token. The attack is known as algorithm confusion.</source>
        <translation>Cualquiera puede leer una clave pública, así que cualquiera podría haber creado este token. El ataque se conoce como confusión de algoritmos.</translation>
    </message>
    <message>
        <source>Do not accept it, find out who sent it, and make sure that your service allows the issuer’s algorithm only.</source>
        <translation>No lo acepte, averigüe quién lo envió y asegúrese de que su servicio solo admite el algoritmo del emisor.</translation>
    </message>
    <message>
        <source>The RSA key is too small</source>
        <translation>La clave RSA es demasiado pequeña</translation>
    </message>
    <message>
        <source>%1 has %2 bits; at least %3 are needed.</source>
        <translation>%1 tiene %2 bits; se necesitan al menos %3.</translation>
    </message>
    <message>
        <source>Small keys can be broken, and then anybody can sign. The key is probably an old one that was never replaced.</source>
        <translation>Las claves pequeñas se pueden romper, y entonces cualquiera puede firmar. Probablemente es una clave antigua que nunca se sustituyó.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key of 2048 bits or more, or for ES256.</source>
        <translation>Pida al emisor una clave de 2048 bits o más, o que use ES256.</translation>
    </message>
    <message>
        <source>%1 is one of the few points of small order on %2.</source>
        <translation>%1 es uno de los pocos puntos de orden pequeño de %2.</translation>
    </message>
    <message>
        <source>The key verifies what nobody signed</source>
        <translation>La clave verifica lo que nadie firmó</translation>
    </message>
    <message>
        <source>The key is one of the few points of small order on its curve.</source>
        <translation>La clave es uno de los pocos puntos de orden pequeño de su curva.</translation>
    </message>
    <message>
        <source>With such a key, made-up signatures pass. No honest software makes one.</source>
        <translation>Con una clave así pasan firmas inventadas. Ningún software honrado crea una.</translation>
    </message>
    <message>
        <source>Remove the key, and find out how it came into the key set.</source>
        <translation>Quite la clave y averigüe cómo llegó al conjunto de claves.</translation>
    </message>
    <message>
        <source>Anyone who has one token can try secrets on it offline, and with the right one can sign any other.</source>
        <translation>Cualquiera que tenga un token puede probar secretos con él sin conexión, y con el correcto puede firmar cualquier otro.</translation>
    </message>
    <message>
        <source>Replace the secret by random bytes, at least as many as the hash has (32 for HS256).</source>
        <translation>Sustituya el secreto por bytes aleatorios, al menos tantos como tiene el hash (32 para HS256).</translation>
    </message>
    <message>
        <source>The shared secret is a known or guessable one</source>
        <translation>El secreto compartido es conocido o fácil de adivinar</translation>
    </message>
    <message>
        <source>It is in every attacker’s word list, probably because it was copied from an example.</source>
        <translation>Está en la lista de palabras de cualquier atacante, probablemente porque se copió de un ejemplo.</translation>
    </message>
    <message>
        <source>The shared secret is too short</source>
        <translation>El secreto compartido es demasiado corto</translation>
    </message>
    <message>
        <source>It has %1 bits; the algorithm needs at least %2.</source>
        <translation>Tiene %1 bits; el algoritmo necesita al menos %2.</translation>
    </message>
    <message>
        <source>It was probably thought up instead of generated.</source>
        <translation>Probablemente lo ideó una persona y no se generó.</translation>
    </message>
    <message>
        <source>Anyone who can read the file can sign tokens with it, so it belongs to the one who signs, and to nobody else.</source>
        <translation>Cualquiera que pueda leer el archivo puede firmar tokens con ella, así que le corresponde a quien firma, y a nadie más.</translation>
    </message>
    <message>
        <source>This file holds a shared secret</source>
        <translation>Este archivo contiene un secreto compartido</translation>
    </message>
    <message>
        <source>Keep it where it is, and share it only with those who have to check such tokens.</source>
        <translation>Déjelo donde está, y compártalo solo con quienes tienen que comprobar esos tokens.</translation>
    </message>
    <message>
        <source>This file holds a private key</source>
        <translation>Este archivo contiene una clave privada</translation>
    </message>
    <message>
        <source>Keep it where it is, and publish only its public half. If others can read this file already, make a new key.</source>
        <translation>Déjela donde está, y publique solo su mitad pública. Si otras personas ya pueden leer este archivo, cree una clave nueva.</translation>
    </message>
    <message>
        <source>%1 is a shared secret.</source>
        <translation>%1 es un secreto compartido.</translation>
    </message>
    <message>
        <source>%1 comes with its private part.</source>
        <translation>%1 viene con su parte privada.</translation>
    </message>
    <message>
        <source>Anyone who can read this key set can sign tokens as the issuer. The whole key was probably exported where only its public part should have been.</source>
        <translation>Cualquiera que pueda leer este conjunto de claves puede firmar tokens como si fuera el emisor. Probablemente se exportó la clave completa cuando solo debía exportarse su parte pública.</translation>
    </message>
    <message>
        <source>If the key set is public, inform the issuer at once: the key has to be withdrawn and replaced.</source>
        <translation>Si el conjunto de claves es público, informe al emisor de inmediato: hay que retirar y sustituir la clave.</translation>
    </message>
    <message>
        <source>A shared secret is in the key set</source>
        <translation>Hay un secreto compartido en el conjunto de claves</translation>
    </message>
    <message>
        <source>A private key is in the key set</source>
        <translation>Hay una clave privada en el conjunto de claves</translation>
    </message>
    <message>
        <source>The token holds the private key that it is bound to</source>
        <translation>El token contiene la clave privada a la que está vinculado</translation>
    </message>
    <message>
        <source>The claim cnf may contain the public part only. Anyone who reads this token can pass for its holder. The issuer’s software probably writes the whole key.</source>
        <translation>El claim cnf solo puede contener la parte pública. Cualquiera que lea este token puede hacerse pasar por su titular. Probablemente el software del emisor escribe la clave completa.</translation>
    </message>
    <message>
        <source>Tell the issuer, and have the holder make a new key.</source>
        <translation>Avise al emisor, y haga que el titular cree una clave nueva.</translation>
    </message>
    <message>
        <source>%1 has the member “revoked”, with the date %2: its publisher took it back then.</source>
        <translation>%1 tiene el miembro «revoked», con la fecha %2: quien la publica la retiró entonces.</translation>
    </message>
    <message>
        <source>%1 has the member “revoked”: its publisher took it back.</source>
        <translation>%1 tiene el miembro «revoked»: quien la publica la retiró.</translation>
    </message>
    <message>
        <source>Its reason: “%1”.</source>
        <translation>El motivo: «%1».</translation>
    </message>
    <message>
        <source>The key is revoked</source>
        <translation>La clave está revocada</translation>
    </message>
    <message>
        <source>Somebody else may have its private part. Most clients do not look at that member and take the key all the same.</source>
        <translation>Quizá otra persona tenga su parte privada. La mayoría de los clientes no mira ese miembro y acepta la clave de todos modos.</translation>
    </message>
    <message>
        <source>Do not trust what this key verifies, and get a token that is signed with another key.</source>
        <translation>No confíe en lo que verifica esta clave, y consiga un token firmado con otra.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>The text needs more memory than there is. Paste only the token.</source>
        <translation>El texto necesita más memoria de la disponible. Pegue solo el token.</translation>
    </message>
    <message>
        <source>The keys need more memory than there is. Load only the keys that the token names.</source>
        <translation>Las claves necesitan más memoria de la disponible. Cargue solo las claves que indica el token.</translation>
    </message>
    <message>
        <source>The answer needs more memory than there is. Check that the address is that of a key set.</source>
        <translation>La respuesta necesita más memoria de la disponible. Compruebe que la dirección es la de un conjunto de claves.</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Open a smaller one.</source>
        <translation>El archivo necesita más memoria de la disponible. Abra uno más pequeño.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the text. Nothing was checked.</source>
        <translation>Algo falló en Tokenscope mientras leía el texto. No se comprobó nada.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the keys. They are not used.</source>
        <translation>Algo falló en Tokenscope mientras leía las claves. No se usan.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the answer. It is not used.</source>
        <translation>Algo falló en Tokenscope mientras leía la respuesta. No se usa.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read or wrote the file.</source>
        <translation>Algo falló en Tokenscope mientras leía o escribía el archivo.</translation>
    </message>
</context>
<context>
    <name>tokenscope::demo::SampleList</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Everything is in order: signed with ES256 by the newest key.</source>
        <translation>Todo en orden: firmado con ES256 por la clave más reciente.</translation>
    </message>
    <message>
        <source>Accepted, RSA</source>
        <translation>Aceptado, RSA</translation>
    </message>
    <message>
        <source>In order too, signed with RS256: note how long the signature is.</source>
        <translation>También en orden, firmado con RS256: observe lo larga que es la firma.</translation>
    </message>
    <message>
        <source>Accepted, EdDSA</source>
        <translation>Aceptado, EdDSA</translation>
    </message>
    <message>
        <source>In order too, signed with Ed25519.</source>
        <translation>También en orden, firmado con Ed25519.</translation>
    </message>
    <message>
        <source>Accepted, ML-DSA</source>
        <translation>Aceptado, ML-DSA</translation>
    </message>
    <message>
        <source>In order too, signed with ML-DSA-65, which holds against quantum computers; the signature has 3309 bytes.</source>
        <translation>También en orden, firmado con ML-DSA-65, que resiste a los ordenadores cuánticos; la firma tiene 3309 bytes.</translation>
    </message>
    <message>
        <source>Inside a curl command</source>
        <translation>Dentro de un comando curl</translation>
    </message>
    <message>
        <source>A good token in the middle of a command: paste the whole line.</source>
        <translation>Un token correcto en medio de un comando: pegue la línea entera.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>The signature is good, but the token ended three hours ago.</source>
        <translation>La firma es correcta, pero el token terminó hace tres horas.</translation>
    </message>
    <message>
        <source>The signature is good, but the token begins in twelve hours.</source>
        <translation>La firma es correcta, pero el token empieza dentro de doce horas.</translation>
    </message>
    <message>
        <source>For another audience</source>
        <translation>Para otro destinatario</translation>
    </message>
    <message>
        <source>A good token that was issued for another application.</source>
        <translation>Un token correcto, pero emitido para otra aplicación.</translation>
    </message>
    <message>
        <source>From another issuer</source>
        <translation>De otro emisor</translation>
    </message>
    <message>
        <source>Signed by the right key, but the issuer gives itself another name.</source>
        <translation>Firmado con la clave correcta, pero el emisor se llama de otra manera.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Many verifiers accept it, and forever: it has no expiry date.</source>
        <translation>Muchos verificadores lo aceptan, y para siempre: no tiene fecha de caducidad.</translation>
    </message>
    <message>
        <source>Dates in milliseconds</source>
        <translation>Fechas en milisegundos</translation>
    </message>
    <message>
        <source>The end is given in milliseconds: to a verifier this token lives for thousands of years.</source>
        <translation>El fin está en milisegundos: para un verificador, este token vive miles de años.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Modificado después de la firma</translation>
    </message>
    <message>
        <source>Somebody turned the role into admin; the signature shows it.</source>
        <translation>Alguien cambió el rol a admin; la firma lo delata.</translation>
    </message>
    <message>
        <source>Changed after signing, RSA</source>
        <translation>Modificado después de la firma, RSA</translation>
    </message>
    <message>
        <source>The same with RSA, where it can be proven that the content was changed.</source>
        <translation>Lo mismo con RSA, donde se puede demostrar que el contenido se modificó.</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>The header says that there is no signature: anybody can write such a token.</source>
        <translation>La cabecera dice que no hay firma: cualquiera puede escribir un token así.</translation>
    </message>
    <message>
        <source>Signature in DER</source>
        <translation>Firma en DER</translation>
    </message>
    <message>
        <source>A good signature in the form that OpenSSL writes, which is not the one that tokens use.</source>
        <translation>Una firma correcta en el formato que escribe OpenSSL, que no es el que usan los tokens.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>The last characters of the signature were lost in copying.</source>
        <translation>Los últimos caracteres de la firma se perdieron al copiar.</translation>
    </message>
    <message>
        <source>Signed by a stranger</source>
        <translation>Firmado por un desconocido</translation>
    </message>
    <message>
        <source>It names a key of the set, but another key signed it.</source>
        <translation>Indica una clave del conjunto, pero lo firmó otra.</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>It names a key that is not in the set.</source>
        <translation>Indica una clave que no está en el conjunto.</translation>
    </message>
    <message>
        <source>Key confusion</source>
        <translation>Confusión de claves</translation>
    </message>
    <message>
        <source>An attack: HS256, with the text of the public RSA key as the shared secret.</source>
        <translation>Un ataque: HS256 con el texto de la clave pública RSA como secreto compartido.</translation>
    </message>
    <message>
        <source>Segment missing</source>
        <translation>Falta un segmento</translation>
    </message>
    <message>
        <source>Only header and payload were copied.</source>
        <translation>Solo se copiaron la cabecera y el contenido.</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>Token opaco</translation>
    </message>
    <message>
        <source>Not a JWT at all: only the service that issued it can check it.</source>
        <translation>No es un JWT: solo el servicio que lo emitió puede comprobarlo.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza más tarde</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::BindingsView</name>
    <message>
        <source>Bindings</source>
        <translation>Vinculaciones</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>There are too many to list all of them here.</source>
        <translation>Hay demasiadas para mostrarlas todas aquí.</translation>
    </message>
    <message>
        <source>No bindings</source>
        <translation>Sin vinculaciones</translation>
    </message>
    <message>
        <source>The token names no other token, key or request that it belongs to.</source>
        <translation>El token no indica ningún otro token, clave o petición a los que pertenezca.</translation>
    </message>
    <message>
        <source>Bindings: %1 ✗</source>
        <translation>Vinculaciones: %1 ✗</translation>
    </message>
    <message>
        <source>Bindings: %1</source>
        <translation>Vinculaciones: %1</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <comment>one binding</comment>
        <translation>%1 rota</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <comment>several bindings</comment>
        <translation>%1 rotas</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CalendarPopup</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;Judge as of then</source>
        <translation>&amp;Juzgar en ese momento</translation>
    </message>
    <message>
        <source>Judge as of then</source>
        <translation>Juzgar en ese momento</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CausesView</name>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ChallengeWindow</name>
    <message>
        <source>No kind in particular</source>
        <translation>Ningún tipo en particular</translation>
    </message>
    <message>
        <source>Negative tests</source>
        <translation>Pruebas negativas</translation>
    </message>
    <message>
        <source>What the service expects</source>
        <translation>Lo que espera el servicio</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The service has to trust the key below: set up a copy of it for the test, never the one that people use. Nothing is sent from here.</source>
        <translation>El servicio debe confiar en la clave de abajo: prepare una copia de él para la prueba, nunca el que usa la gente. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, check, standard or reason</source>
        <translation>Filtrar por nombre, comprobación, norma o motivo</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Deben rechazarse</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>Deben aceptarse</translation>
    </message>
    <message>
        <source>Better refused</source>
        <translation>Mejor rechazarlos</translation>
    </message>
    <message>
        <source>Save as fi&amp;les…</source>
        <translation>Guardar como arch&amp;ivos…</translation>
    </message>
    <message>
        <source>Save each token to a file, in a new folder</source>
        <translation>Guardar cada token en un archivo, en una carpeta nueva</translation>
    </message>
    <message>
        <source>Save as JS&amp;ON…</source>
        <translation>Guardar como JS&amp;ON…</translation>
    </message>
    <message>
        <source>Save all tokens as JSON</source>
        <translation>Guardar todos los tokens como JSON</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>Token elegido</translation>
    </message>
    <message>
        <source>Text of the chosen token</source>
        <translation>Texto del token elegido</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Inspect the token in the main window</source>
        <translation>Inspeccionar el token en la ventana principal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy a curl command for the token</source>
        <translation>Copiar una orden curl para el token</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Say which issuer and which audience the service expects. The tokens are made for them.</source>
        <translation>Indique qué emisor y qué destinatario espera el servicio. Los tokens se crean para ellos.</translation>
    </message>
    <message>
        <source>There is no key to sign with yet.</source>
        <translation>Todavía no hay ninguna clave con la que firmar.</translation>
    </message>
    <message>
        <source>%1 to be refused</source>
        <translation>%1 deben rechazarse</translation>
    </message>
    <message>
        <source>%1 to be accepted</source>
        <translation>%1 deben aceptarse</translation>
    </message>
    <message>
        <source>%1 better refused</source>
        <translation>%1 mejor rechazarlos</translation>
    </message>
    <message>
        <source>The tokens are good for five minutes. What you copy or save is made anew.</source>
        <translation>Los tokens duran cinco minutos. Lo que copie o guarde se crea de nuevo.</translation>
    </message>
    <message>
        <source>Choose a token to see what it is for.</source>
        <translation>Elija un token para leer para qué sirve.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It is good for five minutes.</source>
        <translation>El token está en el portapapeles. Dura cinco minutos.</translation>
    </message>
    <message>
        <source>A curl command is on the clipboard; it takes the token from a variable. Put the service&apos;s address in.</source>
        <translation>Hay una orden curl en el portapapeles; toma el token de una variable. Ponga la dirección del servicio.</translation>
    </message>
    <message>
        <source>Save the tokens to a new folder</source>
        <translation>Guardar los tokens en una carpeta nueva</translation>
    </message>
    <message>
        <source>Save the tokens as JSON</source>
        <translation>Guardar los tokens como JSON</translation>
    </message>
    <message>
        <source>The tokens are saved, for you alone to read. The script ask.sh tries a service with them.</source>
        <translation>Los tokens se han guardado; solo usted puede leerlos. El script ask.sh prueba un servicio con ellos.</translation>
    </message>
    <message>
        <source>The tokens are saved, for you alone to read.</source>
        <translation>Los tokens se han guardado; solo usted puede leerlos.</translation>
    </message>
    <message>
        <source>The tokens were not saved.</source>
        <translation>No se han guardado los tokens.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CheckRow</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>What this check means</source>
        <translation>Qué significa esta comprobación</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>one check</comment>
        <translation>%1 fallida</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>several checks</comment>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <comment>one check</comment>
        <translation>%1 sin comprobar</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <comment>several checks</comment>
        <translation>%1 sin comprobar</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>one check</comment>
        <translation>%1 superada</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>several checks</comment>
        <translation>%1 superadas</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ChipField</name>
    <message>
        <source>one more</source>
        <translation>otro más</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ClaimTableModel</name>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (cabecera)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ClaimsForm</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>For the token</source>
        <translation>Para el token</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Disclosable</source>
        <translation>Divulgables</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate a token ID</source>
        <translation>Generar un ID de token</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1 h</translation>
    </message>
    <message>
        <source>5m</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>30m</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>8h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Nombre del claim</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Value of the claim</source>
        <translation>Valor del claim</translation>
    </message>
    <message>
        <source>text or JSON</source>
        <translation>texto o JSON</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Set this claim</source>
        <translation>Fijar este claim</translation>
    </message>
    <message>
        <source>&amp;Add a claim</source>
        <translation>Aña&amp;dir un claim</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Añadir un claim</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompanionsBox</name>
    <message>
        <source>Root certificates</source>
        <translation>Certificados raíz</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista de estados</translation>
    </message>
    <message>
        <source>Holder’s key</source>
        <translation>Clave del titular</translation>
    </message>
    <message>
        <source>A token’s own certificates (x5c) count where they lead to one of these</source>
        <translation>Los certificados del propio token (x5c) cuentan si llevan a uno de estos</translation>
    </message>
    <message>
        <source>The list that says whether the token was revoked, as its address serves it</source>
        <translation>La lista que dice si el token fue revocado, tal como la sirve su dirección</translation>
    </message>
    <message>
        <source>Checks a key binding where the credential does not name the key</source>
        <translation>Comprueba una vinculación de clave cuando la credencial no indica la clave</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparar dos tokens</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Miembros de los dos tokens</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>&amp;All members</source>
        <translation>&amp;Todos los miembros</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>A becomes B, and B becomes A</source>
        <translation>A pasa a ser B, y B pasa a ser A</translation>
    </message>
    <message>
        <source>F8 goes to the next difference</source>
        <translation>F8 va a la diferencia siguiente</translation>
    </message>
    <message>
        <source>Paste the first token into A</source>
        <translation>Pegue el primer token en A</translation>
    </message>
    <message>
        <source>Paste the other token into B</source>
        <translation>Pegue el otro token en B</translation>
    </message>
    <message>
        <source>Both are judged with the same keys and expectations, and at the same time.</source>
        <translation>Ambos se juzgan con las mismas claves y expectativas, y en el mismo momento.</translation>
    </message>
    <message>
        <source>%1 member</source>
        <translation>%1 miembro</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 difiere</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 difieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompareSetsDialog</name>
    <message>
        <source>Key set A</source>
        <translation>Conjunto de claves A</translation>
    </message>
    <message>
        <source>Key set B</source>
        <translation>Conjunto de claves B</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Compare two key sets</source>
        <translation>Comparar dos conjuntos de claves</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>De A a B</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is one set or none. Load another one beside it: switch on “Keep loaded keys when others come” in the menu Keys, and fetch or open the other one.</source>
        <translation>Hay un solo conjunto, o ninguno. Cargue otro a su lado: active «Conservar las claves cargadas cuando lleguen otras» en el menú Claves y obtenga o abra el otro.</translation>
    </message>
    <message>
        <source>With each of them alone the token is judged alike: %1</source>
        <translation>Con cada uno por separado, el token se juzga igual: %1</translation>
    </message>
    <message>
        <source>The token with A alone: %1
The token with B alone: %2</source>
        <translation>El token solo con A: %1
El token solo con B: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ComparedToken</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as token %1</source>
        <translation>Pegar como token %1</translation>
    </message>
    <message>
        <source>Paste or drop token %1 here</source>
        <translation>Pegue o arrastre aquí el token %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ComparisonModel</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translation>Decide: %1</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>igual en ambos</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <translation>%1 diferencia</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 diferencias</translation>
    </message>
    <message>
        <source>%1, one of them decides</source>
        <translation>%1, una de ellas decide</translation>
    </message>
    <message>
        <source>%1, several of them decide</source>
        <translation>%1, varias de ellas deciden</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Difference in words</source>
        <translation>Diferencia en palabras</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ConnectionDialog</name>
    <message>
        <source>Use HTTP/&amp;2 where the server speaks it</source>
        <translation>Usar HTTP/&amp;2 cuando el servidor lo admita</translation>
    </message>
    <message>
        <source>Fetch &amp;once more where a token names an unknown key ID</source>
        <translation>Obtener las claves &amp;una vez más cuando un token indique un ID de clave desconocido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:puerto o socks5://host:puerto</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>The system’s certificate authorities</source>
        <translation>Las autoridades de certificación del sistema</translation>
    </message>
    <message>
        <source>Hosts allowed in clear text</source>
        <translation>Hosts permitidos sin cifrado</translation>
    </message>
    <message>
        <source>None but this computer</source>
        <translation>Ninguno salvo este equipo</translation>
    </message>
    <message>
        <source>For servers that you trust: over HTTP/2 the size of an answer’s headers has no bound</source>
        <translation>Para servidores en los que confía: con HTTP/2, el tamaño de las cabeceras de una respuesta no tiene límite</translation>
    </message>
    <message>
        <source>Fetch keys again every so many minutes</source>
        <translation>Volver a obtener las claves cada tantos minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Archivo de &amp;CA</translation>
    </message>
    <message>
        <source>Hosts allowed in clear &amp;text</source>
        <translation>Hosts permitidos &amp;sin cifrado</translation>
    </message>
    <message>
        <source>Fetch keys again &amp;every</source>
        <translation>&amp;Volver a obtener las claves cada</translation>
    </message>
    <message>
        <source>These hold until the program ends. Loopback never goes through a proxy.</source>
        <translation>Estos ajustes duran hasta que se cierre el programa. La conexión con el propio equipo (loopback) nunca pasa por un proxy.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CourseView</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>chosen: %1 to %2</source>
        <translation>selección: de %1 a %2</translation>
    </message>
    <message>
        <source>No line with a token says when it was written.</source>
        <translation>Ninguna línea con un token indica cuándo se escribió.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::DateField</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::DecodedView</name>
    <message>
        <source>Decoded token</source>
        <translation>Token decodificado</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Shown in part: it is very long.</source>
        <translation>Se muestra en parte: es muy largo.</translation>
    </message>
    <message>
        <source>%1 member</source>
        <translation>%1 miembro</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>sin claims</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>%1 claim</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 claims</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar el &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;claim</source>
        <translation>Copiar el &amp;claim</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>E&amp;xpect this</source>
        <translation>E&amp;sperar esto</translation>
    </message>
    <message>
        <source>Find in the decoded token</source>
        <translation>Buscar en el token decodificado</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::DemoStrip</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Hide the demo’s bar</source>
        <translation>Ocultar la barra de la demostración</translation>
    </message>
    <message>
        <source>Hide the demo’s bar; the demo runs on. “Start the demo endpoint” brings it back.</source>
        <translation>Ocultar la barra de la demostración; la demostración sigue en marcha. «Iniciar el endpoint de demostración» la devuelve.</translation>
    </message>
    <message>
        <source>Bad weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message>
        <source>What the demo endpoint does with the next requests: answer late, refuse, change keys</source>
        <translation>Lo que hace el endpoint de demostración con las próximas peticiones: responder tarde, rechazar, cambiar claves</translation>
    </message>
    <message>
        <source>Bad &amp;weather</source>
        <translation>Mal &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Change the signing key now</source>
        <translation>&amp;Cambiar ahora la clave de firma</translation>
    </message>
    <message>
        <source>Each answer comes</source>
        <translation>Cada respuesta llega</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>After 1 s</source>
        <translation>Tras 1 s</translation>
    </message>
    <message>
        <source>After 5 s</source>
        <translation>Tras 5 s</translation>
    </message>
    <message>
        <source>After 30 s</source>
        <translation>Tras 30 s</translation>
    </message>
    <message>
        <source>Requests for keys are answered with</source>
        <translation>Las peticiones de claves se responden con</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las claves</translation>
    </message>
    <message>
        <source>401: the API token is not taken</source>
        <translation>401: el token de API no se admite</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: demasiadas peticiones</translation>
    </message>
    <message>
        <source>500: an error of the service</source>
        <translation>500: un error del servicio</translation>
    </message>
    <message>
        <source>The demo runs on this computer. Step through its samples, or choose one under Samples.</source>
        <translation>La demostración se ejecuta en este ordenador. Recorra sus ejemplos o elija uno en Ejemplos.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4: %5</source>
        <translation>%1 de %2 · %3 · %4: %5</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EarlierKeysStrip</name>
    <message>
        <source>Earlier keys in use</source>
        <translation>Claves anteriores en uso</translation>
    </message>
    <message>
        <source>&amp;Back to the current keys</source>
        <translation>&amp;Volver a las claves actuales</translation>
    </message>
    <message>
        <source>Back to the current keys</source>
        <translation>Volver a las claves actuales</translation>
    </message>
    <message>
        <source>▲ The token is judged by the keys of %1, not by the current ones.</source>
        <translation>▲ El token se evalúa con las claves del %1, no con las actuales.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EndpointBar</name>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Recordar</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del endpoint</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Remember in keyring</source>
        <translation>Recordar en el depósito de claves</translation>
    </message>
    <message>
        <source>Keep the token in the system’s keyring once it has worked, and nowhere else</source>
        <translation>Conservar el token en el depósito de claves del sistema cuando haya funcionado, y en ningún otro sitio</translation>
    </message>
    <message>
        <source>Demo endpoint</source>
        <translation>Endpoint de demostración</translation>
    </message>
    <message>
        <source>Pangea AuthN URL</source>
        <translation>URL de Pangea AuthN</translation>
    </message>
    <message>
        <source>JWKS URL</source>
        <translation>URL de JWKS</translation>
    </message>
    <message>
        <source>OpenID issuer</source>
        <translation>Emisor de OpenID</translation>
    </message>
    <message>
        <source>Endpoints…</source>
        <translation>Endpoints…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch keys</source>
        <translation>Obtener claves</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Where the keys are: an OpenID issuer, a JWKS URL, a Pangea AuthN domain</source>
        <translation>Dónde están las claves: un emisor de OpenID, una URL de JWKS, un dominio de Pangea AuthN</translation>
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation>Elegir un endpoint</translation>
    </message>
    <message>
        <source>Save this endpoint</source>
        <translation>Guardar este endpoint</translation>
    </message>
    <message>
        <source>Rename or forget this endpoint</source>
        <translation>Renombrar u olvidar este endpoint</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EndpointDialog</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Saved endpoints</source>
        <translation>Endpoints guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pangea AuthN</source>
        <translation>Pangea AuthN</translation>
    </message>
    <message>
        <source>JWKS URL</source>
        <translation>URL de JWKS</translation>
    </message>
    <message>
        <source>OpenID issuer</source>
        <translation>Emisor de OpenID</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Tokens are not saved with endpoints.</source>
        <translation>Los tokens no se guardan con los endpoints.</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nue&amp;vo</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Endpoint nuevo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicate endpoint</source>
        <translation>Duplicar endpoint</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Eliminar endpoint</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move endpoint up</source>
        <translation>Subir endpoint</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move endpoint down</source>
        <translation>Bajar endpoint</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import endpoints</source>
        <translation>Importar endpoints</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Exportar endpoints</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>Guardar endpoint</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The endpoints were exported.</source>
        <translation>Los endpoints se exportaron.</translation>
    </message>
    <message>
        <source>That name belongs to the endpoint of this program. Choose another one.</source>
        <translation>Ese nombre pertenece al endpoint de este programa. Elija otro.</translation>
    </message>
    <message>
        <source>Discard what you typed? It cannot be saved as it is.</source>
        <translation>¿Descartar lo que ha escrito? No se puede guardar tal como está.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Its address cannot be brought back, and a token that is remembered for it goes as well. The keys that were fetched from it stay.</source>
        <translation>Su dirección no se puede recuperar, y también se elimina el token que se recuerda para él. Las claves que se obtuvieron de él se conservan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>No new endpoint came in.</source>
        <translation>No se importó ningún endpoint nuevo.</translation>
    </message>
    <message>
        <source>1 endpoint came in.</source>
        <translation>Se importó 1 endpoint.</translation>
    </message>
    <message>
        <source>%1 endpoints came in.</source>
        <translation>Se importaron %1 endpoints.</translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation>1 ya estaba.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>The name of 1 was taken: it got a number.</source>
        <translation>El nombre de 1 ya estaba en uso: se le añadió un número.</translation>
    </message>
    <message>
        <source>The names of %1 were taken: they got a number.</source>
        <translation>Los nombres de %1 ya estaban en uso: se les añadió un número.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EvidenceDialog</name>
    <message>
        <source>Request details</source>
        <translation>Detalles de la petición</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>&amp;Save response…</source>
        <translation>&amp;Guardar respuesta…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>All of it, for a ticket or a mail</source>
        <translation>Todo, para un ticket o un correo</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>El servidor no mostró ningún certificado.</translation>
    </message>
    <message>
        <source>There is no certificate: the connection was not encrypted, or failed.</source>
        <translation>No hay certificado: la conexión no estaba cifrada, o falló.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Certificado %1 de %2</translation>
    </message>
    <message>
        <source>Bodies are not kept in the log.</source>
        <translation>Los cuerpos no se conservan en el registro.</translation>
    </message>
    <message>
        <source>The request details could not be copied.</source>
        <translation>No se pudieron copiar los detalles de la petición.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>The response could not be saved.</source>
        <translation>No se pudo guardar la respuesta.</translation>
    </message>
    <message>
        <source>Copy &amp;request</source>
        <translation>Copiar &amp;petición</translation>
    </message>
    <message>
        <source>For another program; the token is left out, with $TOKEN in its place</source>
        <translation>Para otro programa; se omite el token, con $TOKEN en su lugar</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Como comando &amp;curl</translation>
    </message>
    <message>
        <source>As &amp;Postman collection</source>
        <translation>Como colección de &amp;Postman</translation>
    </message>
    <message>
        <source>As &amp;HTTP text</source>
        <translation>Como texto &amp;HTTP</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ExpectationField</name>
    <message>
        <source>from token</source>
        <translation>del token</translation>
    </message>
    <message>
        <source>%1 from token</source>
        <translation>%1: del token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ExpectationsForm</name>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>At time</source>
        <translation>En el momento</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Antigüedad máxima</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Maximum lifetime</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Key binding required</source>
        <translation>Vinculación de clave obligatoria</translation>
    </message>
    <message>
        <source>A presentation (SD-JWT) without its holder’s signature is rejected</source>
        <translation>Se rechaza una presentación (SD-JWT) sin la firma de su titular</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Type, subject, age, lifetime, nonce, key binding, DPoP and others</source>
        <translation>Tipo, sujeto, antigüedad, duración, nonce, vinculación de clave, DPoP y otros</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Emisor esperado</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Destinatario esperado</translation>
    </message>
    <message>
        <source>not checked; several with commas</source>
        <translation>sin comprobar; varios, con comas</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>all that fit the key</source>
        <translation>todos los que encajan con la clave</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Tipo (typ)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Claims obligatorios</translation>
    </message>
    <message>
        <source>none; several with commas</source>
        <translation>ninguno; varios, con comas</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Parte autorizada</translation>
    </message>
    <message>
        <source>DPoP: method of the request</source>
        <translation>DPoP: método de la petición</translation>
    </message>
    <message>
        <source>taken from the text; for example GET</source>
        <translation>tomado del texto; por ejemplo GET</translation>
    </message>
    <message>
        <source>DPoP: URL of the request</source>
        <translation>DPoP: URL de la petición</translation>
    </message>
    <message>
        <source>taken from the text</source>
        <translation>tomado del texto</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FilterBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>A word, or verdict = rejected and exp &lt; now</source>
        <translation>Una palabra, o verdict = rejected and exp &lt; now</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::GroupsDialog</name>
    <message>
        <source>&amp;Use as filter</source>
        <translation>&amp;Usar como filtro</translation>
    </message>
    <message>
        <source>Compare groups of tokens</source>
        <translation>Comparar grupos de tokens</translation>
    </message>
    <message>
        <source>The answer is the shortest rule over key, issuer, claims, header and times that the first group fulfils and the second does not.</source>
        <translation>La respuesta es la regla más corta sobre clave, emisor, claims, cabecera y fechas que cumple el primer grupo y no el segundo.</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Primer grupo</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Segundo grupo</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Qué los distingue</translation>
    </message>
    <message>
        <source>Each is a filter, such as kid = &quot;B&quot; and verdict = rejected.</source>
        <translation>Ambos son filtros, como kid = &quot;B&quot; and verdict = rejected.</translation>
    </message>
    <message>
        <source>the chosen row</source>
        <translation>la fila elegida</translation>
    </message>
    <message>
        <source>the %1 chosen rows</source>
        <translation>las %1 filas elegidas</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Tokenscope %1</source>
        <translation>Tokenscope %1</translation>
    </message>
    <message>
        <source>Inspects JSON Web Tokens and the keys that sign them. Nothing leaves this computer except the key request that you ask for.
Licensed under the Apache License, version 2.0.
Uses Qt %1, OpenSSL, simdjson, QtKeychain, SQLite, zlib, zstd and XZ, each under its own licence.</source>
        <translation>Inspecciona JSON Web Tokens y las claves que los firman. Nada sale de este equipo salvo la petición de claves que usted solicita.
Publicado con la Apache License, versión 2.0.
Usa Qt %1, OpenSSL, simdjson, QtKeychain, SQLite, zlib, zstd y XZ, cada uno con su propia licencia.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::JsonCard</name>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Cabecera como JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Contenido como JSON</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Tidy the header</source>
        <translation>Dar formato a la cabecera</translation>
    </message>
    <message>
        <source>Tidy the payload</source>
        <translation>Dar formato al contenido</translation>
    </message>
    <message>
        <source>Copy the header</source>
        <translation>Copiar la cabecera</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Copiar el contenido</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>good JSON</source>
        <translation>JSON correcto</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::JudgementTabs</name>
    <message>
        <source>Checks and expectations</source>
        <translation>Comprobaciones y expectativas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Otras bibliotecas</translation>
    </message>
    <message>
        <source>How common verifiers with their defaults would judge this token, and what the libraries on this computer say</source>
        <translation>Cómo juzgarían este token los verificadores habituales con sus valores predeterminados, y qué dicen las bibliotecas de este equipo</translation>
    </message>
    <message>
        <source>Find among the checks</source>
        <translation>Buscar en las comprobaciones</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyCard</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nueva clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Lives in memory until this window closes.</source>
        <translation>Permanece en memoria hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The secret is written as %1</source>
        <translation>El secreto está escrito como %1</translation>
    </message>
    <message>
        <source>Public &amp;JWK</source>
        <translation>&amp;JWK público</translation>
    </message>
    <message>
        <source>Copy the public key as a JWK</source>
        <translation>Copiar la clave pública como JWK</translation>
    </message>
    <message>
        <source>Key s&amp;et</source>
        <translation>C&amp;onjunto de claves</translation>
    </message>
    <message>
        <source>Copy the public key as a key set</source>
        <translation>Copiar la clave pública como conjunto de claves</translation>
    </message>
    <message>
        <source>Ser&amp;ve it</source>
        <translation>Pu&amp;blicarla</translation>
    </message>
    <message>
        <source>Serve the public key from the demo endpoint</source>
        <translation>Publica la clave pública en el endpoint de demostración</translation>
    </message>
    <message>
        <source>Private &amp;key…</source>
        <translation>Clave p&amp;rivada…</translation>
    </message>
    <message>
        <source>Save the private key to a file</source>
        <translation>Guardar la clave privada en un archivo</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>La clave pública está en el portapapeles.</translation>
    </message>
    <message>
        <source>The key set is on the clipboard.</source>
        <translation>El conjunto de claves está en el portapapeles.</translation>
    </message>
    <message>
        <source>The key is being made…</source>
        <translation>La clave se está creando…</translation>
    </message>
    <message>
        <source>Sign with the key of a file</source>
        <translation>Firmar con la clave de un archivo</translation>
    </message>
    <message>
        <source>The file holds no private key that signs.</source>
        <translation>El archivo no contiene ninguna clave privada con la que se pueda firmar.</translation>
    </message>
    <message>
        <source>From %1. It lives in memory until this window closes.</source>
        <translation>De %1. Permanece en memoria hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>The first private key of %1.</source>
        <translation>La primera clave privada de %1.</translation>
    </message>
    <message>
        <source>Type the secret that both sides share.</source>
        <translation>Escriba el secreto que comparten ambas partes.</translation>
    </message>
    <message>
        <source>The secret is not written in this form.</source>
        <translation>El secreto no está escrito en esta forma.</translation>
    </message>
    <message>
        <source>Never stored: it is forgotten with this window.</source>
        <translation>Nunca se guarda: se olvida al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The key of the window before. It lives in memory until this window closes.</source>
        <translation>La clave de la ventana anterior. Está en memoria hasta que se cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>Detalles de la clave</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Choose a key to see what it is made of.</source>
        <translation>Elija una clave para ver de qué se compone.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The key comes with no certificate.</source>
        <translation>La clave no viene con ningún certificado.</translation>
    </message>
    <message>
        <source>… and more, not shown</source>
        <translation>… y más, sin mostrar</translation>
    </message>
    <message>
        <source>There is no public key to show.</source>
        <translation>No hay ninguna clave pública que mostrar.</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copiar como PEM</translation>
    </message>
    <message>
        <source>Copy as JWK</source>
        <translation>Copiar como JWK</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>signed the token that is shown</source>
        <translation>firmó el token que se muestra</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyHistoryView</name>
    <message>
        <source>Fetches</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Fetch keys from an endpoint: what it published before is listed here.</source>
        <translation>Obtenga las claves de un endpoint: aquí se muestra lo que publicó anteriormente.</translation>
    </message>
    <message>
        <source>&amp;Judge by this set</source>
        <translation>&amp;Evaluar con este conjunto</translation>
    </message>
    <message>
        <source>Judge the token by this set</source>
        <translation>Evaluar el token con este conjunto</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · actual</translation>
    </message>
    <message>
        <source>▲ %1 · judges the token</source>
        <translation>▲ %1 · evalúa el token</translation>
    </message>
    <message>
        <source>First seen on %1, last seen on %2</source>
        <translation>Visto por primera vez el %1 y por última vez el %2</translation>
    </message>
    <message>
        <source>These are the current keys. Choose an earlier fetch to read what has changed since.</source>
        <translation>Estas son las claves actuales. Elija una consulta anterior para leer qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Fetch the keys of now to read what has changed since this fetch.</source>
        <translation>Obtenga las claves de ahora para leer qué ha cambiado desde esta consulta.</translation>
    </message>
    <message>
        <source>Forget all key sets of this endpoint, this fetch’s too?</source>
        <translation>¿Olvidar todos los conjuntos de claves de este endpoint, también el de esta consulta?</translation>
    </message>
    <message>
        <source>A token whose key was rotated out is then no longer recognized as such.</source>
        <translation>Un token cuya clave ya se retiró en una rotación dejará de reconocerse como tal.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyOutput</name>
    <message>
        <source>Key, JSON (*.jwk)</source>
        <translation>Clave, JSON (*.jwk)</translation>
    </message>
    <message>
        <source>Key set, JSON (*.json)</source>
        <translation>Conjunto de claves, JSON (*.json)</translation>
    </message>
    <message>
        <source>Public keys, PEM (*.pem)</source>
        <translation>Claves públicas, PEM (*.pem)</translation>
    </message>
    <message>
        <source>Public key, DER (*.der)</source>
        <translation>Clave pública, DER (*.der)</translation>
    </message>
    <message>
        <source>Public keys, OpenSSH (*.pub)</source>
        <translation>Claves públicas, OpenSSH (*.pub)</translation>
    </message>
    <message>
        <source>Certificates, PEM (*.crt)</source>
        <translation>Certificados, PEM (*.crt)</translation>
    </message>
    <message>
        <source>There is no public key to save.</source>
        <translation>No hay ninguna clave pública que guardar.</translation>
    </message>
    <message>
        <source>Save public keys</source>
        <translation>Guardar claves públicas</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Las claves no se han guardado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrar claves</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Copiar ID de clave</translation>
    </message>
    <message>
        <source>Copy JWK</source>
        <translation>Copiar JWK</translation>
    </message>
    <message>
        <source>Copy public key (PEM)</source>
        <translation>Copiar clave pública (PEM)</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>No key has that in it.</source>
        <translation>Ninguna clave contiene eso.</translation>
    </message>
    <message>
        <source>No keys yet. Fetch them from an endpoint above.</source>
        <translation>Aún no hay claves. Obténgalas de un endpoint, arriba.</translation>
    </message>
    <message>
        <source>The endpoint published no keys. Pangea does so until the signing of JWTs is switched on: until then its tokens are opaque, and there is no signature to check.</source>
        <translation>El endpoint no publicó ninguna clave. Pangea lo hace así hasta que se activa la firma de JWT: hasta entonces sus tokens son opacos, y no hay ninguna firma que comprobar.</translation>
    </message>
    <message>
        <source>Keys of an earlier fetch, by which the token is judged since you asked for it.</source>
        <translation>Claves de una consulta anterior, con las que se evalúa el token desde que usted lo pidió.</translation>
    </message>
    <message>
        <source>The last request brought no keys. These are still the ones %1.</source>
        <translation>La última petición no trajo claves. Siguen siendo las %1.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anteriores</translation>
    </message>
    <message>
        <source>Save key…</source>
        <translation>Guardar clave…</translation>
    </message>
    <message>
        <source>Save all keys…</source>
        <translation>Guardar todas las claves…</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyRefresher</name>
    <message>
        <source>The key ID “%1” is unknown, so the keys are being fetched once more.</source>
        <translation>El ID de clave «%1» es desconocido, así que las claves se están obteniendo una vez más.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeySetsStrip</name>
    <message>
        <source>Loaded key sets</source>
        <translation>Conjuntos de claves cargados</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the set %1</source>
        <translation>Quitar el conjunto %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeySideStrip</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Show the key side (F9)</source>
        <translation>Mostrar el lado de las claves (F9)</translation>
    </message>
    <message>
        <source>Show the key side, %1</source>
        <translation>Mostrar el lado de las claves, %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyTableModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Verified the token</source>
        <translation>Verificó el token</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>(no key ID)</source>
        <translation>(sin ID de clave)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyTableView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KindChoice</name>
    <message>
        <source>By whose rules the token is judged</source>
        <translation>Según qué reglas se evalúa el token</translation>
    </message>
    <message>
        <source>as recognized</source>
        <translation>según se reconozca</translation>
    </message>
    <message>
        <source>as recognized: of no special kind</source>
        <translation>según se reconozca: sin tipo especial</translation>
    </message>
    <message>
        <source>as recognized: %1</source>
        <translation>según se reconozca: %1</translation>
    </message>
    <message>
        <source>as recognized: %1, probably</source>
        <translation>según se reconozca: %1, probablemente</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::LibrariesPage</name>
    <message>
        <source>Each library gets the token, the public key or the shared secret, and what you expect, in a process that reaches no network. They judge by the clock.</source>
        <translation>Cada biblioteca recibe el token, la clave pública o el secreto compartido y lo que usted espera, en un proceso que no llega a la red. Juzgan según el reloj.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>Han respondido %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask the libraries on this computer</source>
        <translation>Preguntar a las bibliotecas de este equipo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::LoginVerdict</name>
    <message>
        <source>First broken link</source>
        <translation>Primer enlace roto</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Show the step</source>
        <translation>&amp;Mostrar el paso</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>No hay ninguna grabación abierta</translation>
    </message>
    <message>
        <source>Open a HAR file, or drop one here. Record it in the browser’s network tab, with “Preserve log”, while the login fails.</source>
        <translation>Abra un archivo HAR o suéltelo aquí. Grábelo en la pestaña de red del navegador, con «Preserve log», mientras falla el inicio de sesión.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The recording could not be read</source>
        <translation>No se ha podido leer la grabación</translation>
    </message>
    <message>
        <source>Record the whole login, from before the app sends the browser to the identity provider.</source>
        <translation>Grabe todo el inicio de sesión, desde antes de que la aplicación envíe el navegador al proveedor de identidad.</translation>
    </message>
    <message>
        <source>Checked against %1</source>
        <translation>Comprobado con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::LoginWindow</name>
    <message>
        <source>Login from a recording</source>
        <translation>Inicio de sesión de una grabación</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Table of its tokens</source>
        <translation>&amp;Tabla de sus tokens</translation>
    </message>
    <message>
        <source>Save sa&amp;nitized recording…</source>
        <translation>Guardar la grabación &amp;limpia…</translation>
    </message>
    <message>
        <source>Codes, cookies and secrets are not shown. Nothing is sent anywhere.</source>
        <translation>Los códigos, las cookies y los secretos no se muestran. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>&amp;Save sanitized recording…</source>
        <translation>&amp;Guardar la grabación limpia…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;First broken link</source>
        <translation>&amp;Primer enlace roto</translation>
    </message>
    <message>
        <source>&amp;Next link with trouble</source>
        <translation>&amp;Siguiente enlace con problemas</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 petición</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings (*.har)</source>
        <translation>Grabaciones (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recording without its secrets</source>
        <translation>Guardar la grabación sin sus secretos</translation>
    </message>
    <message>
        <source>The recording could not be saved.</source>
        <translation>No se ha podido guardar la grabación.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved. Names and addresses of people in tokens are still in it: look through it first.</source>
        <translation>Guardada. Los nombres y direcciones de personas en los tokens siguen en ella: revísela antes.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MainWindow</name>
    <message>
        <source>Tokenscope</source>
        <translation>Tokenscope</translation>
    </message>
    <message>
        <source>The demo endpoint could not start.</source>
        <translation>No se pudo iniciar el endpoint de demostración.</translation>
    </message>
    <message>
        <source>The token is for %1 and is sent to no other address; it comes back with that one.</source>
        <translation>El token es para %1 y no se envía a ninguna otra dirección; vuelve a aparecer con esa.</translation>
    </message>
    <message>
        <source>The token may still be in the system’s keyring.</source>
        <translation>Puede que el token siga en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. The menu Samples lists them all.</source>
        <translation>No hay ningún ejemplo «%1». El menú «Ejemplos» los muestra todos.</translation>
    </message>
    <message>
        <source>Open keys or token</source>
        <translation>Abrir claves o token</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>No se pudo abrir el archivo.</translation>
    </message>
    <message>
        <source>These files could not be opened.</source>
        <translation>No se pudieron abrir estos archivos.</translation>
    </message>
    <message>
        <source>Endpoint from the variable %1.</source>
        <translation>Endpoint tomado de la variable %1.</translation>
    </message>
    <message>
        <source>Token from the variable %1.</source>
        <translation>Token tomado de la variable %1.</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>No se pudo leer todo.</translation>
    </message>
    <message>
        <source>There is no token to report on.</source>
        <translation>No hay ningún token sobre el que informar.</translation>
    </message>
    <message>
        <source>There is no report yet: the token is still being judged.</source>
        <translation>Aún no hay informe: el token se está evaluando.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open keys or token…</source>
        <translation>&amp;Abrir claves o token…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>P&amp;egar</translation>
    </message>
    <message>
        <source>&amp;Paste as token</source>
        <translation>&amp;Pegar como token</translation>
    </message>
    <message>
        <source>&amp;Clear the token</source>
        <translation>&amp;Borrar el token</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;URL del endpoint</translation>
    </message>
    <message>
        <source>Send an API &amp;token</source>
        <translation>Enviar un &amp;token de API</translation>
    </message>
    <message>
        <source>Show or hide the &amp;API token</source>
        <translation>Mostrar u ocultar el token de &amp;API</translation>
    </message>
    <message>
        <source>&amp;Fetch keys</source>
        <translation>&amp;Obtener claves</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Cancelar la petición</translation>
    </message>
    <message>
        <source>F&amp;ilter keys</source>
        <translation>F&amp;iltrar claves</translation>
    </message>
    <message>
        <source>&amp;Paste as keys</source>
        <translation>&amp;Pegar como claves</translation>
    </message>
    <message>
        <source>Trust a &amp;root certificate…</source>
        <translation>Confiar en un certificado &amp;raíz…</translation>
    </message>
    <message>
        <source>Open the &amp;holder’s key…</source>
        <translation>Abrir la clave del titu&amp;lar…</translation>
    </message>
    <message>
        <source>Open the &amp;status list…</source>
        <translation>Abrir la li&amp;sta de estados…</translation>
    </message>
    <message>
        <source>Start the &amp;demo endpoint</source>
        <translation>Iniciar el endpoint de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Endpoints…</source>
        <translation>&amp;Endpoints…</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Token field</source>
        <translation>Campo del &amp;token</translation>
    </message>
    <message>
        <source>Shared &amp;secret</source>
        <translation>&amp;Secreto compartido</translation>
    </message>
    <message>
        <source>&amp;Next token in the text</source>
        <translation>Token siguie&amp;nte del texto</translation>
    </message>
    <message>
        <source>&amp;Previous token in the text</source>
        <translation>Token &amp;anterior del texto</translation>
    </message>
    <message>
        <source>&amp;Compare with another…</source>
        <translation>&amp;Comparar con otro…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Ask Pangea about this token…</source>
        <translation>&amp;Preguntar a Pangea por este token…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Forget these tokens</source>
        <translation>&amp;Olvidar estos tokens</translation>
    </message>
    <message>
        <source>They are in memory only, and end with the window</source>
        <translation>Están solo en memoria y desaparecen al cerrar la ventana</translation>
    </message>
    <message>
        <source>What was pasted could not be read.</source>
        <translation>No se pudo leer lo que se pegó.</translation>
    </message>
    <message>
        <source>What was pasted holds keys that cannot be read.</source>
        <translation>Lo que se pegó contiene claves que no se pueden leer.</translation>
    </message>
    <message>
        <source>The clipboard holds no keys that can be read.</source>
        <translation>El portapapeles no contiene claves que se puedan leer.</translation>
    </message>
    <message>
        <source>Trust a root certificate</source>
        <translation>Confiar en un certificado raíz</translation>
    </message>
    <message>
        <source>Open the status list</source>
        <translation>Abrir la lista de estados</translation>
    </message>
    <message>
        <source>Open the holder’s key</source>
        <translation>Abrir la clave del titular</translation>
    </message>
    <message>
        <source>Ask %1 for its keys?</source>
        <translation>¿Pedir a %1 sus claves?</translation>
    </message>
    <message>
        <source>The token names this address, and anybody can write a token. Go on if you know the issuer.

%1

That is asked first, then the address of the keys that it names.</source>
        <translation>El token indica esta dirección, y cualquiera puede escribir un token. Continúe si conoce al emisor.

%1

Primero se consulta esa dirección y después la de las claves que ella indica.</translation>
    </message>
    <message>
        <source>&amp;Fetch its keys</source>
        <translation>&amp;Obtener sus claves</translation>
    </message>
    <message>
        <source>The text holds no keys that can be read.</source>
        <translation>El texto no contiene claves que se puedan leer.</translation>
    </message>
    <message>
        <source>Open the payload that was signed</source>
        <translation>Abrir el contenido que se firmó</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>&amp;Send it anyway</source>
        <translation>&amp;Enviarlo de todos modos</translation>
    </message>
    <message>
        <source>&amp;Fetch without it</source>
        <translation>&amp;Obtener sin él</translation>
    </message>
    <message>
        <source>&amp;Move it below</source>
        <translation>&amp;Moverlo abajo</translation>
    </message>
    <message>
        <source>. Move it below?</source>
        <translation>. ¿Moverlo abajo?</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>The report could not be copied.</source>
        <translation>No se pudo copiar el informe.</translation>
    </message>
    <message>
        <source>Report copied, without the token and with personal claims masked.</source>
        <translation>Informe copiado, sin el token y con los claims personales ocultos.</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Área &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Table of tokens…</source>
        <translation>Ta&amp;bla de tokens…</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>Cr&amp;ear un token…</translation>
    </message>
    <message>
        <source>Ne&amp;w tab</source>
        <translation>N&amp;ueva pestaña</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>Ce&amp;rrar pestaña</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña s&amp;iguiente</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Pestaña ant&amp;erior</translation>
    </message>
    <message>
        <source>the key of the token made here</source>
        <translation>la clave del token creado aquí</translation>
    </message>
    <message>
        <source>&amp;Keep loaded keys when others come</source>
        <translation>Conservar las claves &amp;cargadas cuando lleguen otras</translation>
    </message>
    <message>
        <source>Sa&amp;ve keys…</source>
        <translation>G&amp;uardar claves…</translation>
    </message>
    <message>
        <source>Co&amp;mpare key sets…</source>
        <translation>Co&amp;mparar conjuntos de claves…</translation>
    </message>
    <message>
        <source>Sma&amp;llest change…</source>
        <translation>Ca&amp;mbio mínimo…</translation>
    </message>
    <message>
        <source>&amp;Login from a recording…</source>
        <translation>&amp;Inicio de sesión de una grabación…</translation>
    </message>
    <message>
        <source>Key rotatio&amp;n…</source>
        <translation>&amp;Rotación de claves…</translation>
    </message>
    <message>
        <source>The demo endpoint has a new signing key and no longer publishes its oldest. Fetch the keys to see it.</source>
        <translation>El endpoint de demostración tiene una nueva clave de firma y ya no publica la más antigua. Obtenga las claves para verlo.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ne&amp;xt sample</source>
        <translation>Ejemplo si&amp;guiente</translation>
    </message>
    <message>
        <source>Previ&amp;ous sample</source>
        <translation>Ejemplo anteri&amp;or</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 cargadas</translation>
    </message>
    <message>
        <source>&amp;Key side</source>
        <translation>&amp;Lado de las claves</translation>
    </message>
    <message>
        <source>Save &amp;proof…</source>
        <translation>Guardar la &amp;prueba…</translation>
    </message>
    <message>
        <source>Ne&amp;gative tests…</source>
        <translation>Pruebas ne&amp;gativas…</translation>
    </message>
    <message>
        <source>The token holds a private key. A proof would hand it on, so none is written.</source>
        <translation>El token contiene una clave privada. Una prueba la transmitiría, así que no se escribe ninguna.</translation>
    </message>
    <message>
        <source>Save the proof of the verdict</source>
        <translation>Guardar la prueba del veredicto</translation>
    </message>
    <message>
        <source>The proof was not saved.</source>
        <translation>No se ha guardado la prueba.</translation>
    </message>
    <message>
        <source>The proof is saved, for you alone to read: the token is in it.</source>
        <translation>La prueba se ha guardado; solo usted puede leerla: contiene el token.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MakeWindow</name>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>Claims and key</source>
        <translation>Claims y clave</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ctrl+Enter inspects · Ctrl+Shift+C copies the token</source>
        <translation>Ctrl+Intro inspecciona · Ctrl+Mayús+C copia el token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Token de cierre de sesión</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>Prueba DPoP</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Aserción de cliente</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Start from a &amp;token…</source>
        <translation>Partir de un to&amp;ken…</translation>
    </message>
    <message>
        <source>Start from the token in the main window</source>
        <translation>Partir del token de la ventana principal</translation>
    </message>
    <message>
        <source>Encr&amp;ypt for…</source>
        <translation>Ci&amp;frar para…</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More kinds of token</source>
        <translation>Más tipos de token</translation>
    </message>
    <message>
        <source>Form and JSON are one: what you change here shows there.</source>
        <translation>El formulario y el JSON son lo mismo: lo que cambie aquí se ve allí.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Guardar la clave privada</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>There is no token in the main window to start from.</source>
        <translation>En la ventana principal no hay ningún token del que partir.</translation>
    </message>
    <message>
        <source>of no kind in particular</source>
        <translation>de ningún tipo en particular</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no key to sign with yet</source>
        <translation>Aún no hay ninguna clave con la que firmar</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>No se firmó nada</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Inspeccionarlo</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Copiar como ca&amp;becera</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Do not &amp;encrypt it</source>
        <translation>No ci&amp;frarlo</translation>
    </message>
    <message>
        <source>The token is on the clipboard.</source>
        <translation>El token está en el portapapeles.</translation>
    </message>
    <message>
        <source>The header of a request with it is on the clipboard.</source>
        <translation>La cabecera de una petición con el token está en el portapapeles.</translation>
    </message>
    <message>
        <source>A curl command is on the clipboard; it takes the token from a variable.</source>
        <translation>Hay un comando curl en el portapapeles; toma el token de una variable.</translation>
    </message>
    <message>
        <source>The demo endpoint does not run. Start it in the main window.</source>
        <translation>El endpoint de demostración no está en marcha. Inícielo en la ventana principal.</translation>
    </message>
    <message>
        <source>The demo endpoint serves the public key: %1</source>
        <translation>El endpoint de demostración publica la clave pública: %1</translation>
    </message>
    <message>
        <source>The private key was not saved.</source>
        <translation>La clave privada no se guardó.</translation>
    </message>
    <message>
        <source>The private key is saved, for you alone to read.</source>
        <translation>La clave privada se guardó, legible solo para usted.</translation>
    </message>
    <message>
        <source>The token was not saved.</source>
        <translation>El token no se guardó.</translation>
    </message>
    <message>
        <source>The token is saved, for you alone to read.</source>
        <translation>El token se guardó, legible solo para usted.</translation>
    </message>
    <message>
        <source>Encrypt to the public key of a file</source>
        <translation>Cifrar para la clave pública de un archivo</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>No se pudo abrir el archivo.</translation>
    </message>
    <message>
        <source>The file holds no key to encrypt to.</source>
        <translation>El archivo no contiene ninguna clave para la que se pueda cifrar.</translation>
    </message>
    <message>
        <source>Encr&amp;ypted for %1</source>
        <translation>Ci&amp;frado para %1</translation>
    </message>
    <message>
        <source>&amp;Negative tests…</source>
        <translation>Pruebas &amp;negativas…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MomentBar</name>
    <message>
        <source>%1 before now</source>
        <translation>%1 antes de ahora</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>%1 después de ahora</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Judged as of %1</source>
        <translation>Evaluado en este momento: %1</translation>
    </message>
    <message>
        <source>Judged as of %1, %2</source>
        <translation>Evaluado en este momento: %1, %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MomentField</name>
    <message>
        <source>from token</source>
        <translation>del token</translation>
    </message>
    <message>
        <source>now; or “yesterday 20:00”</source>
        <translation>ahora; o «ayer 20:00»</translation>
    </message>
    <message>
        <source>%1 from token</source>
        <translation>%1: del token</translation>
    </message>
    <message>
        <source>When the token was issued</source>
        <translation>Cuando se emitió el token</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>No time that can be read, so the present counts. Write it for example as “yesterday 20:00”, “2026-11-28 20:00” or in seconds since 1970.</source>
        <translation>No es una hora que se pueda leer, así que cuenta la actual. Escríbala, por ejemplo, como «ayer 20:00», «2026-11-28 20:00» o en segundos desde 1970.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkLogModel</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkLogWindow</name>
    <message>
        <source>Network log</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Request &amp;details</source>
        <translation>&amp;Detalles de la petición</translation>
    </message>
    <message>
        <source>No request has been made since the program started.</source>
        <translation>No se ha hecho ninguna petición desde que se inició el programa.</translation>
    </message>
    <message>
        <source>1 request since the program started.</source>
        <translation>1 petición desde que se inició el programa.</translation>
    </message>
    <message>
        <source>%1 requests since the program started.</source>
        <translation>%1 peticiones desde que se inició el programa.</translation>
    </message>
    <message>
        <source>The oldest %1 are no longer kept.</source>
        <translation>Las %1 más antiguas ya no se conservan.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Details of the last request</source>
        <translation>&amp;Detalles de la última petición</translation>
    </message>
    <message>
        <source>Network &amp;log</source>
        <translation>&amp;Registro de red</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Trabajar sin c&amp;onexión</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Conexión…</translation>
    </message>
    <message>
        <source>Send the token to “%1” without encryption?</source>
        <translation>¿Enviar el token a «%1» sin cifrado?</translation>
    </message>
    <message>
        <source>Fetch keys from “%1” without encryption?</source>
        <translation>¿Obtener las claves de «%1» sin cifrado?</translation>
    </message>
    <message>
        <source>The address starts with http, so everybody on the way can read the token and use it. Allow it only if all of the way to this host is yours. It then holds for this host until the program ends.</source>
        <translation>La dirección empieza por http, así que cualquiera que esté en el camino puede leer el token y usarlo. Permítalo solo si todo el camino hasta este host es suyo. Vale para este host hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The address starts with http, so anybody on the way can put keys of their own in place of the real ones. Allow it only if all of the way to this host is yours. It then holds for this host until the program ends.</source>
        <translation>La dirección empieza por http, así que cualquiera que esté en el camino puede poner sus propias claves en lugar de las auténticas. Permítalo solo si todo el camino hasta este host es suyo. Vale para este host hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>&amp;Allow for this host</source>
        <translation>&amp;Permitir para este host</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::PackModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Comprueba</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The pasted key is protected with a passphrase.</source>
        <translation>La clave pegada está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>“%1” is protected with a passphrase.</source>
        <translation>«%1» está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>That passphrase does not open it.</source>
        <translation>Esa frase de contraseña no lo abre.</translation>
    </message>
    <message>
        <source>It is used once, and not kept.</source>
        <translation>Se usa una vez y no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::PayloadForm</name>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Payload of the detached signature</source>
        <translation>Contenido de la firma separada</translation>
    </message>
    <message>
        <source>Payload that was signed</source>
        <translation>Contenido que se firmó</translation>
    </message>
    <message>
        <source>The payload that was signed</source>
        <translation>El contenido que se firmó</translation>
    </message>
    <message>
        <source>Open the payload’s file</source>
        <translation>Abrir el archivo del contenido</translation>
    </message>
    <message>
        <source>Check with this payload</source>
        <translation>Comprobar con este contenido</translation>
    </message>
    <message>
        <source>To the byte as it was signed, line breaks included. It is forgotten with the token.</source>
        <translation>Byte por byte como se firmó, incluidos los saltos de línea. Se olvida junto con el token.</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Judged with this payload: %1.</source>
        <translation>Evaluado con este contenido: %1.</translation>
    </message>
    <message>
        <source>Judged with the payload in %1: %2.</source>
        <translation>Evaluado con el contenido de %1: %2.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ProfilesView</name>
    <message>
        <source>Other verifiers</source>
        <translation>Otros verificadores</translation>
    </message>
    <message>
        <source>Defaults according to %1</source>
        <translation>Valores predeterminados según %1</translation>
    </message>
    <message>
        <source>Said by the library on this computer</source>
        <translation>Lo dice la biblioteca de este equipo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RefusalsCard</name>
    <message>
        <source>Nothing is wrong with it here.</source>
        <translation>Aquí no se le encuentra ningún problema.</translation>
    </message>
    <message>
        <source>With their defaults, its issuer and its audience</source>
        <translation>Con los valores predeterminados de cada uno, y con el emisor y el destinatario del token</translation>
    </message>
    <message>
        <source>Who would refuse it</source>
        <translation>Quién lo rechazaría</translation>
    </message>
    <message>
        <source>For tests only: no service trusts this key unless you tell it to.</source>
        <translation>Solo para pruebas: ningún servicio confía en esta clave a menos que usted se lo indique.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
    <message>
        <source>Mend “%1”</source>
        <translation>Corregir «%1»</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RemedyDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Cambio mínimo</translation>
    </message>
    <message>
        <source>The fewest changes that would make this token accepted, by who can make them. Each was tried; none makes a check less strict.</source>
        <translation>Los mínimos cambios con los que este token se aceptaría, según quién puede hacerlos. Cada uno se ha probado; ninguno hace menos estricta una comprobación.</translation>
    </message>
    <message>
        <source>Ways to get it accepted</source>
        <translation>Formas de que se acepte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Trying changes…</source>
        <translation>Probando cambios…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RememberedToken</name>
    <message>
        <source>Token filled in from the system’s keyring.</source>
        <translation>Token tomado del depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Token stored in the system’s keyring.</source>
        <translation>Token guardado en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>The token is not remembered. %1</source>
        <translation>El token no se recuerda. %1</translation>
    </message>
    <message>
        <source>Token removed from the system’s keyring.</source>
        <translation>Token quitado del depósito de claves del sistema.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ReportDialog</name>
    <message>
        <source>Include the s&amp;ignature</source>
        <translation>Incluir la &amp;firma</translation>
    </message>
    <message>
        <source>Include the &amp;request details</source>
        <translation>Incluir los &amp;detalles de la petición</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Masked claims</source>
        <translation>Claims ocultos</translation>
    </message>
    <message>
        <source>The value of a ticked claim is masked wherever it occurs.</source>
        <translation>Lo que dice un claim marcado se oculta dondequiera que aparezca.</translation>
    </message>
    <message>
        <source>Anybody who has it can try out what a masked claim says.</source>
        <translation>Quien la tenga puede probar qué dice un claim oculto.</translation>
    </message>
    <message>
        <source>How the keys were asked for, without the API token</source>
        <translation>Cómo se pidieron las claves, sin el token de API</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report could not be copied.</source>
        <translation>No se pudo copiar el informe.</translation>
    </message>
    <message>
        <source>Copied. The token is not in it.</source>
        <translation>Copiado. El token no está incluido.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
    <message>
        <source>Saved as %1, readable for you alone.</source>
        <translation>Guardado como %1, legible solo para usted.</translation>
    </message>
    <message>
        <source>Token inspection</source>
        <translation>Inspección de un token</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>No se pudo imprimir el informe.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ResponsePanel</name>
    <message>
        <source>Request details</source>
        <translation>Detalles de la petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>All that went over the wire: request, times, certificates, headers and body</source>
        <translation>Todo lo que pasó por la red: petición, tiempos, certificados, cabeceras y cuerpo</translation>
    </message>
    <message>
        <source>Nothing fetched yet. What the endpoint answers is shown here.</source>
        <translation>Aún no se ha obtenido nada. Aquí se muestra lo que responde el endpoint.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>The endpoint sent 1 key.</source>
        <translation>El endpoint envió 1 clave.</translation>
    </message>
    <message>
        <source>The endpoint sent %1 keys.</source>
        <translation>El endpoint envió %1 claves.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RotationModel</name>
    <message>
        <source>Key and client</source>
        <translation>Clave y cliente</translation>
    </message>
    <message>
        <source>Its tokens over time</source>
        <translation>Sus tokens a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RotationView</name>
    <message>
        <source>Keys and clients</source>
        <translation>Claves y clientes</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RotationWindow</name>
    <message>
        <source>Key rotation</source>
        <translation>Rotación de claves</translation>
    </message>
    <message>
        <source>Tokens live</source>
        <translation>Los tokens duran</translation>
    </message>
    <message>
        <source>How long tokens live</source>
        <translation>Cuánto duran los tokens</translation>
    </message>
    <message>
        <source>not known how long</source>
        <translation>no se sabe cuánto</translation>
    </message>
    <message>
        <source>&amp;Add a watch…</source>
        <translation>Aña&amp;dir una observación…</translation>
    </message>
    <message>
        <source>Whether clients had time</source>
        <translation>Si los clientes tuvieron tiempo</translation>
    </message>
    <message>
        <source>&amp;Open a watch…</source>
        <translation>A&amp;brir una observación…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keys that were fetched and kept</source>
        <translation>Claves obtenidas y conservadas</translation>
    </message>
    <message>
        <source>%1, and keys that were fetched and kept</source>
        <translation>%1, y claves obtenidas y conservadas</translation>
    </message>
    <message>
        <source>No keys over time yet</source>
        <translation>Todavía no hay claves a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Open the lines that a watch of a key set wrote, or drop them here. Where keys of an endpoint are loaded that were fetched before too, those are drawn.</source>
        <translation>Abra las líneas que escribió una observación de un conjunto de claves, o suéltelas aquí. Si hay cargadas claves de un endpoint que ya se obtuvieron antes, se dibujan esas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The watch could not be read</source>
        <translation>No se ha podido leer la observación</translation>
    </message>
    <message>
        <source>A change may have come up to %1 before it was seen: nobody fetched in between.</source>
        <translation>Un cambio puede haber ocurrido hasta %1 antes de que se viera: nadie obtuvo las claves entretanto.</translation>
    </message>
    <message>
        <source>Tokens that a key signed before it went may still live: choose above for how long.</source>
        <translation>Los tokens que una clave firmó antes de desaparecer quizá sigan en uso: elija arriba durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>No key came or went</source>
        <translation>Ninguna clave apareció ni desapareció</translation>
    </message>
    <message>
        <source>Every change left clients time</source>
        <translation>Cada cambio dejó tiempo a los clientes</translation>
    </message>
    <message>
        <source>A key went too soon</source>
        <translation>Una clave desapareció demasiado pronto</translation>
    </message>
    <message>
        <source>Open a watch</source>
        <translation>Abrir una observación</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RowDetails</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy this row as JSON, without its token</source>
        <translation>Copiar esta fila como JSON, sin su token</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No hay ninguna fila seleccionada.</translation>
    </message>
    <message>
        <source>Show the one with this cause</source>
        <translation>Mostrar el único con esta causa</translation>
    </message>
    <message>
        <source>Show the %1 with this cause</source>
        <translation>Mostrar los %1 con esta causa</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>The line, without its token</source>
        <translation>La línea, sin su token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SavedExpectationsBar</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved expectations</source>
        <translation>Expectativas guardadas</translation>
    </message>
    <message>
        <source>Save expectations as</source>
        <translation>Guardar expectativas como</translation>
    </message>
    <message>
        <source>Delete saved expectations</source>
        <translation>Eliminar las expectativas guardadas</translation>
    </message>
    <message>
        <source>Save expectations</source>
        <translation>Guardar expectativas</translation>
    </message>
    <message>
        <source>Name (one that is there already is replaced):</source>
        <translation>Nombre (si ya existe, se sustituye):</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SetFindings</name>
    <message>
        <source>About the key set</source>
        <translation>Sobre el conjunto de claves</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SharedSecretForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>as base64</source>
        <translation>como base64</translation>
    </message>
    <message>
        <source>as hexadecimal</source>
        <translation>como hexadecimal</translation>
    </message>
    <message>
        <source>Never stored: it is forgotten with the token. The other two forms are tried as well.</source>
        <translation>Nunca se guarda: se olvida junto con el token. También se prueban las otras dos formas.</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Shared secret of the token</source>
        <translation>Secreto compartido del token</translation>
    </message>
    <message>
        <source>Check with this secret</source>
        <translation>Comprobar con este secreto</translation>
    </message>
    <message>
        <source>The secret is written %1</source>
        <translation>El secreto está escrito %1</translation>
    </message>
    <message>
        <source>The secret fits, read %1. It is not stored, and is forgotten with the token.</source>
        <translation>El secreto encaja, leído %1. No se guarda, y se olvida junto con el token.</translation>
    </message>
    <message>
        <source>The secret does not fit, whether it is read as text, base64 or hexadecimal.</source>
        <translation>El secreto no encaja, ni leído como texto, ni como base64, ni como hexadecimal.</translation>
    </message>
    <message>
        <source>This is not written %1, and does not fit otherwise.</source>
        <translation>Esto no está escrito %1, y tampoco encaja de otra forma.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No keys are needed to read a token. Give the endpoint above, and its signature is checked too.</source>
        <translation>Para leer un token no hacen falta claves. Indique arriba el endpoint y se comprobará también su firma.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegue un token</translation>
    </message>
    <message>
        <source>Or drop it here: a token, a curl command, a log, a HAR file, a token response, a key file.</source>
        <translation>O suéltelo aquí: un token, una orden curl, un registro, un archivo HAR, una respuesta con tokens, un archivo de claves.</translation>
    </message>
    <message>
        <source>You read what it is, whether it would be accepted, and if not, why and what to do.</source>
        <translation>Leerá qué es, si se aceptaría y, si no, por qué y qué hacer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but the requests you ask for. No token is written to disk unless you allow it.</source>
        <translation>Nada sale de este ordenador salvo las peticiones que usted pide. Ningún token se escribe en el disco si usted no lo permite.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open keys or token</source>
        <translation>Abrir claves o un token</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StatusLine</name>
    <message>
        <source>No keys loaded</source>
        <translation>No hay claves cargadas</translation>
    </message>
    <message>
        <source>◼ Offline: nothing leaves this computer</source>
        <translation>◼ Sin conexión: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer except the key request</source>
        <translation>Nada sale de este equipo salvo la petición de claves</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>pasted by you</source>
        <translation>de un texto pegado</translation>
    </message>
    <message>
        <source>opened by you</source>
        <translation>de un archivo suyo</translation>
    </message>
    <message>
        <source>fetched on %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>fetched just now</source>
        <translation>de ahora mismo</translation>
    </message>
    <message>
        <source>fetched %1 ago</source>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>%1 · an earlier fetch, not the current keys</source>
        <translation>%1 · de una consulta anterior, no las claves actuales</translation>
    </message>
    <message>
        <source>%1 · the last request brought no keys</source>
        <translation>%1 · la última petición no trajo claves</translation>
    </message>
    <message>
        <source> · and 1 other set</source>
        <translation> · y 1 conjunto más</translation>
    </message>
    <message>
        <source> · and %1 other sets</source>
        <translation> · y %1 conjuntos más</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepButtons</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More next steps</source>
        <translation>Más pasos siguientes</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepDetails</name>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>No hay ningún paso elegido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Comprobado con: %1</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>tras %1 ms</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>The browser did not get as far as the app’s address.</source>
        <translation>El navegador no llegó hasta la dirección de la aplicación.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>hidden, %1 character</source>
        <translation>oculto, %1 carácter</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <translation>oculto, %1 caracteres</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Inspect: %1</source>
        <translation>Inspeccionar: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepsModel</name>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>con: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepsView</name>
    <message>
        <source>Steps of the login</source>
        <translation>Pasos del inicio de sesión</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TableHead</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Momento de la evaluación</translation>
    </message>
    <message>
        <source>Judged now</source>
        <translation>Evaluados ahora</translation>
    </message>
    <message>
        <source>Judged at the time of each line</source>
        <translation>Evaluados a la hora de cada línea</translation>
    </message>
    <message>
        <source>Keys to judge by</source>
        <translation>Claves para la evaluación</translation>
    </message>
    <message>
        <source>No keys loaded</source>
        <translation>No hay claves cargadas</translation>
    </message>
    <message>
        <source>Keys of a file…</source>
        <translation>Claves de un archivo…</translation>
    </message>
    <message>
        <source>No log is open.</source>
        <translation>No hay ningún registro abierto.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Not read to its end: %1</source>
        <translation>No se leyó hasta el final: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TableWindow</name>
    <message>
        <source>Table of tokens</source>
        <translation>Tabla de tokens</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Read in place. Export leaves the tokens out unless you ask for them.</source>
        <translation>El registro se lee donde está. Al exportar se omiten los tokens, a menos que usted los pida.</translation>
    </message>
    <message>
        <source>1 loaded key</source>
        <translation>1 clave cargada</translation>
    </message>
    <message>
        <source>%1 loaded keys</source>
        <translation>%1 claves cargadas</translation>
    </message>
    <message>
        <source>Header and payload are asked once the file has been read to its end.</source>
        <translation>La cabecera y el contenido se consultarán cuando el archivo se haya leído hasta el final.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Open a log, or drop one here: text, JSON lines, HAR or CSV, also compressed.</source>
        <translation>Abra un registro o suéltelo aquí: texto, líneas JSON, HAR o CSV, también comprimidos.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Aún no hay ningún token.</translation>
    </message>
    <message>
        <source>No token is of what the filter asks for.</source>
        <translation>Ningún token corresponde a lo que pide el filtro.</translation>
    </message>
    <message>
        <source>No token was found.</source>
        <translation>No se encontró ningún token.</translation>
    </message>
    <message>
        <source>The token cannot be read again.</source>
        <translation>El token no se puede volver a leer.</translation>
    </message>
    <message>
        <source>Copied the first %1. Export has them all.</source>
        <translation>Se copiaron los primeros %1. La exportación los incluye todos.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The rows could not be exported.</source>
        <translation>No se pudieron exportar las filas.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportación terminada.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Abrir un registro…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Filter tokens</source>
        <translation>&amp;Filtrar tokens</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Como líneas &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Hash subjects</source>
        <translation>Sustituir los sujetos por su &amp;hash</translation>
    </message>
    <message>
        <source>With the &amp;tokens themselves</source>
        <translation>Con los propios &amp;tokens</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Keys to judge by</source>
        <translation>Claves para la evaluación</translation>
    </message>
    <message>
        <source>There are no keys in the file that can be read.</source>
        <translation>En el archivo no hay claves que se puedan leer.</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>No se pudieron copiar las filas.</translation>
    </message>
    <message>
        <source>Co&amp;mpare groups…</source>
        <translation>Co&amp;mparar grupos…</translation>
    </message>
    <message>
        <source>Groups can be compared once the file has been read.</source>
        <translation>Los grupos se pueden comparar cuando se haya leído el archivo.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenCard</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text in place of the token</source>
        <translation>Poner el texto del portapapeles en lugar del token</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Verdict, reasons and decoded parts to hand on, without the token</source>
        <translation>Veredicto, motivos y partes decodificadas para compartir, sin el token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenCheckDialog</name>
    <message>
        <source>Ask Pangea about this token</source>
        <translation>Preguntar a Pangea por este token</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Answer about the token</source>
        <translation>Respuesta sobre el token</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>The whole token below will be sent to %1, with the API token of the endpoint bar. Nothing has been sent yet.</source>
        <translation>Se enviará a %1 el token completo de abajo, con el token de API de la barra del endpoint. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>What the service says of the token</source>
        <translation>Lo que dice el servicio del token</translation>
    </message>
    <message>
        <source>Nothing of it was verified here, and the verdict in the window does not change by it.</source>
        <translation>Nada de ello se verificó aquí, y el veredicto de la ventana no cambia por ello.</translation>
    </message>
    <message>
        <source>Sent; the request is in the network log.</source>
        <translation>Enviado; la petición está en el registro de red.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenDetails</name>
    <message>
        <source>Pages of the token</source>
        <translation>Páginas del token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token, or anything with a token in it</source>
        <translation>Un token, o cualquier cosa que contenga un token</translation>
    </message>
    <message>
        <source>Paste a token, a curl command, an HTTP header or a log line with a token in it …</source>
        <translation>Pegue un token, un comando curl, una cabecera HTTP o una línea de registro que contenga un token…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenList</name>
    <message>
        <source>Tokens in the text</source>
        <translation>Tokens del texto</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Token anterior</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>Token %1 de %2</translation>
    </message>
    <message>
        <source>Previous token (Alt+Page up)</source>
        <translation>Token anterior (Alt+Re Pág)</translation>
    </message>
    <message>
        <source>Next token (Alt+Page down)</source>
        <translation>Token siguiente (Alt+Av Pág)</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenPanel</name>
    <message>
        <source>%1 key</source>
        <translation>%1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>Judged with %1: %2.</source>
        <translation>Evaluado con %1, %2.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenResult</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token that was made</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Inspeccionarlo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Copiar como ca&amp;becera</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE compacto</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenRowsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenRowsView</name>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Abrir un registro…</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenSummary</name>
    <message>
        <source>%1 character</source>
        <translation>%1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenTableModel</name>
    <message>
        <source>Not judged: there are too many tokens in this text.</source>
        <translation>Sin evaluar: hay demasiados tokens en este texto.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenTabs</name>
    <message>
        <source>Open tokens</source>
        <translation>Tokens abiertos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TreatmentLegend</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>depends on when the client last fetched</source>
        <translation>depende de cuándo obtuvo las claves el cliente por última vez</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ValidityTimeline</name>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>This token has no dates</source>
        <translation>Este token no tiene fechas</translation>
    </message>
    <message>
        <source>This token has no dates.</source>
        <translation>Este token no tiene fechas.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Judged as of %1</source>
        <translation>Evaluado en este momento: %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>expires before it starts</source>
        <translation>caduca antes de empezar</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>emitido %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Drag the mark to judge by another time; Esc goes back to now</source>
        <translation>Arrastre la marca para juzgar en otro momento; Esc vuelve a ahora</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>judged at %1</source>
        <translation>juzgado a las %1</translation>
    </message>
    <message>
        <source>Not good before %1</source>
        <translation>No antes del %1</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>duración: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::VerdictBanner</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdict in short</source>
        <translation>Veredicto en breve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>En qué se basa el veredicto</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>Paste or drop a token above: it is decoded and judged as you type.</source>
        <translation>Pegue o suelte un token arriba: se decodifica y se evalúa mientras escribe.</translation>
    </message>
    <message>
        <source>Press Fetch keys at the top, so that its signature can be checked.</source>
        <translation>Pulse «Obtener claves» en la parte superior para que se pueda comprobar su firma.</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <translation>%1 hallazgo</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Smallest change…</source>
        <translation>Cambio mínimo…</translation>
    </message>
    <message>
        <source>The fewest changes that would make this token accepted, by who can make them</source>
        <translation>Los mínimos cambios con los que este token se aceptaría, según quién puede hacerlos</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Local time, with UTC</source>
        <translation>Hora &amp;local, con UTC</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;The system’s language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>%1 is spoken from the next start of Tokenscope on.</source>
        <translation>%1: se aplicará la próxima vez que inicie Tokenscope.</translation>
    </message>
    <message>
        <source>The system’s language is spoken from the next start of Tokenscope on.</source>
        <translation>El idioma del sistema se aplicará la próxima vez que inicie Tokenscope.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::WithheldKeyNotice</name>
    <message>
        <source>Empty the clip&amp;board</source>
        <translation>Vaciar el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>C&amp;lear the field</source>
        <translation>Vaciar el &amp;campo</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>This is a private key, not a token. Tokenscope did not keep it: a mark is shown in its place. It may still be on the clipboard.</source>
        <translation>Esto es una clave privada, no un token. Tokenscope no la conservó: en su lugar se muestra una marca. Puede que siga en el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard is empty now. If your clipboard program or password manager keeps a history, delete the private key there too.</source>
        <translation>El portapapeles está vacío ahora. Si su gestor del portapapeles o de contraseñas guarda un historial, elimine también ahí la clave privada.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ZoneSwitch</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Times in local time</source>
        <translation>Horas en hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
</context>
</TS>

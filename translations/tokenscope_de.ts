<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AllowedPhrases</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>an address that starts with https:// and has no slash at its end</source>
        <translation>eine Adresse, die mit https:// beginnt und am Ende keinen Schrägstrich hat</translation>
    </message>
    <message>
        <source>an address that starts with https:// or http://</source>
        <translation>eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>scheme, host and port alone, as in https://push.example.net</source>
        <translation>nur Schema, Host und Port, wie in https://push.example.net</translation>
    </message>
    <message>
        <source>an address that starts with mailto: or https://</source>
        <translation>eine Adresse, die mit mailto: oder https:// beginnt</translation>
    </message>
    <message>
        <source>a SPIFFE ID, as in spiffe://example.org/service</source>
        <translation>eine SPIFFE-ID, wie in spiffe://example.org/service</translation>
    </message>
    <message>
        <source>a URI</source>
        <translation>ein URI</translation>
    </message>
    <message>
        <source>an object for each event</source>
        <translation>ein Objekt für jedes Ereignis</translation>
    </message>
    <message>
        <source>a URI as the name of each event</source>
        <translation>ein URI als Name jedes Ereignisses</translation>
    </message>
    <message>
        <source>exactly one of jwk, x5c and kid</source>
        <translation>genau eines von jwk, x5c und kid</translation>
    </message>
    <message>
        <source>exactly one of jwk and kid</source>
        <translation>genau eines von jwk und kid</translation>
    </message>
    <message>
        <source>a SHA-256 thumbprint of 43 base64url characters</source>
        <translation>ein SHA-256-Fingerabdruck aus 43 base64url-Zeichen</translation>
    </message>
    <message>
        <source>an object that is a key</source>
        <translation>ein Objekt, das ein Schlüssel ist</translation>
    </message>
    <message>
        <source>one of jwk, jwe and jku</source>
        <translation>eines von jwk, jwe und jku</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>the address of the list</source>
        <translation>die Adresse der Liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an element of a list that holds nothing else</source>
        <translation>ein Element einer Liste, die nichts anderes enthält</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>1, 2, 4 or 8</source>
        <translation>1, 2, 4 oder 8</translation>
    </message>
    <message>
        <source>a list that is compressed with zlib and written in base64url</source>
        <translation>eine Liste, die mit zlib komprimiert und in base64url geschrieben ist</translation>
    </message>
    <message>
        <source>something that is not empty</source>
        <translation>etwas, das nicht leer ist</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>the same value as “%1”</source>
        <translation>derselbe Wert wie „%1“</translation>
    </message>
    <message>
        <source>a text with the value of “%1” in it</source>
        <translation>ein Text, in dem der Wert von „%1“ vorkommt</translation>
    </message>
    <message>
        <source>what follows the last slash of “%1”</source>
        <translation>was nach dem letzten Schrägstrich von „%1“ steht</translation>
    </message>
    <message>
        <source>a text that starts with “%1”</source>
        <translation>ein Text, der mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>a list with “%1” in it</source>
        <translation>eine Liste, in der „%1“ vorkommt</translation>
    </message>
    <message>
        <source>one text alone, and no list of several</source>
        <translation>ein einzelner Text und keine Liste von mehreren</translation>
    </message>
    <message>
        <source>1 to 255 ASCII characters</source>
        <translation>1 bis 255 ASCII-Zeichen</translation>
    </message>
    <message>
        <source>1 to 128 characters</source>
        <translation>1 bis 128 Zeichen</translation>
    </message>
    <message>
        <source>an e-mail address, as in name@example.org</source>
        <translation>eine E-Mail-Adresse, wie in name@example.org</translation>
    </message>
    <message>
        <source>a UUID, as in 123e4567-e89b-42d3-a456-426614174000</source>
        <translation>eine UUID, wie in 123e4567-e89b-42d3-a456-426614174000</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>letters, digits, hyphens, dots, underscores and tildes alone</source>
        <translation>nur Buchstaben, Ziffern, Bindestriche, Punkte, Unterstriche und Tilden</translation>
    </message>
    <message>
        <source>a public key, whole and of a key pair</source>
        <translation>ein öffentlicher Schlüssel, vollständig und aus einem Schlüsselpaar</translation>
    </message>
    <message>
        <source>a public key that names its signature algorithm (alg)</source>
        <translation>ein öffentlicher Schlüssel, der seinen Signaturalgorithmus nennt (alg)</translation>
    </message>
    <message>
        <source>a list of public keys that is not empty</source>
        <translation>eine Liste öffentlicher Schlüssel, die nicht leer ist</translation>
    </message>
    <message>
        <source>public keys, each with an ID (kid) of its own</source>
        <translation>öffentliche Schlüssel, jeder mit einer eigenen ID (kid)</translation>
    </message>
    <message>
        <source>the ID of one of the keys in “%1”</source>
        <translation>die ID eines der Schlüssel in „%1“</translation>
    </message>
    <message>
        <source>an uncompressed point on P-256: 65 bytes in base64url</source>
        <translation>ein unkomprimierter Punkt auf P-256: 65 Byte in base64url</translation>
    </message>
    <message>
        <source>the thumbprint of the key in “%1”</source>
        <translation>der Fingerabdruck des Schlüssels in „%1“</translation>
    </message>
    <message>
        <source>the thumbprint of the key that signed</source>
        <translation>der Fingerabdruck des Schlüssels, mit dem signiert wurde</translation>
    </message>
    <message>
        <source>a list of three certificates</source>
        <translation>eine Liste von drei Zertifikaten</translation>
    </message>
    <message>
        <source>“active” alone, where that is false</source>
        <translation>nur „active“, wo dieses false ist</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>ein Text für jede Sprache</translation>
    </message>
    <message>
        <source>claims of the app’s own, and none that the standard reserves</source>
        <translation>eigene Claims der App und keine, die der Standard sich vorbehält</translation>
    </message>
    <message>
        <source>exactly one of tn and uri, as a text</source>
        <translation>genau eines von tn und uri, als Text</translation>
    </message>
    <message>
        <source>tn or uri, each a list of texts</source>
        <translation>tn oder uri, jeweils als Liste von Texten</translation>
    </message>
    <message>
        <source>the credential’s issuer, or its ID</source>
        <translation>der Aussteller des Credentials oder dessen ID</translation>
    </message>
    <message>
        <source>“DEF”, with a payload that is in DEFLATE and has no frame of zlib around it (RFC 1951)</source>
        <translation>„DEF“, mit Nutzdaten, die mit DEFLATE komprimiert sind und keinen zlib-Rahmen haben (RFC 1951)</translation>
    </message>
    <message>
        <source>the left half of the algorithm’s hash, in base64url</source>
        <translation>die linke Hälfte des Hashs, der zum Algorithmus gehört, in base64url</translation>
    </message>
    <message>
        <source>an address that starts with https:// and has neither ? nor #</source>
        <translation>eine Adresse, die mit https:// beginnt und weder ? noch # enthält</translation>
    </message>
    <message>
        <source>a date that is not in the future</source>
        <translation>ein Datum, das nicht in der Zukunft liegt</translation>
    </message>
    <message>
        <source>“system:serviceaccount:” with the namespace and the name of the token’s service account</source>
        <translation>„system:serviceaccount:“ mit dem Namensraum und dem Namen des Dienstkontos des Tokens</translation>
    </message>
    <message>
        <source>a text that ends with “%1”</source>
        <translation>ein Text, der auf „%1“ endet</translation>
    </message>
    <message>
        <source>an object for each name, without null in it</source>
        <translation>ein Objekt zu jedem Namen, ohne null darin</translation>
    </message>
    <message>
        <source>names of extensions that this program knows, and it knows none</source>
        <translation>Namen von Erweiterungen, die dieses Programm kennt, und es kennt keine</translation>
    </message>
    <message>
        <source>what its prefix says of the signer’s certificate (x5c): a name in it, or its SHA-256</source>
        <translation>was sein Präfix über das Zertifikat des Unterzeichners (x5c) sagt: ein Name darin oder dessen SHA-256</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ein signiertes Token</translation>
    </message>
    <message>
        <source>a default role (x-hasura-default-role) that is among the allowed ones (x-hasura-allowed-roles), and every other value, such as x-hasura-user-id, as a text</source>
        <translation>eine Standardrolle (x-hasura-default-role), die zu den erlaubten gehört (x-hasura-allowed-roles), und jeder andere Wert, etwa x-hasura-user-id, als Text</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>ignored: proves nothing</source>
        <translation>ignoriert: beweist nichts</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>should be text</source>
        <translation>sollte Text sein</translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation>hier nicht prüfbar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not among the loaded keys</source>
        <translation>nicht unter den geladenen Schlüsseln</translation>
    </message>
    <message>
        <source>another key signed it</source>
        <translation>mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>no keys loaded</source>
        <translation>keine Schlüssel geladen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>in key set</source>
        <translation>im Schlüsselsatz</translation>
    </message>
    <message>
        <source>another type is expected</source>
        <translation>ein anderer Typ wird erwartet</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>proof of holding a key (DPoP)</source>
        <translation>Nachweis des Schlüsselbesitzes (DPoP)</translation>
    </message>
    <message>
        <source>sign-out message</source>
        <translation>Abmeldenachricht</translation>
    </message>
    <message>
        <source>security event</source>
        <translation>Sicherheitsereignis</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>same as iat</source>
        <translation>wie iat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>should be a number of seconds</source>
        <translation>sollte eine Zahl von Sekunden sein</translation>
    </message>
    <message>
        <source>milliseconds, where seconds are right</source>
        <translation>Millisekunden, wo Sekunden richtig sind</translation>
    </message>
    <message>
        <source>beyond any calendar</source>
        <translation>jenseits jedes Kalenders</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>of the wrong type</source>
        <translation>vom falschen Typ</translation>
    </message>
</context>
<context>
    <name>AnswerPhrases</name>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (keine Antwort)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Asked: %1, through the proxy %2.</source>
        <translation>Angefragt: %1, über den Proxy %2.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Angefragt: %1.</translation>
    </message>
    <message>
        <source>It came with a web page titled “%1”.</source>
        <translation>Mitgeschickt wurde eine Webseite mit dem Titel „%1“.</translation>
    </message>
    <message>
        <source>It asks for a sign-in: “%1”.</source>
        <translation>Es wird eine Anmeldung verlangt: „%1“.</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>Die Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>BenchPhrases</name>
    <message>
        <source>there is nothing here; a pair of braces is the least</source>
        <translation>Hier steht nichts; es braucht mindestens ein Paar geschweifte Klammern</translation>
    </message>
    <message>
        <source>there is a byte order mark in front</source>
        <translation>Am Anfang steht eine Bytereihenfolge-Markierung (BOM)</translation>
    </message>
    <message>
        <source>this is not a character</source>
        <translation>Das ist kein Zeichen</translation>
    </message>
    <message>
        <source>this is nested too deep</source>
        <translation>Das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a line break or control character within quotes has to be escaped</source>
        <translation>Ein Zeilenumbruch oder Steuerzeichen in Anführungszeichen muss als Escapesequenz geschrieben werden</translation>
    </message>
    <message>
        <source>no such escape exists</source>
        <translation>So eine Escapesequenz gibt es nicht</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>text needs double quotes around it</source>
        <translation>Text muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the quotes are never closed</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>it ends too early: a bracket or a value is missing</source>
        <translation>Der Text endet zu früh: Es fehlt eine Klammer oder ein Wert</translation>
    </message>
    <message>
        <source>this does not belong here; look for a comma or quotes before it</source>
        <translation>Das gehört nicht hierher; achten Sie auf Kommas und Anführungszeichen davor</translation>
    </message>
    <message>
        <source>there is more behind the last brace</source>
        <translation>Nach der letzten geschweiften Klammer steht noch etwas</translation>
    </message>
    <message>
        <source>It has to be an object: names and values within braces.</source>
        <translation>Es muss ein Objekt sein: Namen und Werte in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is signed: the header cannot be read. %1</source>
        <translation>Es wird nichts signiert: Der Header ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Nothing is signed: the payload cannot be read. %1</source>
        <translation>Es wird nichts signiert: Die Nutzdaten sind nicht lesbar. %1</translation>
    </message>
    <message>
        <source>“%1” does not hold a date. Try +30m, now, or 2026-11-30T12:00:00Z.</source>
        <translation>Der Wert von „%1“ ist keine Zeitangabe. Versuchen Sie es mit +30m, now oder 2026-11-30T12:00:00Z.</translation>
    </message>
    <message>
        <source>There is no claim “%1” to make disclosable. The place of one within another is written /address/street.</source>
        <translation>Es gibt keinen Claim „%1“, der offengelegt werden könnte. Der Ort eines Claims in einem anderen wird so geschrieben: /address/street.</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signiert mit %1</translation>
    </message>
    <message>
        <source>header %1, payload %2, signature %3 characters</source>
        <translation>Header %1, Nutzdaten %2, Signatur %3 Zeichen</translation>
    </message>
</context>
<context>
    <name>BindingFindingWords</name>
    <message>
        <source>proof</source>
        <translation>Nachweistoken</translation>
    </message>
    <message>
        <source>“%1” was computed; the token has none.</source>
        <translation>Berechnet ist „%1“; das Token hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>It says “%1”; “%2” was computed.</source>
        <translation>Angegeben ist „%1“; berechnet ist „%2“.</translation>
    </message>
    <message>
        <source>It has another length, so it was made with another hash or cut in another way.</source>
        <translation>Die Länge ist anders; es wurde also ein anderes Hashverfahren verwendet oder anders gekürzt.</translation>
    </message>
    <message>
        <source>It is the right hash, but written in hexadecimal digits where base64url is needed.</source>
        <translation>Es ist der richtige Hash, aber in hexadezimalen Ziffern geschrieben, wo base64url nötig ist.</translation>
    </message>
    <message>
        <source>It is the right hash, but written with padding or in plain base64 where base64url is needed.</source>
        <translation>Es ist der richtige Hash, aber mit Füllzeichen oder in gewöhnlichem base64 geschrieben, wo base64url nötig ist.</translation>
    </message>
    <message>
        <source>The DPoP proof was made for a request with another method</source>
        <translation>Der DPoP-Nachweis wurde für eine Anfrage mit einer anderen Methode erstellt</translation>
    </message>
    <message>
        <source>It is for “%1” (htm), and the request is “%2”. Upper and lower case count.</source>
        <translation>Er ist für „%1“ (htm), und die Anfrage ist „%2“. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Have the client make a proof of its own for each request, with its method in htm.</source>
        <translation>Lassen Sie den Client für jede Anfrage einen eigenen Nachweis mit deren Methode in htm erstellen.</translation>
    </message>
    <message>
        <source>The DPoP proof was made for another address</source>
        <translation>Der DPoP-Nachweis wurde für eine andere Adresse erstellt</translation>
    </message>
    <message>
        <source>It is for “%1” (htu), and the request goes to “%2”. Query and fragment were left out. Either the client made it for another request, or a proxy on the way changes scheme, host or path.</source>
        <translation>Er ist für „%1“ (htu), und die Anfrage geht an „%2“. Query und Fragment wurden weggelassen. Entweder hat der Client ihn für eine andere Anfrage erstellt, oder ein Proxy auf dem Weg ändert Schema, Host oder Pfad.</translation>
    </message>
    <message>
        <source>Compare the two addresses; behind a proxy, tell the service by which address its clients reach it.</source>
        <translation>Vergleichen Sie die beiden Adressen; hinter einem Proxy teilen Sie dem Dienst mit, unter welcher Adresse seine Clients ihn erreichen.</translation>
    </message>
    <message>
        <source>The DPoP proof writes the access token’s hash (ath) wrongly</source>
        <translation>Im DPoP-Nachweis ist der Hash des Access-Tokens (ath) falsch geschrieben</translation>
    </message>
    <message>
        <source>The DPoP proof was made for another access token (ath)</source>
        <translation>Der DPoP-Nachweis wurde für ein anderes Access-Token erstellt (ath)</translation>
    </message>
    <message>
        <source>The client probably used the proof of an earlier request, or got a new access token since.</source>
        <translation>Wahrscheinlich hat der Client den Nachweis einer früheren Anfrage verwendet oder seitdem ein neues Access-Token erhalten.</translation>
    </message>
    <message>
        <source>Have the client make a new proof for each request, with the hash of the token that it sends.</source>
        <translation>Lassen Sie den Client für jede Anfrage einen neuen Nachweis erstellen, mit dem Hash des Tokens, das er sendet.</translation>
    </message>
    <message>
        <source>The access token writes the thumbprint of its key (cnf.jkt) wrongly</source>
        <translation>Im Access-Token ist der Fingerabdruck seines Schlüssels (cnf.jkt) falsch geschrieben</translation>
    </message>
    <message>
        <source>The access token is bound to another key than the DPoP proof’s (cnf.jkt)</source>
        <translation>Das Access-Token ist an einen anderen Schlüssel gebunden als den des DPoP-Nachweises (cnf.jkt)</translation>
    </message>
    <message>
        <source>The client probably made a new key since it got the token; or another client sends it.</source>
        <translation>Wahrscheinlich hat der Client einen neuen Schlüssel erstellt, seit er das Token erhalten hat; oder ein anderer Client sendet es.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the thumbprint in base64url, without padding.</source>
        <translation>Bitten Sie den Aussteller, den Fingerabdruck in base64url ohne Füllzeichen zu schreiben.</translation>
    </message>
    <message>
        <source>Have the client get a new access token with the key that it signs its proofs with.</source>
        <translation>Lassen Sie den Client ein neues Access-Token holen, und zwar mit dem Schlüssel, mit dem er seine Nachweise signiert.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>The ID token belongs to another %1 (%2)</source>
        <translation>Das ID-Token passt nicht zum angegebenen Wert: %1 (%2)</translation>
    </message>
    <message>
        <source>The two come from different responses, or one was renewed since.</source>
        <translation>Die beiden stammen aus verschiedenen Antworten, oder eines wurde seitdem erneuert.</translation>
    </message>
    <message>
        <source>Take both from the same response; if they do not fit even so, ask the issuer how it computes the hash.</source>
        <translation>Nehmen Sie beide aus derselben Antwort; wenn sie auch dann nicht zusammenpassen, fragen Sie den Aussteller, wie er den Hash berechnet.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate (cnf.x5t#S256)</source>
        <translation>Das Token ist an ein anderes Client-Zertifikat gebunden (cnf.x5t#S256)</translation>
    </message>
    <message>
        <source>The certificate was probably renewed since the token was issued, or the connection ends at a proxy with a certificate of its own.</source>
        <translation>Wahrscheinlich wurde das Zertifikat seit dem Ausstellen des Tokens erneuert, oder die Verbindung endet an einem Proxy mit eigenem Zertifikat.</translation>
    </message>
    <message>
        <source>Have the client get a new token with the certificate that it uses now.</source>
        <translation>Lassen Sie den Client ein neues Token mit dem Zertifikat holen, das er jetzt verwendet.</translation>
    </message>
    <message>
        <source>The status list is not the one that the token names</source>
        <translation>Die Statusliste ist nicht die, die das Token nennt</translation>
    </message>
    <message>
        <source>The token names “%1” (status), and this is the list “%2” (its sub).</source>
        <translation>Das Token nennt „%1“ (status), und dies ist die Liste „%2“ (ihr sub).</translation>
    </message>
    <message>
        <source>Give the list from the address that the token names.</source>
        <translation>Geben Sie die Liste von der Adresse an, die das Token nennt.</translation>
    </message>
    <message>
        <source>The proof was made for another address (aud)</source>
        <translation>Der Nachweis wurde für eine andere Adresse erstellt (aud)</translation>
    </message>
    <message>
        <source>It is for “%1”, and the request goes to “%2”. A query does not count. Either the workload made it for another request, or a proxy on the way changes scheme, host or path.</source>
        <translation>Er ist für „%1“, und die Anfrage geht an „%2“. Eine Query zählt nicht. Entweder hat der Workload ihn für eine andere Anfrage erstellt, oder ein Proxy auf dem Weg ändert Schema, Host oder Pfad.</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with its address in aud.</source>
        <translation>Lassen Sie den Workload für jede Anfrage einen neuen Nachweis mit deren Adresse in aud erstellen.</translation>
    </message>
    <message>
        <source>The proof writes the hash of the workload’s identity token (wth) wrongly</source>
        <translation>Im Nachweis ist der Hash des Workload-Identitäts-Tokens (wth) falsch geschrieben</translation>
    </message>
    <message>
        <source>The proof was made for another workload identity token (wth)</source>
        <translation>Der Nachweis wurde für ein anderes Workload-Identitäts-Token erstellt (wth)</translation>
    </message>
    <message>
        <source>The identity token was probably renewed since, and the proof was not.</source>
        <translation>Wahrscheinlich wurde das Identitäts-Token seitdem erneuert, der Nachweis aber nicht.</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with the hash of the token that it sends.</source>
        <translation>Lassen Sie den Workload für jede Anfrage einen neuen Nachweis erstellen, mit dem Hash des Tokens, das er sendet.</translation>
    </message>
    <message>
        <source>Two parts of the text do not belong together</source>
        <translation>Zwei Teile des Textes gehören nicht zusammen</translation>
    </message>
    <message>
        <source>Take them from the same request or response.</source>
        <translation>Nehmen Sie sie aus derselben Anfrage oder Antwort.</translation>
    </message>
    <message>
        <source>The access token is not bound to the DPoP proof’s key</source>
        <translation>Das Access-Token ist nicht an den Schlüssel des DPoP-Nachweises gebunden</translation>
    </message>
    <message>
        <source>It was sent with the scheme DPoP, and has no thumbprint of a key (cnf.jkt). That of the proof’s key is “%1”. The client probably got the token without sending a proof.</source>
        <translation>Es wurde mit dem Schema DPoP gesendet und hat keinen Fingerabdruck eines Schlüssels (cnf.jkt). Der des Nachweis-Schlüssels ist „%1“. Wahrscheinlich hat der Client das Token erhalten, ohne einen Nachweis zu senden.</translation>
    </message>
    <message>
        <source>Have the client send a proof to the token endpoint too, and get a new token.</source>
        <translation>Lassen Sie den Client auch an den Token-Endpunkt einen Nachweis senden und ein neues Token holen.</translation>
    </message>
    <message>
        <source>The access token is bound to a key, and was sent as a bearer token</source>
        <translation>Das Access-Token ist an einen Schlüssel gebunden und wurde als Bearer-Token gesendet</translation>
    </message>
    <message>
        <source>Its claim cnf.jkt names a key, so that it has to be sent with the scheme DPoP and a proof (RFC 9449, 7.2). A service refuses it otherwise.</source>
        <translation>Sein Claim cnf.jkt nennt einen Schlüssel; deshalb muss es mit dem Schema DPoP und einem Nachweis gesendet werden (RFC 9449, 7.2). Andernfalls lehnt ein Dienst es ab.</translation>
    </message>
    <message>
        <source>Have the client send “Authorization: DPoP …” instead of “Bearer …”.</source>
        <translation>Lassen Sie den Client „Authorization: DPoP …“ statt „Bearer …“ senden.</translation>
    </message>
    <message>
        <source>The %1 was changed after it was signed</source>
        <translation>Das %1 wurde nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>Its signature (%1) was made with the key in its header (jwk), but for other content.</source>
        <translation>Seine Signatur (%1) wurde mit dem Schlüssel im eigenen Header (jwk) erstellt, aber für anderen Inhalt.</translation>
    </message>
    <message>
        <source>Copy it again from its source, from the first character to the last.</source>
        <translation>Kopieren Sie es noch einmal aus der Quelle, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The %1 cannot be checked with its own key</source>
        <translation>Das %1 ist mit dem eigenen Schlüssel nicht prüfbar</translation>
    </message>
    <message>
        <source>It carries the key that it is checked with (jwk in its header). That key is damaged, or not for the algorithm that the header names (%1).</source>
        <translation>Es bringt den Schlüssel, mit dem es geprüft wird, selbst mit (jwk im Header). Dieser Schlüssel ist beschädigt oder nicht für den Algorithmus, den der Header nennt (%1).</translation>
    </message>
    <message>
        <source>Have the client show the public key that it signs with.</source>
        <translation>Lassen Sie den Client den öffentlichen Schlüssel zeigen, mit dem er signiert.</translation>
    </message>
    <message>
        <source>There is no DPoP proof beside the token</source>
        <translation>Neben dem Token steht kein DPoP-Nachweis</translation>
    </message>
    <message>
        <source>The request has more than one DPoP proof</source>
        <translation>Die Anfrage hat mehr als einen DPoP-Nachweis</translation>
    </message>
    <message>
        <source>It has %1 headers of the name DPoP. A service has to refuse it, since it cannot know which proof counts (RFC 9449, 4.3).</source>
        <translation>Sie hat %1 Header namens DPoP. Ein Dienst muss sie ablehnen, da er nicht wissen kann, welcher Nachweis zählt (RFC 9449, 4.3).</translation>
    </message>
    <message>
        <source>Have the client send one proof with each request.</source>
        <translation>Lassen Sie den Client mit jeder Anfrage einen einzigen Nachweis senden.</translation>
    </message>
    <message>
        <source>The request that the DPoP proof was made for was not compared</source>
        <translation>Die Anfrage, für die der DPoP-Nachweis erstellt wurde, wurde nicht verglichen</translation>
    </message>
    <message>
        <source>Its method and address are not in the text. The proof counts for that one request only.</source>
        <translation>Ihre Methode und Adresse stehen nicht im Text. Der Nachweis zählt nur für diese eine Anfrage.</translation>
    </message>
    <message>
        <source>Paste the whole request, or say its method and address.</source>
        <translation>Fügen Sie die ganze Anfrage ein, oder geben Sie ihre Methode und Adresse an.</translation>
    </message>
    <message>
        <source>The credential lacks the holder’s signature (key binding)</source>
        <translation>Dem Credential fehlt die Signatur des Inhabers (Schlüsselbindung)</translation>
    </message>
    <message>
        <source>It is expected that every credential has one. Without it, anybody who has a copy of the credential could present it. The rule is in RFC 9901, 7.3.</source>
        <translation>Erwartet wird, dass jedes Credential eine hat. Ohne sie könnte jeder, der eine Kopie hat, es vorlegen. Die Regel steht in RFC 9901, 7.3.</translation>
    </message>
    <message>
        <source>Have the holder present the credential with a key binding.</source>
        <translation>Lassen Sie den Inhaber das Credential mit einer Schlüsselbindung vorlegen.</translation>
    </message>
    <message>
        <source>That is what entry %1 of its status list says.</source>
        <translation>Das sagt Eintrag %1 seiner Statusliste.</translation>
    </message>
    <message>
        <source>The token has been revoked</source>
        <translation>Das Token wurde widerrufen</translation>
    </message>
    <message>
        <source>That is for good: a revoked token never counts again.</source>
        <translation>Das ist endgültig: Ein widerrufenes Token zählt nie wieder.</translation>
    </message>
    <message>
        <source>Get a new token from its issuer, or ask there why this one was revoked.</source>
        <translation>Holen Sie ein neues Token beim Aussteller, oder fragen Sie dort, warum dieses widerrufen wurde.</translation>
    </message>
    <message>
        <source>The token is suspended</source>
        <translation>Das Token ist vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>It may count again later.</source>
        <translation>Später zählt es vielleicht wieder.</translation>
    </message>
    <message>
        <source>Ask its issuer why it is suspended, and try again later.</source>
        <translation>Fragen Sie den Aussteller, warum es gesperrt ist, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The token has a status of the application’s own</source>
        <translation>Das Token hat einen anwendungseigenen Status</translation>
    </message>
    <message>
        <source>It is %1; the application decides what that means.</source>
        <translation>Er ist %1; was das bedeutet, legt die Anwendung fest.</translation>
    </message>
    <message>
        <source>Ask the issuer what that status means.</source>
        <translation>Fragen Sie den Aussteller, was dieser Status bedeutet.</translation>
    </message>
    <message>
        <source>The token’s status is not in the list</source>
        <translation>Der Status des Tokens steht nicht in der Liste</translation>
    </message>
    <message>
        <source>The token names entry %1, and the list has %2. The list is another one, or the issuer’s software is faulty.</source>
        <translation>Das Token nennt Eintrag %1, und die Liste hat %2. Es ist eine andere Liste, oder die Software des Ausstellers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Give the list from the address that the token names, as it is now.</source>
        <translation>Geben Sie die Liste, wie sie jetzt ist, von der Adresse an, die das Token nennt.</translation>
    </message>
    <message>
        <source>The status list is not accepted itself, so it says nothing of the token</source>
        <translation>Die Statusliste wird selbst nicht akzeptiert und sagt deshalb nichts über das Token</translation>
    </message>
    <message>
        <source>It is expired, damaged or not verified. Whether the token was revoked is open.</source>
        <translation>Sie ist abgelaufen, beschädigt oder nicht geprüft. Ob das Token widerrufen wurde, ist offen.</translation>
    </message>
    <message>
        <source>Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.</source>
        <translation>Untersuchen Sie die Liste für sich allein, um zu erfahren, was daran nicht stimmt, und laden Sie die Schlüssel ihres Ausstellers.</translation>
    </message>
    <message>
        <source>The trust chain breaks at its statement %1</source>
        <translation>Die Vertrauenskette reißt bei ihrer Aussage %1</translation>
    </message>
    <message>
        <source>The statement of “%1” does not verify with the keys that the next statement names for it. It was changed since it was signed, or is of another time.</source>
        <translation>Die Aussage von „%1“ besteht die Prüfung mit den Schlüsseln nicht, die die nächste Aussage dafür nennt. Sie wurde nach dem Signieren geändert oder stammt aus einer anderen Zeit.</translation>
    </message>
    <message>
        <source>Fetch the chain again, all statements at the same time.</source>
        <translation>Rufen Sie die Kette noch einmal ab, alle Aussagen zur selben Zeit.</translation>
    </message>
    <message>
        <source>“%1” signs with a key of its own that its superior “%2” does not name. It probably changed its keys, and the superior does not know them yet; or somebody else uses its name.</source>
        <translation>„%1“ signiert mit einem eigenen Schlüssel, den die übergeordnete Stelle „%2“ nicht nennt. Wahrscheinlich wurden die Schlüssel gewechselt, und die übergeordnete Stelle kennt sie noch nicht; oder jemand anders benutzt den Namen.</translation>
    </message>
    <message>
        <source>Ask “%1” to have its present keys entered at “%2”.</source>
        <translation>Bitten Sie „%1“, die aktuellen Schlüssel bei „%2“ eintragen zu lassen.</translation>
    </message>
    <message>
        <source>“%1” does not name “%2” among its superiors (authority_hints).</source>
        <translation>„%1“ nennt „%2“ nicht unter den übergeordneten Stellen (authority_hints).</translation>
    </message>
    <message>
        <source>Take the statement of a superior that it names, or ask the entity to name this one.</source>
        <translation>Nehmen Sie die Aussage einer übergeordneten Stelle, die genannt wird, oder bitten Sie die Entität, diese zu nennen.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, and the next statement is about “%2”. In a chain each statement is about the issuer of the one before it.</source>
        <translation>Sie wurde von „%1“ ausgestellt, und die nächste Aussage handelt von „%2“. In einer Kette handelt jede Aussage vom Aussteller der vorigen.</translation>
    </message>
    <message>
        <source>Give the whole chain: the entity’s own statement first, the trust anchor’s last.</source>
        <translation>Geben Sie die ganze Kette an: zuerst die eigene Aussage der Entität, zuletzt die des Vertrauensankers.</translation>
    </message>
    <message>
        <source>The statement of “%1” breaks a rule itself (%2), so it vouches for nobody.</source>
        <translation>Die Aussage von „%1“ verstößt selbst gegen eine Regel (%2) und bürgt deshalb für niemanden.</translation>
    </message>
    <message>
        <source>Inspect that statement on its own to learn what is wrong with it.</source>
        <translation>Untersuchen Sie diese Aussage für sich allein, um zu erfahren, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Ask “%1” whether the entity is meant to be a member of the federation, and as what.</source>
        <translation>Fragen Sie „%1“, ob die Entität Mitglied der Föderation sein soll und als was.</translation>
    </message>
    <message>
        <source>Ask “%1” to mend its metadata_policy.</source>
        <translation>Bitten Sie „%1“, metadata_policy zu korrigieren.</translation>
    </message>
    <message>
        <source>Have “%1” change its metadata, or ask “%2” what it has to be.</source>
        <translation>Lassen Sie „%1“ die Metadaten ändern, oder fragen Sie „%2“, wie sie sein müssen.</translation>
    </message>
    <message>
        <source>“%1” permits fewer intermediates below it (max_path_length %2) than the chain has.</source>
        <translation>„%1“ erlaubt unter sich weniger Zwischenstellen (max_path_length %2), als die Kette hat.</translation>
    </message>
    <message>
        <source>“%1” allows certain names only (naming_constraints), and “%2” is not one of them.</source>
        <translation>„%1“ erlaubt nur bestimmte Namen (naming_constraints), und „%2“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>“%1” allows certain types of entities only (allowed_entity_types), and “%2” is not one of them.</source>
        <translation>„%1“ erlaubt nur bestimmte Arten von Entitäten (allowed_entity_types), und „%2“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” cannot be applied: “%2” is written wrongly, or is an operator marked as critical that is not known here.</source>
        <translation>metadata_policy von „%1“ ist nicht anwendbar: „%2“ ist falsch geschrieben oder ein als kritisch gekennzeichneter Operator, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” contradicts that of a superior of its own, about “%2”.</source>
        <translation>metadata_policy von „%1“ widerspricht der einer übergeordneten Stelle, und zwar bei „%2“.</translation>
    </message>
    <message>
        <source>The metadata_policy of “%1” and those above it do not allow the entity’s metadata: “%2”.</source>
        <translation>metadata_policy von „%1“ und die darüber lassen die Metadaten der Entität nicht zu: „%2“.</translation>
    </message>
    <message>
        <source>The trust chain holds, and nothing vouches for its end, “%1”</source>
        <translation>Die Vertrauenskette hält, aber für ihr Ende, „%1“, bürgt nichts</translation>
    </message>
    <message>
        <source>Each statement is signed by a key that the next one names. Whether the last one can be trusted, only the trust anchor’s keys can show.</source>
        <translation>Jede Aussage ist mit einem Schlüssel signiert, den die nächste nennt. Ob der letzten zu trauen ist, können nur die Schlüssel des Vertrauensankers zeigen.</translation>
    </message>
    <message>
        <source>Give the keys of the trust anchor that you trust, from a source other than this text.</source>
        <translation>Geben Sie die Schlüssel des Vertrauensankers an, dem Sie vertrauen, und zwar aus einer anderen Quelle als diesem Text.</translation>
    </message>
    <message>
        <source>The trust chain leads to “%1”, whose keys you gave</source>
        <translation>Die Vertrauenskette führt zu „%1“; die Schlüssel dazu haben Sie angegeben</translation>
    </message>
    <message>
        <source>%1 statements, each signed by a key that the next one names. The limits and policies that the superiors set (constraints, metadata_policy) were applied.</source>
        <translation>%1 Aussagen, jede mit einem Schlüssel signiert, den die nächste nennt. Die Grenzen und Richtlinien der übergeordneten Stellen (constraints, metadata_policy) wurden angewendet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The %1 is not signed by the key that the %2 beside it names</source>
        <translation>Das %1 ist nicht mit dem Schlüssel signiert, den das %2 daneben nennt</translation>
    </message>
    <message>
        <source>The thumbprint of that key (cnf.jwk) is “%1”. The proof was changed since it was signed, or another installation or workload made it.</source>
        <translation>Der Fingerabdruck dieses Schlüssels (cnf.jwk) ist „%1“. Der Nachweis wurde nach dem Signieren geändert, oder eine andere Installation oder ein anderer Workload hat ihn erstellt.</translation>
    </message>
    <message>
        <source>Have the client sign its proof with the key that it had certified, and send both unchanged.</source>
        <translation>Lassen Sie den Client seinen Nachweis mit dem Schlüssel signieren, den er hat bestätigen lassen, und beides unverändert senden.</translation>
    </message>
    <message>
        <source>The %1 beside it does not hold (%2)</source>
        <translation>Das %1 daneben stimmt nicht (%2)</translation>
    </message>
    <message>
        <source>The %1 belongs to it, and counts only together with it.</source>
        <translation>Das %1 gehört dazu und zählt nur zusammen damit.</translation>
    </message>
    <message>
        <source>Inspect the %1 on its own to learn what is wrong with it.</source>
        <translation>Untersuchen Sie das %1 für sich allein, um zu erfahren, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>The DPoP proof does not hold: %1</source>
        <translation>Der DPoP-Nachweis stimmt nicht: %1</translation>
    </message>
    <message>
        <source>This is about the proof beside the access token.</source>
        <translation>Das betrifft den Nachweis neben dem Access-Token.</translation>
    </message>
    <message>
        <source>Have the client make a new proof for this very request.</source>
        <translation>Lassen Sie den Client einen neuen Nachweis für genau diese Anfrage erstellen.</translation>
    </message>
    <message>
        <source>The proof writes the hash of the transaction token (tth) wrongly</source>
        <translation>Der Nachweis schreibt den Hash des Transaktionstokens (tth) falsch</translation>
    </message>
    <message>
        <source>The proof was made for another transaction token (tth)</source>
        <translation>Der Nachweis wurde für ein anderes Transaktionstoken erstellt (tth)</translation>
    </message>
    <message>
        <source>The proof was made for another header of the request (oth)</source>
        <translation>Der Nachweis wurde für einen anderen Header der Anfrage erstellt (oth)</translation>
    </message>
    <message>
        <source>Have the workload make a new proof for each request, with the hash of each header that it names.</source>
        <translation>Lassen Sie den Workload für jede Anfrage einen neuen Nachweis erstellen, mit dem Hash jedes Headers, den er nennt.</translation>
    </message>
    <message>
        <source>The key that signed is not one that the attestation vouches for</source>
        <translation>Der Schlüssel, der signiert hat, gehört nicht zu denen, für die die Bescheinigung bürgt</translation>
    </message>
    <message>
        <source>The token is signed with the key “%1”; the attestation in it is for others, among them “%2”.</source>
        <translation>Das Token ist mit dem Schlüssel „%1“ signiert; die Bescheinigung darin gilt für andere, darunter „%2“.</translation>
    </message>
    <message>
        <source>Have the wallet sign with an attested key, or show the attestation of the key that it uses.</source>
        <translation>Lassen Sie die Wallet mit einem bescheinigten Schlüssel signieren oder die Bescheinigung des Schlüssels vorzeigen, den sie verwendet.</translation>
    </message>
    <message>
        <source>The token is another client’s than the request (client_id)</source>
        <translation>Das Token gehört einem anderen Client als die Anfrage (client_id)</translation>
    </message>
    <message>
        <source>The token names the client “%1”, and the request “%2”. A server refuses the request, since one client could else act as another.</source>
        <translation>Das Token nennt den Client „%1“, die Anfrage „%2“. Ein Server lehnt die Anfrage ab, denn sonst könnte ein Client als ein anderer auftreten.</translation>
    </message>
    <message>
        <source>Have the client send its own client_id, with a token that it signed itself.</source>
        <translation>Lassen Sie den Client seine eigene client_id senden, mit einem Token, das er selbst signiert hat.</translation>
    </message>
    <message>
        <source>The token was sent as a bearer token, which it is not</source>
        <translation>Das Token wurde als Bearer-Token gesendet, und das ist es nicht</translation>
    </message>
    <message>
        <source>It only counts with a proof that its sender holds the key in it (cnf.jwk). Anyone who reads a bearer token can send it.</source>
        <translation>Es zählt nur mit einem Nachweis, dass der Absender den Schlüssel darin (cnf.jwk) besitzt. Ein Bearer-Token kann jeder senden, der es liest.</translation>
    </message>
    <message>
        <source>Have the client send it in its own header, with a new proof for each request.</source>
        <translation>Lassen Sie den Client es in seinem eigenen Header senden, mit einem neuen Nachweis für jede Anfrage.</translation>
    </message>
    <message>
        <source>The request says DPoP, or its method or address is expected, which only a DPoP proof names. A service that asks for a proof refuses a request without one.</source>
        <translation>Die Anfrage nennt DPoP, oder ihre Methode oder Adresse wird erwartet, und die steht nur in einem DPoP-Nachweis. Ein Dienst, der einen Nachweis verlangt, lehnt eine Anfrage ohne ihn ab.</translation>
    </message>
    <message>
        <source>Paste the request with its DPoP header; or the token alone, and expect no method and address.</source>
        <translation>Fügen Sie die Anfrage mit ihrem DPoP-Header ein; oder das Token allein, und erwarten Sie keine Methode und keine Adresse.</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweistoken</translation>
    </message>
    <message>
        <source>key in its header</source>
        <translation>Schlüssel im eigenen Header</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>expected nonce</source>
        <translation>erwartete Nonce</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>holder’s key</source>
        <translation>Schlüssel des Inhabers</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>entity statement</source>
        <translation>Entitätsaussage</translation>
    </message>
    <message>
        <source>superior’s statement</source>
        <translation>Aussage der übergeordneten Stelle</translation>
    </message>
    <message>
        <source>client attestation</source>
        <translation>Client-Attestierungstoken</translation>
    </message>
    <message>
        <source>workload identity token</source>
        <translation>Workload-Identitäts-Token</translation>
    </message>
    <message>
        <source>Not checked: the %1 is not in the text.</source>
        <translation>Nicht geprüft, denn im Text fehlt: %1.</translation>
    </message>
    <message>
        <source>Not checked: one of the two cannot be read here; “%1” was computed.</source>
        <translation>Nicht geprüft: Eines von beiden ist hier nicht lesbar; berechnet wurde „%1“.</translation>
    </message>
    <message>
        <source>Not checked: nobody said what it should be; it is “%1”.</source>
        <translation>Nicht geprüft: Niemand hat gesagt, was es sein soll; es ist „%1“.</translation>
    </message>
    <message>
        <source>Not checked: the algorithm is not known here, or an error came before.</source>
        <translation>Nicht geprüft: Der Algorithmus ist hier nicht bekannt, oder vorher trat ein Fehler auf.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Holds.</source>
        <translation>Stimmt.</translation>
    </message>
    <message>
        <source>Holds: “%1”.</source>
        <translation>Stimmt: „%1“.</translation>
    </message>
    <message>
        <source>Broken: nothing is written, “%1” was computed.</source>
        <translation>Stimmt nicht: Es steht nichts da, berechnet wurde „%1“.</translation>
    </message>
    <message>
        <source>Broken: “%1” fits nothing.</source>
        <translation>Stimmt nicht: „%1“ passt zu nichts.</translation>
    </message>
    <message>
        <source>Broken: “%1” is written, “%2” was computed.</source>
        <translation>Stimmt nicht: Da steht „%1“, berechnet wurde „%2“.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>an empty body</source>
        <translation>ein leerer Body</translation>
    </message>
    <message>
        <source>text with a byte order mark in front</source>
        <translation>Text mit einer Bytereihenfolge-Markierung (BOM) am Anfang</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>eine HTML-Seite</translation>
    </message>
    <message>
        <source>an HTML page titled “%1”</source>
        <translation>eine HTML-Seite mit dem Titel „%1“</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON that is broken or cut off</source>
        <translation>fehlerhaftes oder abgeschnittenes JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
</context>
<context>
    <name>CertificateFindingWords</name>
    <message>
        <source>It brings the certificate of its signer, “%1”, and says that “%2” vouches for it in the end.</source>
        <translation>Es bringt das Zertifikat der signierenden Stelle mit, „%1“, und gibt an, dass letztlich „%2“ dafür bürgt.</translation>
    </message>
    <message>
        <source>It brings the certificate of its signer, “%1”.</source>
        <translation>Es bringt das Zertifikat der signierenden Stelle mit, „%1“.</translation>
    </message>
    <message>
        <source>It brings certificates of its own (x5c).</source>
        <translation>Es bringt eigene Zertifikate mit (x5c).</translation>
    </message>
    <message>
        <source>No keys and no root certificate are loaded</source>
        <translation>Es sind weder Schlüssel noch ein Stammzertifikat geladen</translation>
    </message>
    <message>
        <source>Anybody can make certificates with any names. Only a root certificate that you got from a source you trust tells genuine ones from forged ones.</source>
        <translation>Zertifikate mit beliebigen Namen kann jeder erstellen. Nur ein Stammzertifikat, das Sie aus einer vertrauenswürdigen Quelle haben, unterscheidet echte von gefälschten.</translation>
    </message>
    <message>
        <source>Get the root certificate from its owner, and trust it here.</source>
        <translation>Holen Sie das Stammzertifikat von seinem Eigentümer, und vertrauen Sie ihm hier.</translation>
    </message>
    <message>
        <source>The token brings no certificates that your root could vouch for</source>
        <translation>Das Token bringt keine Zertifikate mit, für die Ihr Stammzertifikat bürgen könnte</translation>
    </message>
    <message>
        <source>Its header has no certificate chain (x5c), so a root certificate alone cannot show whether the signature is genuine.</source>
        <translation>Sein Header hat keine Zertifikatskette (x5c); ein Stammzertifikat allein kann deshalb nicht zeigen, ob die Signatur echt ist.</translation>
    </message>
    <message>
        <source>Load the issuer’s keys, or the certificate of the key that signed the token.</source>
        <translation>Laden Sie die Schlüssel des Ausstellers oder das Zertifikat des Schlüssels, mit dem das Token signiert wurde.</translation>
    </message>
    <message>
        <source>No keys are loaded, and the token vouches for itself (%1)</source>
        <translation>Es sind keine Schlüssel geladen, und das Token bürgt für sich selbst (%1)</translation>
    </message>
    <message>
        <source>It names “%1” as its key, and that DID is the public key itself. The maker of the token has the private half; the DID does not say who that is.</source>
        <translation>Es nennt „%1“ als seinen Schlüssel, und diese DID ist der öffentliche Schlüssel selbst. Wer das Token erstellt hat, besitzt die private Hälfte; wer das ist, sagt die DID nicht.</translation>
    </message>
    <message>
        <source>Its issuer (iss) is another one, and the key says nothing about it.</source>
        <translation>Sein Aussteller (iss) ist ein anderer, und der Schlüssel sagt nichts über ihn.</translation>
    </message>
    <message>
        <source>Compare the DID, to the character, with the one that you know the issuer by.</source>
        <translation>Vergleichen Sie die DID Zeichen für Zeichen mit der, unter der Sie den Aussteller kennen.</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) ends with padding (=)</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) endet mit Füllzeichen (=)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is in ordinary base64, not base64url</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) steht in gewöhnlichem base64, nicht in base64url</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is in hexadecimal digits (hex)</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) steht in hexadezimalen Ziffern (hex)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is the base64 of its hexadecimal digits (hex)</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) ist das base64 seiner hexadezimalen Ziffern (hex)</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (x5t) is made with SHA-256 instead of SHA-1</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (x5t) ist mit SHA-256 statt mit SHA-1 gebildet</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (x5t#S256) is made with SHA-1 instead of SHA-256</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (x5t#S256) ist mit SHA-1 statt mit SHA-256 gebildet</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is made of its text, not of its bytes</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) ist aus dessen Text statt aus dessen Bytes gebildet</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) has the wrong length</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) hat nicht die Länge eines Fingerabdrucks</translation>
    </message>
    <message>
        <source>The thumbprint in the header (%1) is that of another loaded certificate, “%2”</source>
        <translation>Der Fingerabdruck im Header (%1) ist der eines anderen geladenen Zertifikats, „%2“</translation>
    </message>
    <message>
        <source>The thumbprint in the header (%1) is that of another certificate</source>
        <translation>Der Fingerabdruck im Header (%1) ist der eines anderen Zertifikats</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint in the header (%1) is wrong</source>
        <translation>Der Fingerabdruck des Zertifikats im Header (%1) ist falsch</translation>
    </message>
    <message>
        <source>Tools show thumbprints in such digits, and the program that signs probably took over what they show.</source>
        <translation>Werkzeuge zeigen Fingerabdrücke in solchen Ziffern an, und das signierende Programm hat sie wahrscheinlich so übernommen.</translation>
    </message>
    <message>
        <source>The program that signs probably uses an encoder for ordinary base64.</source>
        <translation>Wahrscheinlich verwendet das signierende Programm einen Kodierer für gewöhnliches base64.</translation>
    </message>
    <message>
        <source>“x5t” is for SHA-1, “x5t#S256” for SHA-256.</source>
        <translation>„x5t“ ist für SHA-1, „x5t#S256“ für SHA-256.</translation>
    </message>
    <message>
        <source>The digest is taken of the certificate’s DER, without armour and base64.</source>
        <translation>Der Hash wird über das DER des Zertifikats gebildet, ohne BEGIN- und END-Zeilen und ohne base64.</translation>
    </message>
    <message>
        <source>The program that signs probably took the thumbprint of one certificate and the key of another, as happens after a renewal.</source>
        <translation>Wahrscheinlich hat das signierende Programm den Fingerabdruck eines Zertifikats und den Schlüssel eines anderen genommen, wie es nach einer Erneuerung vorkommt.</translation>
    </message>
    <message>
        <source>It may have been cut off, or be something else.</source>
        <translation>Er ist vielleicht abgeschnitten oder etwas anderes.</translation>
    </message>
    <message>
        <source>It is “%1”; that of “%2” is “%3”.</source>
        <translation>Er ist „%1“; der von „%2“ ist „%3“.</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be “%2”.</source>
        <translation>Er ist „%1“; er muss „%2“ sein.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>Services that find the key by it, Microsoft Entra among them (AADSTS700027), refuse the token, genuine or not.</source>
        <translation>Dienste, die damit den Schlüssel suchen, darunter Microsoft Entra (AADSTS700027), lehnen das Token ab, ob echt oder nicht.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” as %2 into the header.</source>
        <translation>Lassen Sie das signierende Programm „%1“ als %2 in den Header schreiben.</translation>
    </message>
    <message>
        <source>Have the program that signs write the base64url of the certificate’s digest as %1, without padding.</source>
        <translation>Lassen Sie das signierende Programm das base64url des Zertifikat-Hashs als %1 schreiben, ohne Füllzeichen.</translation>
    </message>
    <message>
        <source>Certificate %1, “%2”,</source>
        <translation>Zertifikat %1, „%2“,</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Have the signer put the whole chain into the token (x5c), its own certificate first.</source>
        <translation>Lassen Sie die signierende Stelle die ganze Kette ins Token aufnehmen (x5c), ihr eigenes Zertifikat zuerst.</translation>
    </message>
    <message>
        <source>Ask the signer for a token with a certificate that holds.</source>
        <translation>Bitten Sie die signierende Stelle um ein Token mit einem Zertifikat, das der Prüfung standhält.</translation>
    </message>
    <message>
        <source>The token’s certificate chain is not a list of certificates</source>
        <translation>Die Zertifikatskette des Tokens ist keine Liste von Zertifikaten</translation>
    </message>
    <message>
        <source>Its header has “x5c”, which has to be a list of texts, one for each certificate.</source>
        <translation>Sein Header hat „x5c“, und das muss eine Liste von Texten sein, einer für jedes Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate of the token cannot be read</source>
        <translation>Ein Zertifikat des Tokens ist nicht lesbar</translation>
    </message>
    <message>
        <source>Certificate %1 of its chain (x5c) is not the base64 of a certificate’s DER. BEGIN and END lines, line breaks and base64url do not belong there.</source>
        <translation>Zertifikat %1 seiner Kette (x5c) ist nicht das base64 vom DER eines Zertifikats. BEGIN- und END-Zeilen, Zeilenumbrüche und base64url gehören dort nicht hin.</translation>
    </message>
    <message>
        <source>The token’s certificate chain is too long</source>
        <translation>Die Zertifikatskette des Tokens ist zu lang</translation>
    </message>
    <message>
        <source>It has %1 certificates; more than %2 are not followed.</source>
        <translation>Sie hat %1 Zertifikate; mehr als %2 werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>The token’s certificates are in the wrong order</source>
        <translation>Die Zertifikate des Tokens stehen in der falschen Reihenfolge</translation>
    </message>
    <message>
        <source>%1 does not vouch for the one before it. The signer’s own certificate comes first, and each is followed by the one that issued it (RFC 7515, 4.1.6).</source>
        <translation>%1 bürgt nicht für das davor. Das eigene Zertifikat der signierenden Stelle steht zuerst, und auf jedes folgt das, das es ausgestellt hat (RFC 7515, 4.1.6).</translation>
    </message>
    <message>
        <source>The token’s certificates do not lead to your root</source>
        <translation>Die Zertifikate des Tokens führen nicht zu Ihrem Stammzertifikat</translation>
    </message>
    <message>
        <source>They end with “%1”, which issued itself and is not the root that you gave, “%2”.</source>
        <translation>Sie enden mit „%1“, das sich selbst ausgestellt hat und nicht das von Ihnen angegebene Stammzertifikat „%2“ ist.</translation>
    </message>
    <message>
        <source>%1 was issued by “%2”, which is neither in the token nor your root.</source>
        <translation>%1 wurde von „%2“ ausgestellt; das ist weder im Token noch Ihr Stammzertifikat.</translation>
    </message>
    <message>
        <source>The chain ends at %1.</source>
        <translation>%1 führt nirgends weiter.</translation>
    </message>
    <message>
        <source>Compare the names: either give the root that they lead to, if you trust it, or do not accept the token.</source>
        <translation>Vergleichen Sie die Namen: Geben Sie das Stammzertifikat an, zu dem sie führen, falls Sie ihm vertrauen, oder akzeptieren Sie das Token nicht.</translation>
    </message>
    <message>
        <source>A certificate of the token was not signed by its issuer</source>
        <translation>Ein Zertifikat des Tokens wurde nicht von seinem Aussteller signiert</translation>
    </message>
    <message>
        <source>%1 names “%2” as its issuer, but the certificate of that name did not sign it.</source>
        <translation>%1 nennt „%2“ als Aussteller, wurde aber nicht mit dem Zertifikat dieses Namens signiert.</translation>
    </message>
    <message>
        <source>%1 was not signed by the issuer that it names.</source>
        <translation>%1 wurde nicht von dem Aussteller signiert, der darin genannt ist.</translation>
    </message>
    <message>
        <source>Do not accept the token; ask its sender for one with the issuer’s own certificates.</source>
        <translation>Akzeptieren Sie das Token nicht; bitten Sie den Absender um eines mit den eigenen Zertifikaten des Ausstellers.</translation>
    </message>
    <message>
        <source>A certificate of the token is not in force yet</source>
        <translation>Ein Zertifikat des Tokens gilt noch nicht</translation>
    </message>
    <message>
        <source>%1 holds from %2 on, in %3.</source>
        <translation>%1 gilt ab %2, also erst in %3.</translation>
    </message>
    <message>
        <source>Check the clocks, then ask the signer whether the certificate was put to use too soon.</source>
        <translation>Prüfen Sie die Uhren, und fragen Sie dann die signierende Stelle, ob das Zertifikat zu früh eingesetzt wurde.</translation>
    </message>
    <message>
        <source>A certificate of the token has expired</source>
        <translation>Ein Zertifikat des Tokens ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 ended on %2, %3 ago.</source>
        <translation>%1 lief am %2 ab, vor %3.</translation>
    </message>
    <message>
        <source>A certificate of the token was issued by one that may not issue any</source>
        <translation>Ein Zertifikat des Tokens wurde von einem ausgestellt, das keine ausstellen darf</translation>
    </message>
    <message>
        <source>%1 issued the one before it, and is not that of an authority (basicConstraints, keyUsage). Anyone who has an ordinary certificate could make others like that.</source>
        <translation>%1 hat das davor ausgestellt, ist aber nicht das einer Zertifizierungsstelle (basicConstraints, keyUsage). Jeder, der ein gewöhnliches Zertifikat hat, könnte so andere erstellen.</translation>
    </message>
    <message>
        <source>Do not accept the token.</source>
        <translation>Akzeptieren Sie das Token nicht.</translation>
    </message>
    <message>
        <source>The token’s chain has more authorities than one of them allows</source>
        <translation>Die Kette des Tokens hat mehr Zertifizierungsstellen, als eine davon erlaubt</translation>
    </message>
    <message>
        <source>%1 limits how many may be below it (pathLenConstraint).</source>
        <translation>%1 begrenzt, wie viele darunter sein dürfen (pathLenConstraint).</translation>
    </message>
    <message>
        <source>A certificate of the token has a name that its authority may not vouch for</source>
        <translation>Ein Zertifikat des Tokens hat einen Namen, für den seine Zertifizierungsstelle nicht bürgen darf</translation>
    </message>
    <message>
        <source>%1 is outside the names that an authority above it is limited to (nameConstraints).</source>
        <translation>%1 liegt außerhalb der Namen, auf die eine Zertifizierungsstelle darüber beschränkt ist (nameConstraints).</translation>
    </message>
    <message>
        <source>The token’s certificate is not for signing</source>
        <translation>Das Zertifikat des Tokens ist nicht zum Signieren bestimmt</translation>
    </message>
    <message>
        <source>%1 allows its key other uses only (keyUsage has no digitalSignature).</source>
        <translation>%1 erlaubt seinem Schlüssel nur andere Verwendungen (in keyUsage fehlt digitalSignature).</translation>
    </message>
    <message>
        <source>Ask the signer to sign with a certificate that is made for signatures.</source>
        <translation>Bitten Sie die signierende Stelle, mit einem Zertifikat zu signieren, das für Signaturen gemacht ist.</translation>
    </message>
    <message>
        <source>A certificate of the token has a key that is too small</source>
        <translation>Ein Zertifikat des Tokens hat einen zu kleinen Schlüssel</translation>
    </message>
    <message>
        <source>%1 has a key with less than 112 bits of security, such as RSA under 2048 bits.</source>
        <translation>%1 hat einen Schlüssel mit weniger als 112 Bit Sicherheit, etwa RSA unter 2048 Bit.</translation>
    </message>
    <message>
        <source>A certificate of the token is signed with a hash that is broken</source>
        <translation>Ein Zertifikat des Tokens ist mit einem gebrochenen Hashverfahren signiert</translation>
    </message>
    <message>
        <source>%1 is signed over SHA-1 or MD5, and can be forged.</source>
        <translation>%1 ist mit SHA-1 oder MD5 signiert und lässt sich fälschen.</translation>
    </message>
    <message>
        <source>A certificate of the token demands an extension that is not known here</source>
        <translation>Ein Zertifikat des Tokens verlangt eine Erweiterung, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 marks an extension as critical that is not understood, so it must be refused.</source>
        <translation>%1 kennzeichnet eine Erweiterung als kritisch, die nicht verstanden wird; deshalb muss es abgelehnt werden.</translation>
    </message>
    <message>
        <source>Check the token with the software that it was made for.</source>
        <translation>Prüfen Sie das Token mit der Software, für die es gemacht wurde.</translation>
    </message>
    <message>
        <source>The token’s certificate was issued for another purpose</source>
        <translation>Das Zertifikat des Tokens wurde für einen anderen Zweck ausgestellt</translation>
    </message>
    <message>
        <source>%1 leads to the root, but lacks the mark of those for App Store tokens. Apple’s developers have certificates under the same root.</source>
        <translation>%1 führt zum Stammzertifikat, aber ohne das Kennzeichen derer für App-Store-Tokens. Auch Apples Entwickler haben Zertifikate unter demselben Stammzertifikat.</translation>
    </message>
    <message>
        <source>The token’s certificates do not hold</source>
        <translation>Die Zertifikate des Tokens halten der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>%1 does not pass OpenSSL’s check.</source>
        <translation>%1 besteht die Prüfung von OpenSSL nicht.</translation>
    </message>
    <message>
        <source>Your certificate “%1” is that of an authority: it does not sign tokens, but vouches for certificates, and the token brings some (x5c).</source>
        <translation>Ihr Zertifikat „%1“ ist das einer Zertifizierungsstelle: Es signiert keine Tokens, sondern bürgt für Zertifikate, und das Token bringt welche mit (x5c).</translation>
    </message>
    <message>
        <source>It brings the certificate of its signer, “%1” (x5c), and “%2” vouches for that one: by signatures, dates, names and key usage. Whether it was revoked is not looked up. Everybody with a certificate under that root can sign.</source>
        <translation>Es bringt das Zertifikat der signierenden Stelle mit, „%1“ (x5c), und „%2“ bürgt dafür: durch Signaturen, Zeiträume, Namen und Schlüsselverwendung. Ob es widerrufen wurde, wird nicht nachgesehen. Jeder mit einem Zertifikat unter diesem Stammzertifikat kann signieren.</translation>
    </message>
    <message>
        <source>Your certificate is the root of the token’s certificate chain</source>
        <translation>Das angegebene Zertifikat ist das Stammzertifikat der Zertifikatskette des Tokens</translation>
    </message>
    <message>
        <source>The token’s certificate chain leads to your root</source>
        <translation>Die Zertifikatskette des Tokens führt zu Ihrem Stammzertifikat</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked is not looked up.</source>
        <translation>Ob ein Zertifikat widerrufen wurde, wird nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Make sure that “%1” is the one who should have signed.</source>
        <translation>Vergewissern Sie sich, dass „%1“ auch hätte signieren sollen.</translation>
    </message>
    <message>
        <source>Make sure that the certificate belongs to the one who should have signed.</source>
        <translation>Vergewissern Sie sich, dass das Zertifikat der signierenden Stelle wirklich der Stelle gehört, die signieren sollte.</translation>
    </message>
</context>
<context>
    <name>CertificatePhrases</name>
    <message>
        <source>written with PEM armour, which does not belong here</source>
        <translation>mit PEM-Rahmen geschrieben, der hier nicht hingehört</translation>
    </message>
    <message>
        <source>written in base64url; certificates here are in ordinary base64</source>
        <translation>in base64url geschrieben; Zertifikate stehen hier in gewöhnlichem base64</translation>
    </message>
    <message>
        <source>not in base64</source>
        <translation>nicht in base64</translation>
    </message>
    <message>
        <source>base64, but not of a certificate</source>
        <translation>base64, aber nicht von einem Zertifikat</translation>
    </message>
    <message>
        <source>larger than %1 KiB; not read</source>
        <translation>größer als %1 KiB; nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (begins %2)</source>
        <translation>%1 (beginnt %2)</translation>
    </message>
    <message>
        <source>%1 (expired %2)</source>
        <translation>%1 (abgelaufen %2)</translation>
    </message>
    <message>
        <source>%1 (ends %2)</source>
        <translation>%1 (endet %2)</translation>
    </message>
    <message>
        <source>cannot be compared with this one</source>
        <translation>mit diesem nicht vergleichbar</translation>
    </message>
    <message>
        <source>this key</source>
        <translation>dieser Schlüssel</translation>
    </message>
    <message>
        <source>another key than this one</source>
        <translation>ein anderer Schlüssel als dieser</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>selbst (selbst signiert)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Zertifikat %1 von %2</translation>
    </message>
    <message>
        <source>%1 (certificate %2 here)</source>
        <translation>%1 (hier Zertifikat %2)</translation>
    </message>
    <message>
        <source>%1 (not among these)</source>
        <translation>%1 (nicht unter diesen)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Critical extensions (crit)</source>
        <translation>Kritische Erweiterungen (crit)</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Typ (typ)</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>Entschlüsselung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>Expires (exp)</source>
        <translation>Ablaufzeit (exp)</translation>
    </message>
    <message>
        <source>Not before (nbf)</source>
        <translation>Beginn (nbf)</translation>
    </message>
    <message>
        <source>Issued at (iat)</source>
        <translation>Ausstellungszeit (iat)</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Aussteller (iss)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Empfänger (aud)</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <translation>Subjekt (sub)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Erforderliche Claims</translation>
    </message>
    <message>
        <source>Nonce (nonce)</source>
        <translation>Nonce (nonce)</translation>
    </message>
    <message>
        <source>Authorized party (azp)</source>
        <translation>Autorisierte Partei (azp)</translation>
    </message>
    <message>
        <source>Access token’s hash (at_hash)</source>
        <translation>Hash des Access-Tokens (at_hash)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All extensions that the header marks as critical are understood.</source>
        <translation>Alle Erweiterungen, die der Header als kritisch kennzeichnet, werden verstanden.</translation>
    </message>
    <message>
        <source>The issuer signed every disclosed claim. Withheld claims look the same as decoys.</source>
        <translation>Der Aussteller hat jeden offengelegten Claim signiert. Zurückgehaltene Claims sehen genauso aus wie Attrappen.</translation>
    </message>
    <message>
        <source>Signed with the holder’s key, over just these disclosures.</source>
        <translation>Signiert mit dem Schlüssel des Inhabers, über genau diese Offenlegungen.</translation>
    </message>
    <message>
        <source>May be used since %1, %2.</source>
        <translation>Verwendbar seit %1, %2.</translation>
    </message>
    <message>
        <source>Starts %1, %2, which the leeway covers.</source>
        <translation>Beginnt %1, %2; das deckt die Toleranz ab.</translation>
    </message>
    <message>
        <source>Issued %1, %2.</source>
        <translation>Ausgestellt %1, %2.</translation>
    </message>
    <message>
        <source>Says it will be issued %1, %2; most verifiers let that pass.</source>
        <translation>Gibt an, erst %1 ausgestellt zu werden, %2; die meisten prüfenden Stellen lassen das durchgehen.</translation>
    </message>
    <message>
        <source>All there: %1.</source>
        <translation>Alle vorhanden: %1.</translation>
    </message>
    <message>
        <source>All of them are there.</source>
        <translation>Alle sind vorhanden.</translation>
    </message>
    <message>
        <source>It is the hash of the access token that came along.</source>
        <translation>Das ist der Hash des Access-Tokens, das mitkam.</translation>
    </message>
    <message>
        <source>Five base64url segments, as an encrypted token has; the header is a JSON object.</source>
        <translation>Fünf base64url-Segmente, wie bei einem verschlüsselten Token; der Header ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A token in its JSON form; the header is a JSON object.</source>
        <translation>Ein Token in seiner JSON-Form; der Header ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Three base64url segments; header and payload are JSON objects.</source>
        <translation>Drei base64url-Segmente; Header und Nutzdaten sind JSON-Objekte.</translation>
    </message>
    <message>
        <source>Three base64url segments; the header is a JSON object.</source>
        <translation>Drei base64url-Segmente; der Header ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is allowed and is what the key is for.</source>
        <translation>%1 ist erlaubt, und dafür ist der Schlüssel bestimmt.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 ist erlaubt.</translation>
    </message>
    <message>
        <source>The algorithm is allowed.</source>
        <translation>Der Algorithmus ist erlaubt.</translation>
    </message>
    <message>
        <source>A given key opened it (%1, key %2).</source>
        <translation>Ein angegebener Schlüssel hat es geöffnet (%1, Schlüssel %2).</translation>
    </message>
    <message>
        <source>A given key opened it (%1).</source>
        <translation>Ein angegebener Schlüssel hat es geöffnet (%1).</translation>
    </message>
    <message>
        <source>A given key opened it.</source>
        <translation>Ein angegebener Schlüssel hat es geöffnet.</translation>
    </message>
    <message>
        <source>The token could not be decrypted.</source>
        <translation>Das Token ließ sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The key in its own header fits the algorithm.</source>
        <translation>Der Schlüssel im eigenen Header passt zum Algorithmus.</translation>
    </message>
    <message>
        <source>The token’s certificate “%1” leads to a root that you gave.</source>
        <translation>Das Zertifikat „%1“ des Tokens führt zu einem von Ihnen angegebenen Stammzertifikat.</translation>
    </message>
    <message>
        <source>Key %1 is loaded and fits the algorithm.</source>
        <translation>Schlüssel %1 ist geladen und passt zum Algorithmus.</translation>
    </message>
    <message>
        <source>A loaded key fits the algorithm.</source>
        <translation>Ein geladener Schlüssel passt zum Algorithmus.</translation>
    </message>
    <message>
        <source>%1 with the key in its own header, whose thumbprint is %2.</source>
        <translation>%1 mit dem Schlüssel im eigenen Header, dessen Fingerabdruck %2 ist.</translation>
    </message>
    <message>
        <source>%1 with the key of the certificate “%2”.</source>
        <translation>%1 mit dem Schlüssel des Zertifikats „%2“.</translation>
    </message>
    <message>
        <source>%1 with key %2, %3.</source>
        <translation>%1 mit Schlüssel %2, %3.</translation>
    </message>
    <message>
        <source>%1 with the shared secret, %2.</source>
        <translation>%1 mit dem gemeinsamen Geheimnis, %2.</translation>
    </message>
    <message>
        <source>%1 with the key whose thumbprint is %2, %3.</source>
        <translation>%1 mit dem Schlüssel, dessen Fingerabdruck %2 ist, %3.</translation>
    </message>
    <message>
        <source>%1 with key %2 from the loaded keys.</source>
        <translation>%1 mit Schlüssel %2 aus den geladenen Schlüsseln.</translation>
    </message>
    <message>
        <source>It verifies with a loaded key.</source>
        <translation>Die Signatur stimmt mit einem geladenen Schlüssel.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>Das Token ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>Expires %1, %2.</source>
        <translation>Läuft %1 ab, %2.</translation>
    </message>
    <message>
        <source>Expired %1, which the leeway of %2 covers.</source>
        <translation>Abgelaufen %1; das deckt die Toleranz von %2 ab.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>Es liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The token is not too old.</source>
        <translation>Das Token ist nicht zu alt.</translation>
    </message>
    <message>
        <source>Issued %1; at most %2 is allowed, and the leeway of %3 covers the rest.</source>
        <translation>Ausgestellt %1; erlaubt sind höchstens %2, den Rest deckt die Toleranz von %3 ab.</translation>
    </message>
    <message>
        <source>Issued %1; at most %2 is allowed.</source>
        <translation>Ausgestellt %1; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The token does not last too long.</source>
        <translation>Das Token lebt nicht zu lange.</translation>
    </message>
    <message>
        <source>%1 from issue to expiry; at most %2 is allowed.</source>
        <translation>%1 von der Ausstellung bis zum Ablauf; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>It cannot be counted: the token says that it will be issued in the future (iat).</source>
        <translation>Das lässt sich nicht berechnen: Das Token gibt an, erst in der Zukunft ausgestellt zu werden (iat).</translation>
    </message>
    <message>
        <source>It cannot be counted: the token does not say when it was issued (iat).</source>
        <translation>Das lässt sich nicht berechnen: Das Token gibt nicht an, wann es ausgestellt wurde (iat).</translation>
    </message>
    <message>
        <source>It cannot be counted: the token’s dates cannot be used for that.</source>
        <translation>Das lässt sich nicht berechnen: Die Zeitangaben des Tokens sind dafür nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1”, which is expected because the keys came from that issuer.</source>
        <translation>„%1“; erwartet, weil die Schlüssel von diesem Aussteller kamen.</translation>
    </message>
    <message>
        <source>It is the issuer that the keys came from.</source>
        <translation>Das ist der Aussteller, von dem die Schlüssel kamen.</translation>
    </message>
    <message>
        <source>“%1”, as expected.</source>
        <translation>„%1“, wie erwartet.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>A required claim is missing.</source>
        <translation>Ein erforderlicher Claim fehlt.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired %1; leeway is %2.</source>
        <translation>Abgelaufen %1; die Toleranz ist %2.</translation>
    </message>
    <message>
        <source>Starts %1; leeway is %2.</source>
        <translation>Beginnt %1; die Toleranz ist %2.</translation>
    </message>
    <message>
        <source>Found “%1”, expected “%2”.</source>
        <translation>Gefunden „%1“, erwartet „%2“.</translation>
    </message>
    <message>
        <source>Found “%1”, which is not accepted.</source>
        <translation>Gefunden „%1“, was nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>Das stimmt nicht.</translation>
    </message>
    <message>
        <source>Not checked: the payload is not in the text, and was not given.</source>
        <translation>Nicht geprüft: Die Nutzdaten stehen nicht im Text und wurden nicht angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no keys are loaded.</source>
        <translation>Nicht geprüft: Es sind keine Schlüssel geladen.</translation>
    </message>
    <message>
        <source>Not checked: the content is encrypted, but not signed.</source>
        <translation>Nicht geprüft: Der Inhalt ist verschlüsselt, aber nicht signiert.</translation>
    </message>
    <message>
        <source>Not checked: the token is encrypted.</source>
        <translation>Nicht geprüft: Das Token ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Not checked: an earlier error made it pointless.</source>
        <translation>Nicht geprüft: Ein früherer Fehler hat die Prüfung überflüssig gemacht.</translation>
    </message>
    <message>
        <source>Not checked: the text is not a token.</source>
        <translation>Nicht geprüft: Der Text ist kein Token.</translation>
    </message>
    <message>
        <source>Not checked: the header does not name one.</source>
        <translation>Nicht geprüft: Der Header nennt keinen.</translation>
    </message>
    <message>
        <source>Not checked: the header demands no extensions.</source>
        <translation>Nicht geprüft: Der Header verlangt keine Erweiterungen.</translation>
    </message>
    <message>
        <source>Not checked: the signed part could not be read.</source>
        <translation>Nicht geprüft: Der signierte Teil war nicht lesbar.</translation>
    </message>
    <message>
        <source>Not checked: no key binding is there, or no key for it.</source>
        <translation>Nicht geprüft: Es gibt keine Schlüsselbindung oder keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Not checked: no expected type is set.</source>
        <translation>Nicht geprüft: Es ist kein erwarteter Typ angegeben.</translation>
    </message>
    <message>
        <source>Not checked: the token has no expiry time, so it never expires.</source>
        <translation>Nicht geprüft: Das Token hat keine Ablaufzeit, läuft also nie ab.</translation>
    </message>
    <message>
        <source>Not checked: the token has no start time, so it may be used at once.</source>
        <translation>Nicht geprüft: Das Token nennt keinen Beginn, ist also sofort verwendbar.</translation>
    </message>
    <message>
        <source>Not checked: the token does not say when it was issued.</source>
        <translation>Nicht geprüft: Das Token gibt nicht an, wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Not checked: no expected issuer is set.</source>
        <translation>Nicht geprüft: Es ist kein erwarteter Aussteller angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no expected audience is set.</source>
        <translation>Nicht geprüft: Es ist kein erwarteter Empfänger angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no expected subject is set.</source>
        <translation>Nicht geprüft: Es ist kein erwartetes Subjekt angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no greatest age is set.</source>
        <translation>Nicht geprüft: Es ist kein Höchstalter angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no longest lifetime is set.</source>
        <translation>Nicht geprüft: Es ist keine maximale Lebensdauer angegeben.</translation>
    </message>
    <message>
        <source>Not checked: no claims are required.</source>
        <translation>Nicht geprüft: Es sind keine Claims erforderlich.</translation>
    </message>
    <message>
        <source>Not checked: no nonce is expected.</source>
        <translation>Nicht geprüft: Es wird keine Nonce erwartet.</translation>
    </message>
    <message>
        <source>Not checked: no authorized party is expected.</source>
        <translation>Nicht geprüft: Es wird keine autorisierte Partei erwartet.</translation>
    </message>
    <message>
        <source>Not checked: no hash is agreed on for this algorithm.</source>
        <translation>Nicht geprüft: Für diesen Algorithmus ist kein Hashverfahren vereinbart.</translation>
    </message>
</context>
<context>
    <name>ClaimFindingWords</name>
    <message>
        <source>%1 has the wrong type</source>
        <translation>%1 hat den falschen Typ</translation>
    </message>
    <message>
        <source>It is %1, where %2 is needed.</source>
        <translation>Gefunden wurde %1; nötig ist %2.</translation>
    </message>
    <message>
        <source>Verifiers either refuse that or take the claim for absent. The issuer’s software probably writes it wrongly.</source>
        <translation>Prüfende Stellen lehnen das entweder ab oder behandeln den Claim, als würde er fehlen. Wahrscheinlich schreibt die Software des Ausstellers ihn falsch.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as a number of seconds since 1970, without quotes.</source>
        <translation>Bitten Sie den Aussteller, eine Zahl von Sekunden seit 1970 zu schreiben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the claim as the standard has it.</source>
        <translation>Bitten Sie den Aussteller, den Claim so zu schreiben, wie der Standard es vorsieht.</translation>
    </message>
    <message>
        <source>%1 is not a usable date</source>
        <translation>%1 ist keine brauchbare Zeitangabe</translation>
    </message>
    <message>
        <source>It is written as %1, which is more than 64 bits hold.</source>
        <translation>Geschrieben steht %1, und das ist mehr, als 64 Bit fassen.</translation>
    </message>
    <message>
        <source>Some verifiers refuse that, others take it for infinite or for a wrong date, so it is refused here. The issuer probably wanted to say “never” or divided by a wrong number.</source>
        <translation>Manche prüfenden Stellen lehnen das ab, andere halten es für unendlich oder für eine falsche Zeit; hier wird es abgelehnt. Wahrscheinlich wollte der Aussteller „nie“ sagen oder hat durch eine falsche Zahl geteilt.</translation>
    </message>
    <message>
        <source>Ask the issuer to write a date as seconds since 1970, or to leave the claim out.</source>
        <translation>Bitten Sie den Aussteller, die Zeit als Sekunden seit 1970 zu schreiben oder den Claim wegzulassen.</translation>
    </message>
    <message>
        <source>“%1” is required, but it is null, which says nothing.</source>
        <translation>„%1“ ist erforderlich, aber null, und das sagt nichts aus.</translation>
    </message>
    <message>
        <source>“%1” is there, but it is empty, which says nothing.</source>
        <translation>„%1“ ist da, aber leer, und das sagt nichts aus.</translation>
    </message>
    <message>
        <source>The token lacks %1</source>
        <translation>Im Token fehlt %1</translation>
    </message>
    <message>
        <source>“%1” is required, but the payload has no such claim.</source>
        <translation>„%1“ ist erforderlich, aber in den Nutzdaten gibt es keinen solchen Claim.</translation>
    </message>
    <message>
        <source>The client probably did not ask for it (by a scope), or the issuer is not set up to add it.</source>
        <translation>Wahrscheinlich hat der Client ihn nicht angefordert (über einen Scope), oder der Aussteller ist nicht dafür eingerichtet, ihn hinzuzufügen.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim, or take it from the list of required ones.</source>
        <translation>Lassen Sie den Aussteller den Claim hinzufügen, oder nehmen Sie ihn aus der Liste der erforderlichen.</translation>
    </message>
    <message>
        <source>An access token is expected, and every one of the standard kind has “%1” (%2). Some issuers make access tokens of their own kind, which lack it.</source>
        <translation>Ein Access-Token wird erwartet, und jedes der standardgemäßen Art hat „%1“ (%2). Manche Aussteller stellen eigene Arten von Access-Tokens aus, denen das fehlt.</translation>
    </message>
    <message>
        <source>An ID token is expected, and every ID token has “%1” (%2). It is probably a token of another kind.</source>
        <translation>Ein ID-Token wird erwartet, und jedes ID-Token hat „%1“ (%2). Wahrscheinlich ist es ein Token anderer Art.</translation>
    </message>
    <message>
        <source>Have the issuer make tokens of that kind, or expect another kind.</source>
        <translation>Lassen Sie den Aussteller Tokens dieser Art ausstellen, oder erwarten Sie eine andere Art.</translation>
    </message>
    <message>
        <source>The list of required claims has an empty entry</source>
        <translation>Die Liste der erforderlichen Claims hat einen leeren Eintrag</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Eine Liste mit einer Lücke war wahrscheinlich nicht so gemeint; deshalb wird nichts durchgelassen.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the required claims.</source>
        <translation>Nehmen Sie den leeren Eintrag aus den erforderlichen Claims heraus.</translation>
    </message>
    <message>
        <source>It probably belongs to another client.</source>
        <translation>Wahrscheinlich gehört es zu einem anderen Client.</translation>
    </message>
    <message>
        <source>Have this client ask for a token of its own, or correct what is expected.</source>
        <translation>Lassen Sie diesen Client ein eigenes Token anfordern, oder korrigieren Sie die Erwartung.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and compare with the nonce of that very request.</source>
        <translation>Beginnen Sie die Anmeldung neu, und vergleichen Sie mit der Nonce genau dieser Anfrage.</translation>
    </message>
    <message>
        <source>The access token that was given did not come with this ID token, or was cut.</source>
        <translation>Das angegebene Access-Token kam nicht mit diesem ID-Token, oder es wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Take the access token out of the same response as the ID token.</source>
        <translation>Nehmen Sie das Access-Token aus derselben Antwort wie das ID-Token.</translation>
    </message>
    <message>
        <source>It is “%1”; “%2” is expected.</source>
        <translation>Gefunden wurde „%1“, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>It is empty; “%1” is expected.</source>
        <translation>Der Wert ist leer, erwartet wird „%1“.</translation>
    </message>
    <message>
        <source>%1 is another than expected</source>
        <translation>%1 ist anders als erwartet</translation>
    </message>
    <message>
        <source>It was issued (iat) on %1, which is %2 ago; at most %3 is allowed.</source>
        <translation>Es wurde am %1 ausgestellt (iat), das ist %2 her; erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>The time of issue (iat) cannot be right</source>
        <translation>Die Ausstellungszeit (iat) kann nicht stimmen</translation>
    </message>
    <message>
        <source>It was probably never set, or is a duration or another count in place of seconds since 1970.</source>
        <translation>Wahrscheinlich wurde sie nie gesetzt, oder es ist eine Dauer oder eine andere Zählung statt Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write the current time, in seconds since 1970.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die aktuelle Zeit in Sekunden seit 1970 schreiben.</translation>
    </message>
    <message>
        <source>The token is too old: %1</source>
        <translation>Das Token ist zu alt: %1</translation>
    </message>
    <message>
        <source>A token of this kind is made for one occasion and used at once.</source>
        <translation>Ein Token dieser Art wird für einen einzigen Anlass erstellt und sofort verwendet.</translation>
    </message>
    <message>
        <source>The user probably signed in a while ago and the session was never renewed.</source>
        <translation>Wahrscheinlich hat sich der Benutzer vor längerer Zeit angemeldet, und die Sitzung wurde nie erneuert.</translation>
    </message>
    <message>
        <source>Have its sender make a new one, or allow a greater age.</source>
        <translation>Lassen Sie den Absender ein neues erstellen, oder erlauben Sie ein höheres Alter.</translation>
    </message>
    <message>
        <source>Have the user sign in again, or allow a greater age.</source>
        <translation>Lassen Sie den Benutzer sich noch einmal anmelden, oder erlauben Sie ein höheres Alter.</translation>
    </message>
    <message>
        <source>The token never expires</source>
        <translation>Das Token läuft nie ab</translation>
    </message>
    <message>
        <source>It has no expiry time (exp), so a copy that gets into wrong hands works until the key is replaced. The issuer was probably never set up to limit how long its tokens last.</source>
        <translation>Es hat keine Ablaufzeit (exp); eine Kopie in falschen Händen funktioniert also, bis der Schlüssel ersetzt wird. Wahrscheinlich wurde beim Aussteller nie eingestellt, wie lange Tokens gelten.</translation>
    </message>
    <message>
        <source>Ask the issuer to give its tokens an expiry time; some verifiers demand one.</source>
        <translation>Bitten Sie den Aussteller, seinen Tokens eine Ablaufzeit zu geben; manche prüfenden Stellen verlangen eine.</translation>
    </message>
    <message>
        <source>The token lasts very long: %1</source>
        <translation>Das Token gilt sehr lange: %1</translation>
    </message>
    <message>
        <source>From issue (iat) to expiry (exp) it is %1; at most %2 is expected.</source>
        <translation>Von der Ausstellung (iat) bis zum Ablauf (exp) sind es %1; erwartet werden höchstens %2.</translation>
    </message>
    <message>
        <source>A copy that gets into wrong hands works all that time. The issuer’s setting was probably made for testing.</source>
        <translation>Eine Kopie in falschen Händen funktioniert die ganze Zeit. Wahrscheinlich stammt die Einstellung des Ausstellers aus einer Testphase.</translation>
    </message>
    <message>
        <source>Ask the issuer for a shorter life and a refresh token.</source>
        <translation>Bitten Sie den Aussteller um eine kürzere Lebensdauer und ein Refresh-Token.</translation>
    </message>
    <message>
        <source>The token never expires, where a longest lifetime is expected</source>
        <translation>Das Token läuft nie ab, obwohl eine maximale Lebensdauer erwartet wird</translation>
    </message>
    <message>
        <source>It has no expiry time (exp); at most %1 is expected.</source>
        <translation>Es hat keine Ablaufzeit (exp); erwartet werden höchstens %1.</translation>
    </message>
    <message>
        <source>A copy that gets into wrong hands works until the key is replaced.</source>
        <translation>Eine Kopie in falschen Händen funktioniert, bis der Schlüssel ersetzt wird.</translation>
    </message>
    <message>
        <source>Ask the issuer to give its tokens an expiry time, or expect no longest lifetime.</source>
        <translation>Bitten Sie den Aussteller, seinen Tokens eine Ablaufzeit zu geben, oder erwarten Sie keine maximale Lebensdauer.</translation>
    </message>
    <message>
        <source>The token would have expired before it was issued</source>
        <translation>Das Token wäre abgelaufen, bevor es ausgestellt wurde</translation>
    </message>
    <message>
        <source>Its expiry time (exp) is not after its time of issue (iat), so its lifetime cannot be counted; at most %1 is expected. The issuer probably mixed the two up, or its clocks differ.</source>
        <translation>Seine Ablaufzeit (exp) liegt nicht nach der Ausstellungszeit (iat), deshalb lässt sich die Lebensdauer nicht berechnen; erwartet werden höchstens %1. Wahrscheinlich hat der Aussteller die beiden vertauscht, oder seine Uhren weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the dates in its tokens.</source>
        <translation>Bitten Sie den Aussteller, die Zeitangaben in seinen Tokens zu korrigieren.</translation>
    </message>
    <message>
        <source>There is another token inside</source>
        <translation>Es steckt ein weiteres Token darin</translation>
    </message>
    <message>
        <source>The payload is itself a token, which was inspected too; what was found is listed along with the rest. The verdict is never better than that of the token inside. Some issuers sign first and wrap the result.</source>
        <translation>Die Nutzdaten sind selbst ein Token, das ebenfalls untersucht wurde; die Befunde stehen mit bei den übrigen. Das Urteil ist nie besser als das des inneren Tokens. Manche Aussteller signieren zuerst und verpacken das Ergebnis.</translation>
    </message>
    <message>
        <source>Check that the service that gets the token verifies the one inside as well.</source>
        <translation>Prüfen Sie, ob der Dienst, der das Token erhält, auch das innere prüft.</translation>
    </message>
    <message>
        <source>There are more tokens inside one another than are looked at</source>
        <translation>Es sind mehr Tokens ineinander verschachtelt, als angesehen werden</translation>
    </message>
    <message>
        <source>The token is the innermost of %1 that were inspected, and holds yet another one, which was not. Hardly any issuer wraps a token so often.</source>
        <translation>Das Token ist das innerste von %1 untersuchten und enthält noch eines, das nicht untersucht wurde. Kaum ein Aussteller verpackt ein Token so oft.</translation>
    </message>
    <message>
        <source>Inspect the innermost token on its own.</source>
        <translation>Untersuchen Sie das innerste Token für sich allein.</translation>
    </message>
    <message>
        <source>It is the %1 digest of the expected one: the app hashed it before it asked for the token, as Sign in with Apple has it done.</source>
        <translation>Es ist der %1-Hash der erwarteten: Die App hat sie gehasht, bevor sie das Token anforderte, wie es Sign in with Apple vorsieht.</translation>
    </message>
    <message>
        <source>Compare with the digest, or have the app send the value as it is.</source>
        <translation>Vergleichen Sie mit dem Hash, oder lassen Sie die App den Wert so senden, wie er ist.</translation>
    </message>
    <message>
        <source>It answers another sign-in request than this one: an earlier one, or one in another window. A token that was slipped in would look the same.</source>
        <translation>Es beantwortet eine andere Anmeldeanfrage als diese: eine frühere oder eine in einem anderen Fenster. Ein untergeschobenes Token sähe genauso aus.</translation>
    </message>
</context>
<context>
    <name>ClaimMeanings</name>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>Womit das Token signiert oder sein Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The ID of the key that the signature is checked with.</source>
        <translation>Die ID des Schlüssels, mit dem die Signatur geprüft wird.</translation>
    </message>
    <message>
        <source>What kind of token this is.</source>
        <translation>Was für eine Art von Token dies ist.</translation>
    </message>
    <message>
        <source>What kind of data the payload is.</source>
        <translation>Was für eine Art von Daten die Nutzdaten sind.</translation>
    </message>
    <message>
        <source>Members that a verifier has to understand, or else refuse the token.</source>
        <translation>Felder, die eine prüfende Stelle verstehen muss; sonst muss sie das Token ablehnen.</translation>
    </message>
    <message>
        <source>The address of a key set; never fetched here.</source>
        <translation>Die Adresse eines Schlüsselsatzes; wird hier nie abgerufen.</translation>
    </message>
    <message>
        <source>A public key that the token brings along; never trusted here.</source>
        <translation>Ein öffentlicher Schlüssel, den das Token selbst mitbringt; ihm wird hier nie vertraut.</translation>
    </message>
    <message>
        <source>The address of a certificate; never fetched here.</source>
        <translation>Die Adresse eines Zertifikats; wird hier nie abgerufen.</translation>
    </message>
    <message>
        <source>A certificate that the token brings along; never trusted here.</source>
        <translation>Ein Zertifikat, das das Token selbst mitbringt; ihm wird hier nie vertraut.</translation>
    </message>
    <message>
        <source>The SHA-1 digest of the signer’s certificate.</source>
        <translation>Der SHA-1-Hash des Zertifikats der signierenden Stelle.</translation>
    </message>
    <message>
        <source>The SHA-256 digest of the signer’s certificate.</source>
        <translation>Der SHA-256-Hash des Zertifikats der signierenden Stelle.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded before it is signed.</source>
        <translation>Ob die Nutzdaten vor dem Signieren base64url-kodiert werden.</translation>
    </message>
    <message>
        <source>A value that ties the token to one request.</source>
        <translation>Ein Wert, der das Token an eine bestimmte Anfrage bindet.</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Wie der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Wie der Inhalt vor dem Verschlüsseln komprimiert wurde.</translation>
    </message>
    <message>
        <source>The sender’s one-time public key, for agreeing on a key.</source>
        <translation>Der öffentliche Einmalschlüssel des Absenders für die Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>Something about the sender that goes into the agreed key.</source>
        <translation>Eine Angabe zum Absender, die in den vereinbarten Schlüssel eingeht.</translation>
    </message>
    <message>
        <source>Something about the recipient that goes into the agreed key.</source>
        <translation>Eine Angabe zum Empfänger, die in den vereinbarten Schlüssel eingeht.</translation>
    </message>
    <message>
        <source>The start value with which the content key was encrypted.</source>
        <translation>Der Startwert, mit dem der Inhaltsschlüssel verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>The proof that the encrypted content key was not changed.</source>
        <translation>Der Nachweis, dass der verschlüsselte Inhaltsschlüssel nicht geändert wurde.</translation>
    </message>
    <message>
        <source>The salt with which a password was turned into a key.</source>
        <translation>Das Salt, mit dem aus einem Passwort ein Schlüssel gemacht wurde.</translation>
    </message>
    <message>
        <source>How many rounds a password took to become a key.</source>
        <translation>In wie vielen Runden aus einem Passwort ein Schlüssel wurde.</translation>
    </message>
    <message>
        <source>Who issued the token.</source>
        <translation>Wer das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Who or what the token is about, usually a user.</source>
        <translation>Um wen oder was es in dem Token geht, meist um einen Benutzer.</translation>
    </message>
    <message>
        <source>Who the token is for; others have to refuse it.</source>
        <translation>Für wen das Token bestimmt ist; andere müssen es ablehnen.</translation>
    </message>
    <message>
        <source>When the token stops counting.</source>
        <translation>Wann das Token abläuft.</translation>
    </message>
    <message>
        <source>The time before which the token must not be used.</source>
        <translation>Ab wann das Token verwendet werden darf.</translation>
    </message>
    <message>
        <source>When the token was issued.</source>
        <translation>Wann das Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The token’s own ID, by which it can be recognized or withdrawn.</source>
        <translation>Die eigene ID des Tokens, an der es sich erkennen oder mit der es sich zurückziehen lässt.</translation>
    </message>
    <message>
        <source>When the user signed in.</source>
        <translation>Wann sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>A value that ties the token to the sign-in request.</source>
        <translation>Ein Wert, der das Token an die Anmeldeanfrage bindet.</translation>
    </message>
    <message>
        <source>The client that the token was issued to.</source>
        <translation>Der Client, für den das Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>Der Client, der das Token angefordert hat.</translation>
    </message>
    <message>
        <source>What the token allows, as words with blanks between.</source>
        <translation>Was das Token erlaubt, als Wörter mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>What the token allows.</source>
        <translation>Was das Token erlaubt.</translation>
    </message>
    <message>
        <source>The roles that the user or client has.</source>
        <translation>Die Rollen, die der Benutzer oder Client hat.</translation>
    </message>
    <message>
        <source>The groups that the user belongs to.</source>
        <translation>Die Gruppen, zu denen der Benutzer gehört.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>Wozu der Benutzer berechtigt ist.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>Wie stark die Anmeldung abgesichert war.</translation>
    </message>
    <message>
        <source>The ways in which the user signed in, such as a password.</source>
        <translation>Womit sich der Benutzer angemeldet hat, zum Beispiel mit einem Passwort.</translation>
    </message>
    <message>
        <source>The ID of the session.</source>
        <translation>Die ID der Sitzung.</translation>
    </message>
    <message>
        <source>A digest of the access token that was issued together with this one.</source>
        <translation>Ein Hash des Access-Tokens, das zusammen mit diesem Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>A digest of the code that was issued together with this token.</source>
        <translation>Ein Hash des Codes, der zusammen mit diesem Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The key that the sender of the token has to prove to hold.</source>
        <translation>Der Schlüssel, dessen Besitz der Absender des Tokens nachweisen muss.</translation>
    </message>
    <message>
        <source>Who acts on behalf of the subject.</source>
        <translation>Wer im Namen des Subjekts handelt.</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject.</source>
        <translation>Wer im Namen des Subjekts handeln darf.</translation>
    </message>
    <message>
        <source>What happened, in a message about a security event.</source>
        <translation>Was geschehen ist, in einer Nachricht über ein Sicherheitsereignis.</translation>
    </message>
    <message>
        <source>The user’s full name.</source>
        <translation>Der vollständige Name des Benutzers.</translation>
    </message>
    <message>
        <source>The user’s first name.</source>
        <translation>Der Vorname des Benutzers.</translation>
    </message>
    <message>
        <source>The user’s last name.</source>
        <translation>Der Nachname des Benutzers.</translation>
    </message>
    <message>
        <source>The name by which the user wants to be called.</source>
        <translation>Der Name, mit dem der Benutzer angesprochen werden möchte.</translation>
    </message>
    <message>
        <source>The user’s name for signing in.</source>
        <translation>Der Anmeldename des Benutzers.</translation>
    </message>
    <message>
        <source>The user’s mail address.</source>
        <translation>Die E-Mail-Adresse des Benutzers.</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the mail address is the user’s.</source>
        <translation>Ob der Aussteller geprüft hat, dass die E-Mail-Adresse dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The user’s telephone number.</source>
        <translation>Die Telefonnummer des Benutzers.</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the number is the user’s.</source>
        <translation>Ob der Aussteller geprüft hat, dass die Nummer dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The address of the user’s picture; never fetched here.</source>
        <translation>Die Adresse des Benutzerbilds; wird hier nie abgerufen.</translation>
    </message>
    <message>
        <source>The user’s language and country.</source>
        <translation>Sprache und Land des Benutzers.</translation>
    </message>
    <message>
        <source>The user’s time zone.</source>
        <translation>Die Zeitzone des Benutzers.</translation>
    </message>
    <message>
        <source>When the user’s data last changed.</source>
        <translation>Wann sich die Daten des Benutzers zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>The user’s profile at Pangea.</source>
        <translation>Das Profil des Benutzers bei Pangea.</translation>
    </message>
    <message>
        <source>What Pangea found about the risk of this sign-in.</source>
        <translation>Was Pangea zum Risiko dieser Anmeldung festgestellt hat.</translation>
    </message>
    <message>
        <source>Claims that the project added at Pangea.</source>
        <translation>Claims, die das Projekt bei Pangea hinzugefügt hat.</translation>
    </message>
</context>
<context>
    <name>ClaimNames</name>
    <message>
        <source>the issuer (iss)</source>
        <translation>der Aussteller (iss)</translation>
    </message>
    <message>
        <source>the subject (sub)</source>
        <translation>das Subjekt (sub)</translation>
    </message>
    <message>
        <source>the audience (aud)</source>
        <translation>der Empfänger (aud)</translation>
    </message>
    <message>
        <source>the expiry time (exp)</source>
        <translation>die Ablaufzeit (exp)</translation>
    </message>
    <message>
        <source>the start time (nbf)</source>
        <translation>der Beginn (nbf)</translation>
    </message>
    <message>
        <source>the time of issue (iat)</source>
        <translation>die Ausstellungszeit (iat)</translation>
    </message>
    <message>
        <source>the token’s ID (jti)</source>
        <translation>die ID des Tokens (jti)</translation>
    </message>
    <message>
        <source>the nonce (nonce)</source>
        <translation>die Nonce (nonce)</translation>
    </message>
    <message>
        <source>the authorized party (azp)</source>
        <translation>die autorisierte Partei (azp)</translation>
    </message>
    <message>
        <source>the access token’s hash (at_hash)</source>
        <translation>der Hash des Access-Tokens (at_hash)</translation>
    </message>
    <message>
        <source>the claim “%1”</source>
        <translation>der Claim „%1“</translation>
    </message>
</context>
<context>
    <name>ClusterPhrases</name>
    <message>
        <source>Ask https://kubernetes.default.svc/openid/v1/jwks with the token and the CA file of this container, both in /var/run/secrets/kubernetes.io/serviceaccount.</source>
        <translation>Fragen Sie https://kubernetes.default.svc/openid/v1/jwks mit dem Token und der CA-Datei dieses Containers; beide liegen in /var/run/secrets/kubernetes.io/serviceaccount.</translation>
    </message>
    <message>
        <source>Have kubectl get them, with “kubectl get --raw /openid/v1/jwks &gt; jwks.json”, and load that file as keys.</source>
        <translation>Lassen Sie sie von kubectl abrufen, mit „kubectl get --raw /openid/v1/jwks &gt; jwks.json“, und laden Sie diese Datei als Schlüssel.</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which is the limit here.</source>
        <translation>%1 ist größer als 64 MiB; mehr wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Standard input can be read only once: use - in one place alone, and with inspect give a token then.</source>
        <translation>Die Standardeingabe lässt sich nur einmal lesen: Verwenden Sie - an nur einer Stelle, und geben Sie dann bei inspect ein Token an.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed.</source>
        <translation>%1 ist ein Ordner; gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a whole disk; a file is needed.</source>
        <translation>%1 ist ein ganzer Datenträger; gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a socket; a file is needed.</source>
        <translation>%1 ist ein Socket; gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a pipe (FIFO): waiting for what another program writes into it. Ctrl+C ends this.</source>
        <translation>%1 ist eine Pipe (FIFO): Es wird auf das gewartet, was ein anderes Programm hineinschreibt. Strg+C beendet das.</translation>
    </message>
    <message>
        <source>%1 is a device: waiting for what comes from it. Ctrl+C ends this.</source>
        <translation>%1 ist ein Gerät: Es wird auf das gewartet, was von dort kommt. Strg+C beendet das.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Waiting for what you type or paste here. Ctrl+D on a new line ends it.</source>
        <translation>Geben oder fügen Sie den Text hier ein. Strg+D in einer neuen Zeile beendet die Eingabe.</translation>
    </message>
    <message>
        <source>%1 is blank; a token is needed in it.</source>
        <translation>%1 ist leer; darin muss ein Token stehen.</translation>
    </message>
    <message>
        <source>Sample tokens (%1)</source>
        <translation>Beispiel-Token (%1)</translation>
    </message>
    <message>
        <source>--%1 has an empty entry; leave it out.</source>
        <translation>--%1 hat einen leeren Eintrag; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Zeit der Anfrage</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Zeit der Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <translation>Schlüssel (%1)</translation>
    </message>
    <message>
        <source>Use tokenscope-cli fetch with --token-file or the variable PANGEA_AUTHN_TOKEN, and a service token (pts_…) or client token (pcl_…) of your project.</source>
        <translation>Verwenden Sie tokenscope-cli fetch mit --token-file oder der Variablen PANGEA_AUTHN_TOKEN und ein Service-Token (pts_…) oder Client-Token (pcl_…) Ihres Projekts.</translation>
    </message>
    <message>
        <source>To inspect the token, give it to tokenscope-cli inspect. If the endpoint does want it, use --send-token-anyway; if not, leave the token out.</source>
        <translation>Um das Token zu untersuchen, geben Sie es an tokenscope-cli inspect. Wenn der Endpunkt es wirklich braucht, verwenden Sie --send-token-anyway; sonst lassen Sie das Token weg.</translation>
    </message>
    <message>
        <source>Change the address to https, or use tokenscope-cli fetch with --allow-clear-text and the host if all of the way to it is yours.</source>
        <translation>Ändern Sie die Adresse auf https, oder verwenden Sie tokenscope-cli fetch mit --allow-clear-text und dem Host, wenn der ganze Weg dorthin Ihnen gehört.</translation>
    </message>
    <message>
        <source>The endpoint is Pangea&apos;s default, %1.</source>
        <translation>Der Endpunkt ist der übliche von Pangea, %1.</translation>
    </message>
    <message>
        <source>The endpoint is from %1.</source>
        <translation>Der Endpunkt kommt aus %1.</translation>
    </message>
    <message>
        <source>The token is from %1.</source>
        <translation>Das Token kommt aus %1.</translation>
    </message>
    <message>
        <source>--allow-clear-text takes only a host, without scheme, port and path; “%1” is not one.</source>
        <translation>--allow-clear-text nimmt nur einen Host, ohne Schema, Port und Pfad; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>--client-key and --client-passphrase-file need --client-cert.</source>
        <translation>--client-key und --client-passphrase-file brauchen --client-cert.</translation>
    </message>
    <message>
        <source>--client-cert, --client-key: the name of that file is not UTF-8. Give the file another name.</source>
        <translation>--client-cert, --client-key: Der Name dieser Datei ist kein UTF-8. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>--from: the text is empty; a curl command or a Postman request is needed.</source>
        <translation>--from: Der Text ist leer; gebraucht wird ein curl-Befehl oder eine Postman-Anfrage.</translation>
    </message>
    <message>
        <source>--from: neither a curl command nor a Postman request.</source>
        <translation>--from: weder ein curl-Befehl noch eine Postman-Anfrage.</translation>
    </message>
    <message>
        <source>Not followed in that request: %1.</source>
        <translation>Von dieser Anfrage nicht befolgt: %1.</translation>
    </message>
    <message>
        <source>Name a URL or --from, or set PANGEA_DOMAIN.</source>
        <translation>Geben Sie eine URL oder --from an, oder setzen Sie PANGEA_DOMAIN.</translation>
    </message>
    <message>
        <source>--ca-file: the name of that file is not UTF-8. Give the file another name.</source>
        <translation>--ca-file: Der Name dieser Datei ist kein UTF-8. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The secret&apos;s file is empty.</source>
        <translation>Die Datei mit dem Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>… and %1 more not shown
</source>
        <translation>… und %1 weitere, nicht gezeigt
</translation>
    </message>
    <message>
        <source>--token %1: there is one token in the text.</source>
        <translation>--token %1: Im Text steht ein Token.</translation>
    </message>
    <message>
        <source>--token %1: there are %2 tokens in the text.</source>
        <translation>--token %1: Im Text stehen %2 Token.</translation>
    </message>
    <message>
        <source>--now is a number of seconds since 1970 or a time like 2026-11-23T13:00:00Z.</source>
        <translation>--now ist eine Zahl von Sekunden seit 1970 oder eine Zeit wie 2026-11-23T13:00:00Z.</translation>
    </message>
    <message>
        <source>(no key ID)</source>
        <translation>(keine Schlüssel-ID)</translation>
    </message>
    <message>
        <source>  … and more certificates not shown</source>
        <translation>  … und weitere Zertifikate, nicht gezeigt</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Alg</source>
        <translation>Alg</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>  … and %1 more keys not shown</source>
        <translation>  … und %1 weitere Schlüssel, nicht gezeigt</translation>
    </message>
    <message>
        <source>  … and more findings not shown</source>
        <translation>  … und weitere Befunde, nicht gezeigt</translation>
    </message>
    <message>
        <source>With --batch everything is in the requests, so %1 would have no effect. Put it into them: tokenscope-cli inspect --help names their members.</source>
        <translation>Mit --batch steht alles in den Anfragen, daher hätte %1 keine Wirkung. Schreiben Sie es dort hinein: tokenscope-cli inspect --help nennt ihre Member.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Passphrase für %1: </translation>
    </message>
    <message>
        <source>The file with the passphrase has nothing in its first line.</source>
        <translation>In der ersten Zeile der Datei mit der Passphrase steht nichts.</translation>
    </message>
    <message>
        <source>: this is not a summary that scan --summary --json wrote.</source>
        <translation>: Das ist keine Zusammenfassung, die scan --summary --json geschrieben hat.</translation>
    </message>
    <message>
        <source>--follow waits at the end of one file: give it a single one.</source>
        <translation>--follow wartet am Ende einer Datei: Geben Sie nur eine an.</translation>
    </message>
    <message>
        <source>--key FILE and --passphrase-file FILE</source>
        <translation>--key FILE und --passphrase-file FILE</translation>
    </message>
    <message>
        <source>The command “tokenscope-cli keys FILE --export jwks” writes that half.</source>
        <translation>Der Befehl „tokenscope-cli keys FILE --export jwks“ schreibt diese Hälfte.</translation>
    </message>
    <message>
        <source>To judge it as of another time, use --now TIME.</source>
        <translation>Um es für einen anderen Zeitpunkt zu beurteilen, verwenden Sie --now TIME.</translation>
    </message>
    <message>
        <source>To decrypt it nevertheless, use --allow-rsa1_5.</source>
        <translation>Um es trotzdem zu entschlüsseln, verwenden Sie --allow-rsa1_5.</translation>
    </message>
    <message>
        <source>If you trust the sender, use --inflate-limit BYTES.</source>
        <translation>Wenn Sie dem Absender vertrauen, verwenden Sie --inflate-limit BYTES.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Verwenden Sie %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Use --passphrase-file FILE.</source>
        <translation>Verwenden Sie --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. The output is not complete.</source>
        <translation>Die Standardausgabe ließ sich nicht schreiben: %1. Was herauskam, ist nicht alles.</translation>
    </message>
    <message>
        <source>Not judged: there are too many.</source>
        <translation>Nicht beurteilt: Es sind zu viele.</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them all.</source>
        <translation>  … und %1 weitere; --json führt alle auf.</translation>
    </message>
    <message>
        <source>Token %1 of %2 · %3</source>
        <translation>Token %1 von %2 · %3</translation>
    </message>
    <message>
        <source>What it is bound to</source>
        <translation>Woran es gebunden ist</translation>
    </message>
    <message>
        <source>How common verifiers with their defaults would judge it</source>
        <translation>Wie verbreitete Prüfprogramme mit ihren Vorgaben urteilen würden</translation>
    </message>
    <message>
        <source>The token inside: </source>
        <translation>Das Token darin: </translation>
    </message>
    <message>
        <source>header of the token inside</source>
        <translation>Header des Tokens darin</translation>
    </message>
    <message>
        <source>payload of the token inside</source>
        <translation>Nutzdaten des Tokens darin</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>header, as far as it can be read</source>
        <translation>Header, soweit lesbar</translation>
    </message>
    <message>
        <source>payload as a verifier sees it</source>
        <translation>Nutzdaten, wie die prüfende Stelle sie sieht</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>payload as it was signed</source>
        <translation>Nutzdaten, wie sie signiert wurden</translation>
    </message>
    <message>
        <source>payload, as far as it can be read</source>
        <translation>Nutzdaten, soweit lesbar</translation>
    </message>
    <message>
        <source>--expires-within takes seconds or a time such as 12h, 30d or 2w.</source>
        <translation>--expires-within nimmt Sekunden oder eine Dauer wie 12h, 30d oder 2w.</translation>
    </message>
    <message>
        <source>--token-file and --client-cert are for one server: check addresses of others in a call of their own.</source>
        <translation>--token-file und --client-cert sind für einen einzigen Server: Prüfen Sie Adressen anderer Server in einem eigenen Aufruf.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>--as %1 is for files: an address gives a key set or metadata.</source>
        <translation>--as %1 ist für Dateien: Eine Adresse liefert einen Schlüsselsatz oder Metadaten.</translation>
    </message>
    <message>
        <source>The metadata is too large to be judged.</source>
        <translation>Die Metadaten sind zu groß, um beurteilt zu werden.</translation>
    </message>
    <message>
        <source>… and %1 more not shown</source>
        <translation>… und %1 weitere, nicht gezeigt</translation>
    </message>
    <message>
        <source>Who is it encrypted for? Give one of --key FILE, --secret-file FILE and --password-file FILE.</source>
        <translation>Für wen soll verschlüsselt werden? Geben Sie eines an: --key FILE, --secret-file FILE oder --password-file FILE.</translation>
    </message>
    <message>
        <source>--url is for --as curl.</source>
        <translation>--url ist für --as curl.</translation>
    </message>
    <message>
        <source>--header takes NAME=VALUE.</source>
        <translation>--header nimmt NAME=VALUE.</translation>
    </message>
    <message>
        <source>Where should the private key go? Give --out FILE, or --out - for standard output.</source>
        <translation>Wohin soll der private Schlüssel? Geben Sie --out FILE an, oder --out - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--out and --public-out name the same file.</source>
        <translation>--out und --public-out nennen dieselbe Datei.</translation>
    </message>
    <message>
        <source>Only PEM and DER can be put under a passphrase: add --format pem.</source>
        <translation>Nur PEM und DER können mit einer Passphrase geschützt werden: Ergänzen Sie --format pem.</translation>
    </message>
    <message>
        <source>A shared secret has no public part: leave --public-out out.</source>
        <translation>Ein gemeinsames Geheimnis hat keinen öffentlichen Teil: Lassen Sie --public-out weg.</translation>
    </message>
    <message>
        <source>there is no key with the ID “%1” in it.</source>
        <translation>darin ist kein Schlüssel mit der ID „%1“.</translation>
    </message>
    <message>
        <source>there is no private key in it.</source>
        <translation>darin ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>there are %1 keys in it. Name one with --kid ID.</source>
        <translation>darin sind %1 Schlüssel. Nennen Sie einen mit --kid ID.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and is left as it is. Name a new file.</source>
        <translation>%1 ist keine gewöhnliche Datei und bleibt, wie sie ist. Nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 is there already, and is left as it is. --force replaces it.</source>
        <translation>%1 gibt es schon, und es bleibt, wie es ist. --force ersetzt es.</translation>
    </message>
    <message>
        <source>Start from one thing: a payload, --from FILE or --kind KIND.</source>
        <translation>Beginnen Sie mit einem: mit Nutzdaten, --from FILE oder --kind KIND.</translation>
    </message>
    <message>
        <source>There is nothing to sign. Give a payload, --from FILE, --kind KIND or --claim NAME=VALUE.</source>
        <translation>Es gibt nichts zu signieren. Geben Sie Nutzdaten, --from FILE, --kind KIND oder --claim NAME=VALUE an.</translation>
    </message>
    <message>
        <source>There is no key to sign with. Give --key FILE or --secret-file FILE; the command keygen makes keys.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren. Geben Sie --key FILE oder --secret-file FILE an; der Befehl keygen macht Schlüssel.</translation>
    </message>
    <message>
        <source>A key binding takes --holder-key, --audience and --nonce.</source>
        <translation>Eine Schlüsselbindung braucht --holder-key, --audience und --nonce.</translation>
    </message>
    <message>
        <source>A key binding comes at the end of an SD-JWT. Name the claims to disclose with --disclosable.</source>
        <translation>Eine Schlüsselbindung steht hinter einem SD-JWT. Nennen Sie die Claims, die offengelegt werden können, mit --disclosable.</translation>
    </message>
    <message>
        <source>--url is for --kind dpop_proof and --as curl.</source>
        <translation>--url ist für --kind dpop_proof und --as curl.</translation>
    </message>
    <message>
        <source>--method and --access-token-file are for --kind dpop_proof.</source>
        <translation>--method und --access-token-file sind für --kind dpop_proof.</translation>
    </message>
    <message>
        <source>A token in JSON does not go into a header. Leave --as out.</source>
        <translation>Ein Token in JSON passt nicht in einen Header. Lassen Sie --as weg.</translation>
    </message>
    <message>
        <source>--disclosable makes an SD-JWT, which is a compact token with its payload.</source>
        <translation>--disclosable macht ein SD-JWT, und das ist ein kompaktes Token mit seinen Nutzdaten.</translation>
    </message>
    <message>
        <source>%1 takes NAME=VALUE, for example exp=+30m.</source>
        <translation>%1 nimmt NAME=VALUE, zum Beispiel exp=+30m.</translation>
    </message>
    <message>
        <source>A holder has a key pair, and no shared secret.</source>
        <translation>Ein Inhaber hat ein Schlüsselpaar und kein gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>Give it with --holder-key FILE.</source>
        <translation>Geben Sie es mit --holder-key FILE an.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object, as a header has to be.</source>
        <translation>%1 ist kein JSON-Objekt, was ein Header aber ist.</translation>
    </message>
    <message>
        <source>The payload is not a JSON object, so it has no claims.</source>
        <translation>Die Nutzdaten sind kein JSON-Objekt und haben daher keine Claims.</translation>
    </message>
    <message>
        <source>There is no claim “%1” to make disclosable. The place of one within another is written /address/street.</source>
        <translation>Es gibt keinen Claim „%1“, der offengelegt werden könnte. Der Ort eines Claims in einem anderen wird so geschrieben: /address/street.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Eine Passphrase hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>New passphrase for %1: </source>
        <translation>Neue Passphrase für %1: </translation>
    </message>
    <message>
        <source>Nobody can be asked for a passphrase here. Give --passphrase-file FILE.</source>
        <translation>Hier kann niemand nach einer Passphrase gefragt werden. Geben Sie --passphrase-file FILE an.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Nothing was written.</source>
        <translation>Eine leere Passphrase schützt nichts. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>--detached signs a file as it is. Give it as the payload, and change nothing in it.</source>
        <translation>--detached signiert eine Datei, wie sie ist. Geben Sie sie als Nutzdaten an, und ändern Sie nichts darin.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>--common-name is for --export csr.</source>
        <translation>--common-name ist für --export csr.</translation>
    </message>
    <message>
        <source>--sanitized needs a file of its own.</source>
        <translation>--sanitized braucht eine eigene Datei.</translation>
    </message>
    <message>
        <source>What the libraries on this computer say</source>
        <translation>Was die Bibliotheken auf diesem Rechner sagen</translation>
    </message>
    <message>
        <source>--token-lifetime is a time, such as 90s, 5m, 1h or 2d.</source>
        <translation>--token-lifetime ist eine Dauer wie 90s, 5m, 1h oder 2d.</translation>
    </message>
    <message>
        <source>--every is a time from 1s to 1d, such as 30s, 5m or 1h.</source>
        <translation>--every ist eine Dauer von 1s bis 1d, etwa 30s, 5m oder 1h.</translation>
    </message>
    <message>
        <source>--for is a time of at most 20d, such as 90s, 1h or 2d.</source>
        <translation>--for ist eine Dauer von höchstens 20d, etwa 90s, 1h oder 2d.</translation>
    </message>
    <message>
        <source>--as curl takes --out-dir FOLDER, where the tokens are, and --url URL.</source>
        <translation>--as curl verlangt --out-dir ORDNER, in dem die Tokens liegen, und --url URL.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Name another one.</source>
        <translation>%1 ist kein leerer Ordner. Geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>There is no key to sign with. Give --key FILE or --secret-file FILE, or let --serve make one; the command keygen makes keys.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren. Geben Sie --key DATEI oder --secret-file DATEI an, oder lassen Sie --serve einen erzeugen; der Befehl keygen erzeugt Schlüssel.</translation>
    </message>
    <message>
        <source>--issuer ISSUER is missing: which issuer does the service expect?</source>
        <translation>--issuer AUSSTELLER fehlt: Wen erwartet der Dienst?</translation>
    </message>
    <message>
        <source>The key set is at %1. The issuer is %2.</source>
        <translation>Der Schlüsselsatz liegt unter %1. Der Aussteller ist %2.</translation>
    </message>
    <message>
        <source>--serve publishes a key, and a shared secret is for nobody else.</source>
        <translation>--serve veröffentlicht einen Schlüssel, und ein gemeinsames Geheimnis ist für niemand anderen bestimmt.</translation>
    </message>
    <message>
        <source>--send takes header, header:NAME, cookie:NAME or form:NAME.</source>
        <translation>--send nimmt header, header:NAME, cookie:NAME oder form:NAME.</translation>
    </message>
    <message>
        <source>--send: the name of the header, cookie or field is missing, as in cookie:session.</source>
        <translation>--send: Der Name des Headers, Cookies oder Felds fehlt, wie in cookie:session.</translation>
    </message>
    <message>
        <source>--send: that cannot be the name of a header or cookie.</source>
        <translation>--send: Das ist kein Name eines Headers oder Cookies.</translation>
    </message>
    <message>
        <source>--send: that header belongs to the request itself; tokens go into others.</source>
        <translation>--send: Dieser Header gehört zur Anfrage selbst; Tokens kommen in andere.</translation>
    </message>
    <message>
        <source>--field is for --send form:NAME.</source>
        <translation>--field gehört zu --send form:NAME.</translation>
    </message>
    <message>
        <source>--field takes NAME=VALUE.</source>
        <translation>--field nimmt NAME=WERT.</translation>
    </message>
    <message>
        <source>--accepts takes status codes such as 200-299 or 200,204.</source>
        <translation>--accepts nimmt Statuscodes wie 200-299 oder 200,204.</translation>
    </message>
    <message>
        <source>Nothing was sent. With --send WAY, and without --dry-run, requests like this one go out:</source>
        <translation>Es wurde nichts gesendet. Mit --send ART und ohne --dry-run gehen Anfragen wie diese hinaus:</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>for %1 tokens, at most %2 a second: %3 seconds or more.</source>
        <translation>für %1 Tokens, höchstens %2 in der Sekunde: %3 Sekunden oder mehr.</translation>
    </message>
    <message>
        <source>The trial was interrupted.</source>
        <translation>Der Versuch wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 token was not sent: a request cannot carry it there.</source>
        <translation>%1 Token wurde nicht gesendet: Eine Anfrage kann es dort nicht befördern.</translation>
    </message>
    <message>
        <source>%1 tokens were not sent: a request cannot carry them there.</source>
        <translation>%1 Tokens wurden nicht gesendet: Eine Anfrage kann sie dort nicht befördern.</translation>
    </message>
    <message>
        <source>The token holds a private key. A proof would hand it on, so none is written.</source>
        <translation>Das Token enthält einen privaten Schlüssel. Ein Nachweis würde ihn weitergeben, daher wird keiner geschrieben.</translation>
    </message>
    <message>
        <source>--kind dpop_proof takes --dpop-method METHOD and --dpop-url URL: which request are the proofs for?</source>
        <translation>--kind dpop_proof braucht --dpop-method METHODE und --dpop-url URL: Für welche Anfrage sind die Nachweise?</translation>
    </message>
    <message>
        <source>--run and --serve are for tokens: a service takes a DPoP proof only once, and the key is in it.</source>
        <translation>--run und --serve sind für Tokens da: Ein Dienst nimmt einen DPoP-Nachweis nur einmal an, und der Schlüssel steht darin.</translation>
    </message>
    <message>
        <source>--dpop-method and --dpop-url are for --kind dpop_proof.</source>
        <translation>--dpop-method und --dpop-url gehören zu --kind dpop_proof.</translation>
    </message>
    <message>
        <source>--audience AUDIENCE is missing: who does the service expect its tokens to be for?</source>
        <translation>--audience EMPFÄNGER fehlt: Für wen erwartet der Dienst seine Tokens?</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>they name different keys</source>
        <translation>sie nennen verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>differs in every token</source>
        <translation>ist in jedem Token anders</translation>
    </message>
    <message>
        <source>they are about different subjects</source>
        <translation>sie haben verschiedene Subjekte</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>von anderem Typ</translation>
    </message>
    <message>
        <source>B is %1 later</source>
        <translation>B ist %1 später</translation>
    </message>
    <message>
        <source>B is %1 earlier</source>
        <translation>B ist %1 früher</translation>
    </message>
    <message>
        <source>Both are the same token</source>
        <translation>Beide sind dasselbe Token</translation>
    </message>
    <message>
        <source>The same verdict on both: %1</source>
        <translation>Dasselbe Urteil über beide: %1</translation>
    </message>
    <message>
        <source>A is accepted, B is not: %1</source>
        <translation>A wird akzeptiert, B nicht: %1</translation>
    </message>
    <message>
        <source>B is accepted, A is not: %1</source>
        <translation>B wird akzeptiert, A nicht: %1</translation>
    </message>
    <message>
        <source>A: %1. B: %2</source>
        <translation>A: %1. B: %2</translation>
    </message>
    <message>
        <source>%1 member differs</source>
        <translation>%1 Feld ist anders</translation>
    </message>
    <message>
        <source>%1 members differ</source>
        <translation>%1 Felder sind anders</translation>
    </message>
    <message>
        <source>Header and payload have the same members with the same values.</source>
        <translation>Header und Nutzdaten haben dieselben Felder mit denselben Werten.</translation>
    </message>
    <message>
        <source>%1; none of them decides by itself.</source>
        <translation>%1; keines davon entscheidet für sich allein.</translation>
    </message>
    <message>
        <source>%1; what decides is %2.</source>
        <translation>%1; entscheidend ist %2.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>The request went through the proxy %1.</source>
        <translation>Die Anfrage lief über den Proxy %1.</translation>
    </message>
    <message>
        <source>The token was not sent, because it would travel unencrypted</source>
        <translation>Das Token wurde nicht gesendet, weil es unverschlüsselt übertragen würde</translation>
    </message>
    <message>
        <source>The address of “%1” starts with http, so everybody on the way could read the token.</source>
        <translation>Die Adresse von „%1“ beginnt mit http; jeder auf dem Weg könnte das Token mitlesen.</translation>
    </message>
    <message>
        <source>The address starts with http, so everybody on the way could read the token.</source>
        <translation>Die Adresse beginnt mit http; jeder auf dem Weg könnte das Token mitlesen.</translation>
    </message>
    <message>
        <source>Change the address to https, or allow clear text for this host if all of the way to it is yours.</source>
        <translation>Ändern Sie die Adresse auf https, oder erlauben Sie Klartext für diesen Host, wenn der ganze Weg dorthin in Ihrer Hand ist.</translation>
    </message>
    <message>
        <source>Nothing was asked, because the keys would travel unprotected</source>
        <translation>Es wurde nichts angefragt, weil die Schlüssel ungeschützt übertragen würden</translation>
    </message>
    <message>
        <source>The address of “%1” starts with http, so anybody on the way could put keys of their own in place of the real ones.</source>
        <translation>Die Adresse von „%1“ beginnt mit http; jeder auf dem Weg könnte die echten Schlüssel durch eigene ersetzen.</translation>
    </message>
    <message>
        <source>The address starts with http, so anybody on the way could put keys of their own in place of the real ones.</source>
        <translation>Die Adresse beginnt mit http; jeder auf dem Weg könnte die echten Schlüssel durch eigene ersetzen.</translation>
    </message>
    <message>
        <source>There is no host called “%1”</source>
        <translation>Es gibt keinen Host namens „%1“</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>Der Host wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Only the name service inside a Kubernetes cluster knows that name.</source>
        <translation>Diesen Namen kennt nur der Namensdienst innerhalb eines Kubernetes-Clusters.</translation>
    </message>
    <message>
        <source>That is a name of an inner network. The name service that this computer asks does not know it.</source>
        <translation>Das ist ein Name aus einem internen Netz. Der Namensdienst, den dieser Rechner befragt, kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), then fetch again.</source>
        <translation>Verbinden Sie sich mit diesem Netz (VPN), und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The name service does not know the name.</source>
        <translation>Der Namensdienst kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check whether this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse. Wenn sie stimmt, prüfen Sie, ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Unter %1 antwortet nichts</translation>
    </message>
    <message>
        <source>Nothing answers at that address</source>
        <translation>Unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>The computer is there, but refuses connections to that port.</source>
        <translation>Der Rechner ist da, nimmt auf diesem Port aber keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Make sure that the service runs and that the port is right.</source>
        <translation>Vergewissern Sie sich, dass der Dienst läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>It was closed while being set up, before anything was asked.</source>
        <translation>Sie wurde schon beim Aufbau getrennt, bevor etwas angefragt war.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection was closed before an answer’s headers were there: what listens there gave up, or does not speak HTTP.</source>
        <translation>Die Anfrage wurde gesendet, aber die Verbindung wurde getrennt, bevor die Header einer Antwort da waren: Was dort lauscht, hat aufgegeben oder spricht kein HTTP.</translation>
    </message>
    <message>
        <source>It was closed in the middle of the answer’s body.</source>
        <translation>Sie wurde mitten im Body der Antwort getrennt.</translation>
    </message>
    <message>
        <source>It was closed in the middle of the answer’s body: %1 of %2 bytes had arrived.</source>
        <translation>Sie wurde mitten im Body der Antwort getrennt: %1 von %2 Byte waren angekommen.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Gemeldet wurde: „%1“.</translation>
    </message>
    <message>
        <source>The service or something in between (proxy, VPN) gave up.</source>
        <translation>Der Dienst oder etwas dazwischen (Proxy, VPN) hat aufgegeben.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, try without proxy or VPN.</source>
        <translation>Rufen Sie erneut ab; wenn das Problem bleibt, versuchen Sie es ohne Proxy oder VPN.</translation>
    </message>
    <message>
        <source>The name service was still being asked for the host.</source>
        <translation>Der Namensdienst wurde noch nach dem Host gefragt.</translation>
    </message>
    <message>
        <source>The computer at that address did not take the connection, or its TLS handshake did not end.</source>
        <translation>Der Rechner unter dieser Adresse hat die Verbindung nicht angenommen, oder sein TLS-Handshake kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer’s headers did not come, or not to their end.</source>
        <translation>Die Anfrage wurde gesendet, aber die Header der Antwort kamen nicht oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The answer stopped or dripped within its body, after %1 bytes.</source>
        <translation>Nach %1 Byte stockte der Body der Antwort oder kam nur noch tröpfchenweise.</translation>
    </message>
    <message>
        <source>There was no connection in the time allowed for it.</source>
        <translation>In der dafür erlaubten Zeit kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The answer’s headers, or the next piece of its body, did not come in the time allowed.</source>
        <translation>Die Header der Antwort oder das nächste Stück ihres Bodys kamen nicht in der erlaubten Zeit.</translation>
    </message>
    <message>
        <source>After %1 second there was no complete answer.</source>
        <translation>Nach %1 Sekunde gab es keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>After %1 seconds there was no complete answer.</source>
        <translation>Nach %1 Sekunden gab es keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>There was no complete answer in the time allowed.</source>
        <translation>In der erlaubten Zeit gab es keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall swallows the request.</source>
        <translation>Der Dienst ist überlastet, oder eine Firewall verschluckt die Anfrage.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, check the address and whether this network may reach it.</source>
        <translation>Rufen Sie erneut ab; wenn das Problem bleibt, prüfen Sie die Adresse und ob sie aus diesem Netz erreichbar sein darf.</translation>
    </message>
    <message>
        <source>The proxy in use is %1.</source>
        <translation>Der verwendete Proxy ist %1.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in (%1)</source>
        <translation>Der Proxy verlangt eine Anmeldung (%1)</translation>
    </message>
    <message>
        <source>It did not take the user name and password of the system’s settings, which were tried once at most.</source>
        <translation>Er hat Benutzername und Passwort aus den Systemeinstellungen nicht angenommen; sie wurden höchstens einmal probiert.</translation>
    </message>
    <message>
        <source>It let nothing through without a user name and password.</source>
        <translation>Ohne Benutzername und Passwort hat er nichts durchgelassen.</translation>
    </message>
    <message>
        <source>Check the user name and password where the system’s proxy is set up, or fetch without a proxy. Basic and Digest are the ways of signing in that work here.</source>
        <translation>Prüfen Sie Benutzername und Passwort dort, wo der Proxy des Systems eingerichtet ist, oder rufen Sie ohne Proxy ab. Für die Anmeldung funktionieren hier Basic und Digest.</translation>
    </message>
    <message>
        <source>Sign in where the system’s proxy is set up, or fetch without a proxy.</source>
        <translation>Hinterlegen Sie die Anmeldung dort, wo der Proxy des Systems eingerichtet ist, oder rufen Sie ohne Proxy ab.</translation>
    </message>
    <message>
        <source>The proxy did not open a way to the endpoint</source>
        <translation>Der Proxy hat keinen Weg zum Endpunkt geöffnet</translation>
    </message>
    <message>
        <source>It is not there, broke off, or may not reach that address.</source>
        <translation>Er ist nicht da, hat abgebrochen oder darf diese Adresse nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the proxy’s address, or fetch without a proxy.</source>
        <translation>Prüfen Sie die Adresse des Proxys, oder rufen Sie ohne Proxy ab.</translation>
    </message>
    <message>
        <source>The proxy %1 itself answered with HTTP %2; the endpoint was not asked.</source>
        <translation>Der Proxy %1 hat selbst mit HTTP %2 geantwortet; der Endpunkt wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>The proxy did not reach the endpoint</source>
        <translation>Der Proxy hat den Endpunkt nicht erreicht</translation>
    </message>
    <message>
        <source>The proxy refuses the way to the endpoint</source>
        <translation>Der Proxy verweigert den Weg zum Endpunkt</translation>
    </message>
    <message>
        <source>Check the host and port of the address; if they are right, the proxy’s operator has to see why it gets no connection.</source>
        <translation>Prüfen Sie Host und Port der Adresse; wenn sie stimmen, muss der Betreiber des Proxys nachsehen, warum dieser keine Verbindung bekommt.</translation>
    </message>
    <message>
        <source>Ask the proxy’s operator to allow this host, or fetch without a proxy.</source>
        <translation>Bitten Sie den Betreiber des Proxys, diesen Host zu erlauben, oder rufen Sie ohne Proxy ab.</translation>
    </message>
    <message>
        <source>It names no proxy with host and port.</source>
        <translation>Sie nennt keinen Proxy mit Host und Port.</translation>
    </message>
    <message>
        <source>It holds a user name or password, which would end up in logs.</source>
        <translation>Sie enthält einen Benutzernamen oder ein Passwort, das in Protokollen landen würde.</translation>
    </message>
    <message>
        <source>It is of another kind than HTTP and SOCKS 5 (https:// and socks4:// are not spoken here).</source>
        <translation>Sie ist von anderer Art als HTTP und SOCKS 5 (https:// und socks4:// werden hier nicht unterstützt).</translation>
    </message>
    <message>
        <source>It comes from the environment variable %1.</source>
        <translation>Sie steht in der Umgebungsvariablen %1.</translation>
    </message>
    <message>
        <source>The proxy’s address cannot be used</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port.</source>
        <translation>Geben Sie sie als http://host:port oder socks5://host:port ein.</translation>
    </message>
    <message>
        <source>Set the variable to http://host:port or socks5://host:port, or fetch without a proxy.</source>
        <translation>Setzen Sie die Variable auf http://host:port oder socks5://host:port, oder rufen Sie ohne Proxy ab.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the program is switched offline</source>
        <translation>Es wurde nichts gesendet, weil das Programm offline geschaltet ist</translation>
    </message>
    <message>
        <source>While that switch is on, no request leaves this computer.</source>
        <translation>Solange dieser Schalter an ist, verlässt keine Anfrage diesen Rechner.</translation>
    </message>
    <message>
        <source>Switch “Work offline” off in the menu Network, then fetch again.</source>
        <translation>Schalten Sie im Menü „Netzwerk“ die Option „Offline arbeiten“ aus, und rufen Sie dann erneut ab.</translation>
    </message>
</context>
<context>
    <name>DateFindingWords</name>
    <message>
        <source>It is %1. In seconds since 1970, as tokens count, that is thousands of years ahead; it probably means %2.</source>
        <translation>Der Wert ist %1. In Sekunden seit 1970, wie Tokens zählen, liegt das Tausende von Jahren in der Zukunft; gemeint ist wahrscheinlich %2.</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>in Millisekunden</translation>
    </message>
    <message>
        <source>The issuer’s software probably used the clock of JavaScript or Java, which counts milliseconds.</source>
        <translation>Wahrscheinlich hat die Software des Ausstellers die Uhr von JavaScript oder Java verwendet, die Millisekunden zählt.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1000.</source>
        <translation>Bitten Sie den Aussteller, die Zahl durch 1000 zu teilen.</translation>
    </message>
    <message>
        <source>in microseconds</source>
        <translation>in Mikrosekunden</translation>
    </message>
    <message>
        <source>The issuer’s software probably used a clock that counts microseconds.</source>
        <translation>Wahrscheinlich hat die Software des Ausstellers eine Uhr verwendet, die Mikrosekunden zählt.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1,000,000.</source>
        <translation>Bitten Sie den Aussteller, die Zahl durch 1.000.000 zu teilen.</translation>
    </message>
    <message>
        <source>in nanoseconds</source>
        <translation>in Nanosekunden</translation>
    </message>
    <message>
        <source>The issuer’s software probably used a clock that counts nanoseconds, such as Go’s UnixNano.</source>
        <translation>Wahrscheinlich hat die Software des Ausstellers eine Uhr verwendet, die Nanosekunden zählt, etwa UnixNano in Go.</translation>
    </message>
    <message>
        <source>Ask the issuer to divide the number by 1,000,000,000.</source>
        <translation>Bitten Sie den Aussteller, die Zahl durch 1.000.000.000 zu teilen.</translation>
    </message>
    <message>
        <source>in ticks of .NET</source>
        <translation>in Ticks von .NET</translation>
    </message>
    <message>
        <source>Ticks are ten-millionths of a second, counted from the year 1.</source>
        <translation>Ticks sind Zehnmillionstelsekunden, gezählt ab dem Jahr 1.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write seconds since 1970 (ToUnixTimeSeconds).</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, Sekunden seit 1970 schreiben (ToUnixTimeSeconds).</translation>
    </message>
    <message>
        <source>as a file time of Windows</source>
        <translation>als Windows-Dateizeit</translation>
    </message>
    <message>
        <source>File times are ten-millionths of a second, counted from the year 1601.</source>
        <translation>Dateizeiten sind Zehnmillionstelsekunden, gezählt ab dem Jahr 1601.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write seconds since 1970.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, Sekunden seit 1970 schreiben.</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 ist %2 angegeben</translation>
    </message>
    <message>
        <source>It is the first moment of 1970, which usually means a date that was never set.</source>
        <translation>Das ist der erste Augenblick von 1970; meist bedeutet das, dass die Zeit nie gesetzt wurde.</translation>
    </message>
    <message>
        <source>It is the first day of the year 1, the null date of .NET (DateTime.MinValue) and Go (time.Time{}): the date was never set.</source>
        <translation>Das ist der erste Tag des Jahres 1, das Nulldatum von .NET (DateTime.MinValue) und Go (time.Time{}): Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is the first day of 1601, the null date of Windows: the date was never set.</source>
        <translation>Das ist der erste Tag von 1601, das Nulldatum von Windows: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is the first day of 1753, the least date of SQL Server: the date was never set.</source>
        <translation>Das ist der erste Tag von 1753, das kleinste Datum von SQL Server: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is 30 December 1899, the null date of Delphi and OLE: the date was never set.</source>
        <translation>Das ist der 30. Dezember 1899, das Nulldatum von Delphi und OLE: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is the first day of 1900, the null date of SQL Server and NTP: the date was never set.</source>
        <translation>Das ist der erste Tag von 1900, das Nulldatum von SQL Server und NTP: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is the least number that the issuer’s software can write: the date was never set.</source>
        <translation>Das ist die kleinste Zahl, die die Software des Ausstellers schreiben kann: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>It is −1, with which some programs say “never”: verifiers read it as a date in 1969.</source>
        <translation>Das ist −1, womit manche Programme „nie“ meinen: Prüfende Stellen lesen es als Datum im Jahr 1969.</translation>
    </message>
    <message>
        <source>Read as tokens have it, in seconds since 1970, it was %1, so every verifier takes the token for expired.</source>
        <translation>So gelesen, wie es bei Tokens gilt, in Sekunden seit 1970, war das %1; jede prüfende Stelle hält das Token deshalb für abgelaufen.</translation>
    </message>
    <message>
        <source>It probably means %1.</source>
        <translation>Gemeint ist wahrscheinlich %1.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is a duration, where a date belongs</source>
        <translation>Die Ablaufzeit (exp) ist eine Dauer, wo ein Zeitpunkt hingehört</translation>
    </message>
    <message>
        <source>It is %1, which is how long the token should last (%2), not when it ends.</source>
        <translation>Der Wert ist %1; das ist, wie lange das Token gelten soll (%2), nicht wann es endet.</translation>
    </message>
    <message>
        <source>Have the program that makes the token add the current time to it.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die aktuelle Zeit dazuzählen.</translation>
    </message>
    <message>
        <source>The expiry time (exp) was divided by 1000 once too often</source>
        <translation>Die Ablaufzeit (exp) wurde einmal zu oft durch 1000 geteilt</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>A number that already was in seconds was probably taken for milliseconds.</source>
        <translation>Wahrscheinlich wurde eine Zahl, die schon in Sekunden war, für Millisekunden gehalten.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write the seconds as they are, without dividing by 1000.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die Sekunden so schreiben, wie sie sind, ohne durch 1000 zu teilen.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is counted from 2001 instead of 1970</source>
        <translation>Die Ablaufzeit (exp) ist ab 2001 statt ab 1970 gezählt</translation>
    </message>
    <message>
        <source>Apple’s timeIntervalSinceReferenceDate counts so.</source>
        <translation>So zählt timeIntervalSinceReferenceDate von Apple.</translation>
    </message>
    <message>
        <source>Have the program that makes the token use timeIntervalSince1970.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, timeIntervalSince1970 verwenden.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is −1, which is not a date</source>
        <translation>Die Ablaufzeit (exp) ist −1, und das ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>Ask the issuer to leave “exp” out of tokens that never expire, or better to set a date.</source>
        <translation>Bitten Sie den Aussteller, „exp“ in Tokens wegzulassen, die nie ablaufen, oder besser eine Zeit zu setzen.</translation>
    </message>
    <message>
        <source>The expiry time (exp) is a null date: it was never set</source>
        <translation>Die Ablaufzeit (exp) ist ein Nulldatum: Sie wurde nie gesetzt</translation>
    </message>
    <message>
        <source>Every verifier takes the token for expired.</source>
        <translation>Jede prüfende Stelle hält das Token für abgelaufen.</translation>
    </message>
    <message>
        <source>Have the program that makes the token set the expiry time, or leave “exp” out.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die Ablaufzeit setzen oder „exp“ weglassen.</translation>
    </message>
    <message>
        <source>The token expired %1 ago</source>
        <translation>Das Token ist abgelaufen (%1 her)</translation>
    </message>
    <message>
        <source>Its expiry time (exp) was %1, which is %2 ago; %3 of leeway is allowed for clocks that differ.</source>
        <translation>Seine Ablaufzeit (exp) war %1, das ist %2 her; für abweichende Uhren ist eine Toleranz von %3 erlaubt.</translation>
    </message>
    <message>
        <source>The client probably went on using it instead of fetching a new one.</source>
        <translation>Wahrscheinlich hat der Client es weiterverwendet, statt ein neues zu holen.</translation>
    </message>
    <message>
        <source>Ask the client to refresh its session, or check the token as of when it was used.</source>
        <translation>Lassen Sie den Client seine Sitzung erneuern, oder prüfen Sie das Token für den Zeitpunkt, zu dem es verwendet wurde.</translation>
    </message>
    <message>
        <source>That is a time zone (%1): a program probably wrote local time as if it were UTC.</source>
        <translation>Das entspricht einer Zeitzone (%1): Wahrscheinlich hat ein Programm Ortszeit geschrieben, als wäre sie UTC.</translation>
    </message>
    <message>
        <source>The token may not be used for another %1</source>
        <translation>Das Token darf noch %1 lang nicht verwendet werden</translation>
    </message>
    <message>
        <source>Its start (nbf, “not before”) is %1, which is %2 ahead; %3 of leeway is allowed for clocks that differ.</source>
        <translation>Sein Beginn (nbf, „not before“) ist %1, also erst in %2; für abweichende Uhren ist eine Toleranz von %3 erlaubt.</translation>
    </message>
    <message>
        <source>Have the program that makes the token take the current time in UTC, in seconds since 1970.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die aktuelle Zeit in UTC nehmen, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>It was issued already, to start %1 later: that is what its issuer wrote.</source>
        <translation>Es wurde schon ausgestellt, um %1 später zu beginnen: So hat es der Aussteller geschrieben.</translation>
    </message>
    <message>
        <source>Wait until the token’s start, or ask the issuer for one that may be used at once.</source>
        <translation>Warten Sie bis zum Beginn des Tokens, oder bitten Sie den Aussteller um eines, das sofort verwendet werden darf.</translation>
    </message>
    <message>
        <source>Most often the issuer’s clock is fast or this one is slow.</source>
        <translation>Meistens geht die Uhr des Ausstellers vor oder diese hier nach.</translation>
    </message>
    <message>
        <source>Compare both clocks, or wait until the token’s start.</source>
        <translation>Vergleichen Sie beide Uhren, oder warten Sie bis zum Beginn des Tokens.</translation>
    </message>
    <message>
        <source>Most often the issuer’s clock is fast.</source>
        <translation>Meistens geht die Uhr des Ausstellers vor.</translation>
    </message>
    <message>
        <source>The token says it will be issued in %1</source>
        <translation>Das Token ist nach eigener Angabe noch nicht ausgestellt (noch %1)</translation>
    </message>
    <message>
        <source>Its time of issue (iat) is %1, which is %2 ahead.</source>
        <translation>Seine Ausstellungszeit (iat) ist %1, also erst in %2.</translation>
    </message>
    <message>
        <source>The age or lifetime that is expected here is counted from it, so it cannot lie ahead.</source>
        <translation>Das Alter oder die Lebensdauer, die hier erwartet wird, zählt ab dieser Zeit; sie kann also nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Most verifiers let that pass; PyJWT, for one, refuses it.</source>
        <translation>Die meisten prüfenden Stellen lassen das durchgehen; PyJWT zum Beispiel lehnt es ab.</translation>
    </message>
    <message>
        <source>Have the program that makes the token take the current time in UTC.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, die aktuelle Zeit in UTC nehmen.</translation>
    </message>
    <message>
        <source>Have the issuer’s clock set right.</source>
        <translation>Lassen Sie die Uhr des Ausstellers richtig stellen.</translation>
    </message>
</context>
<context>
    <name>DecodedText</name>
    <message>
        <source>%1 byte that is not text: see “Bytes”</source>
        <translation>%1 Byte, das kein Text ist: siehe „Bytes“</translation>
    </message>
    <message>
        <source>%1 bytes that are not text: see “Bytes”</source>
        <translation>%1 Byte, die kein Text sind: siehe „Bytes“</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>It ends where “%1” should follow, at character %2.</source>
        <translation>Der Text endet bei Zeichen %2, wo „%1“ folgen sollte.</translation>
    </message>
    <message>
        <source>From character %2 on it has “%1” too much.</source>
        <translation>Ab Zeichen %2 steht „%1“ zu viel.</translation>
    </message>
    <message>
        <source>They differ from character %1 on: “%2” instead of “%3”.</source>
        <translation>Der Unterschied beginnt bei Zeichen %1: „%2“ statt „%3“.</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
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
        <translation>%1 J</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 seconds from 1970</source>
        <translation>%1 Sekunden ab 1970</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>a date: weekday, day, month, year</comment>
        <translation>%1 %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>EncodingFindingWords</name>
    <message>
        <source>It is written in UTF-16, two bytes for a character; JSON has to be UTF-8.</source>
        <translation>Der Text ist in UTF-16 geschrieben, zwei Byte je Zeichen; JSON muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>It is written in UTF-32, four bytes for a character; JSON has to be UTF-8.</source>
        <translation>Der Text ist in UTF-32 geschrieben, vier Byte je Zeichen; JSON muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>It is written as form fields (name=value, with “&amp;” between them), where JSON belongs.</source>
        <translation>Der Text ist in Formularfeldern geschrieben (name=value, mit „&amp;“ dazwischen), wo JSON hingehört.</translation>
    </message>
    <message>
        <source>It is JSON in base64 once more: it was encoded twice.</source>
        <translation>Es ist JSON noch einmal in base64: Es wurde doppelt kodiert.</translation>
    </message>
    <message>
        <source>It is compressed (gzip), which signed tokens do not provide for.</source>
        <translation>Der Inhalt ist komprimiert (gzip), was bei signierten Tokens nicht vorgesehen ist.</translation>
    </message>
    <message>
        <source>It is empty: the program that made the token had nothing to put there.</source>
        <translation>Es ist leer: Das Programm, das das Token erstellt hat, hatte nichts, was es dort einsetzen konnte.</translation>
    </message>
    <message>
        <source>It starts as XML or HTML does.</source>
        <translation>Der Anfang sieht nach XML oder HTML aus.</translation>
    </message>
    <message>
        <source>All of its letters are small, and a token has capital ones too: they were changed on the way, as by a function for lower case, a database or a file name.</source>
        <translation>Alle Buchstaben sind klein, in einem Token kommen aber auch große vor: Sie wurden unterwegs geändert, etwa durch eine Funktion für Kleinschreibung, eine Datenbank oder einen Dateinamen.</translation>
    </message>
    <message>
        <source>All of its letters are capitals, and a token has small ones too: they were changed on the way.</source>
        <translation>Alle Buchstaben sind groß, in einem Token kommen aber auch kleine vor: Sie wurden unterwegs geändert.</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (BOM, U+FEFF), which JSON must not have. Programs that write text files put it there.</source>
        <translation>Am Anfang steht eine Bytereihenfolge-Markierung (BOM, U+FEFF), die es in JSON nicht geben darf. Programme, die Textdateien schreiben, setzen sie dorthin.</translation>
    </message>
    <message>
        <source>It ends in the middle: its end is missing.</source>
        <translation>Der Text hört mittendrin auf: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Nach dem Ende des JSON kommt noch mehr Text.</translation>
    </message>
    <message>
        <source>A text in it has a line break or another control character, where JSON needs an escape.</source>
        <translation>Ein Text darin enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, wo JSON ein Escape verlangt.</translation>
    </message>
    <message>
        <source>Its texts are in single quotes, where JSON needs double ones: it was probably written as a Python dict.</source>
        <translation>Die Texte darin stehen in einfachen Anführungszeichen, JSON verlangt aber doppelte: Wahrscheinlich wurde es als Python-dict geschrieben.</translation>
    </message>
    <message>
        <source>There is probably a comma too many before “%1”.</source>
        <translation>Wahrscheinlich steht ein Komma zu viel vor „%1“.</translation>
    </message>
    <message>
        <source>The value of “%1” is not in quotes, which JSON needs around text.</source>
        <translation>Der Wert von „%1“ steht nicht in Anführungszeichen, die JSON um Text herum verlangt.</translation>
    </message>
    <message>
        <source>A text is not in quotes, which JSON needs around it.</source>
        <translation>Ein Text steht nicht in Anführungszeichen, die JSON darum herum verlangt.</translation>
    </message>
    <message>
        <source>The value of “%1” is a variable of a shell that was not replaced: the shell leaves it as it is inside single quotes.</source>
        <translation>Der Wert von „%1“ ist eine Shell-Variable, die nicht ersetzt wurde: Innerhalb einfacher Anführungszeichen lässt die Shell sie stehen.</translation>
    </message>
    <message>
        <source>A variable of a shell was not replaced: the shell leaves it as it is inside single quotes.</source>
        <translation>Eine Shell-Variable wurde nicht ersetzt: Innerhalb einfacher Anführungszeichen lässt die Shell sie stehen.</translation>
    </message>
    <message>
        <source>The value of “%1” is a placeholder that nothing was put in for.</source>
        <translation>Der Wert von „%1“ ist ein Platzhalter, für den nichts eingesetzt wurde.</translation>
    </message>
    <message>
        <source>A placeholder is in it that nothing was put in for.</source>
        <translation>Es steht ein Platzhalter darin, für den nichts eingesetzt wurde.</translation>
    </message>
    <message>
        <source>The value of “%1” starts with a zero, which JSON does not allow. A number with leading zeros has to be text, in quotes.</source>
        <translation>Der Wert von „%1“ beginnt mit einer Null, was JSON nicht erlaubt. Eine Zahl mit führenden Nullen muss Text sein, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A number starts with a zero, which JSON does not allow.</source>
        <translation>Eine Zahl beginnt mit einer Null, was JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>The value of “%1” is not a number as JSON writes them: decimal digits, no plus sign, a digit on both sides of the point.</source>
        <translation>Der Wert von „%1“ ist keine Zahl, wie JSON sie schreibt: dezimale Ziffern, kein Pluszeichen, auf beiden Seiten des Punkts eine Ziffer.</translation>
    </message>
    <message>
        <source>It has a number that is not written as JSON has it.</source>
        <translation>Eine Zahl darin ist nicht so geschrieben, wie JSON es vorsieht.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Es steht ein Komma zu viel da.</translation>
    </message>
    <message>
        <source>A comma is missing behind the value of “%1”, or a quotation mark in it lacks its backslash.</source>
        <translation>Nach dem Wert von „%1“ fehlt ein Komma, oder einem Anführungszeichen darin fehlt der Backslash.</translation>
    </message>
    <message>
        <source>A comma is missing, or a quotation mark inside a text lacks its backslash.</source>
        <translation>Es fehlt ein Komma, oder einem Anführungszeichen in einem Text fehlt der Backslash.</translation>
    </message>
    <message>
        <source>Behind the name “%1” a colon is missing.</source>
        <translation>Nach dem Namen „%1“ fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A colon is missing behind a name.</source>
        <translation>Nach einem Namen fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” has no value: the variable that should give it was probably empty.</source>
        <translation>„%1“ hat keinen Wert: Die Variable, aus der er kommen sollte, war wahrscheinlich leer.</translation>
    </message>
    <message>
        <source>A value is missing: the variable that should give it was probably empty.</source>
        <translation>Es fehlt ein Wert: Die Variable, aus der er kommen sollte, war wahrscheinlich leer.</translation>
    </message>
    <message>
        <source>The name of a member is not in double quotes, which JSON needs.</source>
        <translation>Der Name eines Feldes steht nicht in doppelten Anführungszeichen, die JSON verlangt.</translation>
    </message>
    <message>
        <source>It has typographic quotation marks, such as word processors write; JSON needs straight ones (&quot;).</source>
        <translation>Es sind typografische Anführungszeichen darin, wie Textverarbeitungen sie schreiben; JSON verlangt gerade (&quot;).</translation>
    </message>
    <message>
        <source>The value of “%1” is spelled as another language has it; JSON writes true, false and null.</source>
        <translation>Der Wert von „%1“ ist wie in einer anderen Sprache geschrieben; JSON schreibt true, false und null.</translation>
    </message>
    <message>
        <source>A value is spelled as another language has it; JSON writes true, false and null.</source>
        <translation>Ein Wert ist wie in einer anderen Sprache geschrieben; JSON schreibt true, false und null.</translation>
    </message>
    <message>
        <source>The value of “%1” is NaN or Infinity, which JSON does not have.</source>
        <translation>Der Wert von „%1“ ist NaN oder Infinity; das gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>It has NaN or Infinity, which JSON does not have.</source>
        <translation>Es steht NaN oder Infinity darin; das gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>The value of “%1” is “undefined”: a variable in JavaScript had no value.</source>
        <translation>Der Wert von „%1“ ist „undefined“: Eine Variable in JavaScript hatte keinen Wert.</translation>
    </message>
    <message>
        <source>A value is “undefined”: a variable in JavaScript had no value.</source>
        <translation>Ein Wert ist „undefined“: Eine Variable in JavaScript hatte keinen Wert.</translation>
    </message>
    <message>
        <source>There is a comment in it, which JSON does not have.</source>
        <translation>Es steht ein Kommentar darin; das gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>In the value of “%1”, a backslash precedes a character that needs none; a backslash itself is written twice.</source>
        <translation>Im Wert von „%1“ steht ein Backslash vor einem Zeichen, das keinen braucht; ein Backslash selbst wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>A backslash precedes a character that needs none; a backslash itself is written twice.</source>
        <translation>Ein Backslash steht vor einem Zeichen, das keinen braucht; ein Backslash selbst wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Reading stops at byte %1, here: “%2”.</source>
        <translation>Das Lesen endet bei Byte %1, hier: „%2“.</translation>
    </message>
    <message>
        <source>Reading stops at byte %1, “%2”.</source>
        <translation>Das Lesen endet bei Byte %1, „%2“.</translation>
    </message>
    <message>
        <source>Reading stops at byte %1.</source>
        <translation>Das Lesen endet bei Byte %1.</translation>
    </message>
    <message>
        <source>A look-alike letter from another alphabet is in the token</source>
        <translation>Ein ähnlich aussehender Buchstabe aus einem anderen Alphabet ist im Token</translation>
    </message>
    <message>
        <source>Character %1 of the text is %2 (%3), which only looks like “%4”. A word processor, a translation or text recognition may have put it there, or somebody did on purpose.</source>
        <translation>Zeichen %1 des Textes ist %2 (%3), das nur wie „%4“ aussieht. Vielleicht hat eine Textverarbeitung, eine Übersetzung oder eine Texterkennung es dorthin gesetzt, oder jemand mit Absicht.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, as plain text.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, als reinen Text.</translation>
    </message>
    <message>
        <source>A part of the token was masked</source>
        <translation>Ein Teil des Tokens wurde unkenntlich gemacht</translation>
    </message>
    <message>
        <source>%1 starts with “%2”, which no token has. A log or a tool probably replaced it, so that nobody can use the token. What the other parts say can be read; the signature cannot be checked.</source>
        <translation>%1 beginnt mit „%2“, was in keinem Token vorkommt. Wahrscheinlich hat ein Protokoll oder ein Werkzeug diesen Teil ersetzt, damit niemand das Token verwenden kann. Was die anderen Teile sagen, lässt sich lesen; die Signatur ist nicht prüfbar.</translation>
    </message>
    <message>
        <source>Copy the whole token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Kopieren Sie das ganze Token von dort, wo es verwendet wird: aus den Entwicklerwerkzeugen des Browsers oder vom Client, der es sendet.</translation>
    </message>
    <message>
        <source>There is a character in the token that no token can have</source>
        <translation>Im Token ist ein Zeichen, das in keinem Token vorkommen kann</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “%3”. A token’s parts consist of letters, digits, “-” and “_” only (base64url). The text was probably damaged in copying.</source>
        <translation>Betroffen ist %2: Zeichen %1 ist „%3“. Die Teile eines Tokens bestehen nur aus Buchstaben, Ziffern, „-“ und „_“ (base64url). Wahrscheinlich wurde der Text beim Kopieren beschädigt.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>A part of the token is cut off</source>
        <translation>Ein Teil des Tokens ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 is %2 long. No encoded text has that length: at least one character is missing, or there is one too many. That mostly happens in copying.</source>
        <translation>%1 ist %2 lang. Diese Länge hat kein kodierter Text: Mindestens ein Zeichen fehlt, oder eines ist zu viel. Meist passiert das beim Kopieren.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>Das Token ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 lacks %2 at its end.</source>
        <translation>%1 ist am Ende um %2 zu kurz.</translation>
    </message>
    <message>
        <source>%1 breaks off: its end is missing.</source>
        <translation>%1 bricht ab: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>That happens in copying, and where a field or a log keeps only so many characters.</source>
        <translation>Das passiert beim Kopieren und dort, wo ein Feld oder Protokoll nur so viele Zeichen aufnimmt.</translation>
    </message>
    <message>
        <source>A part of the token does not end as an issuer writes it</source>
        <translation>Ein Teil des Tokens endet nicht so, wie ein Aussteller ihn schreibt</translation>
    </message>
    <message>
        <source>The end of %1 is written “%2”, where “%3” is right. Both spellings decode to the same bytes, so that one signature would have two texts; strict verifiers refuse that. An issuer’s program does not write it so: the last character was changed afterwards, by hand or by a program.</source>
        <translation>Betroffen ist %1: Am Ende steht „%2“, richtig wäre „%3“. Beide Schreibweisen ergeben dekodiert dieselben Bytes, eine Signatur hätte also zwei Texte; strenge prüfende Stellen lehnen das ab. Das Programm eines Ausstellers schreibt das nicht so: Das letzte Zeichen wurde nachträglich geändert, von Hand oder von einem Programm.</translation>
    </message>
    <message>
        <source>Use the token exactly as the issuer sent it.</source>
        <translation>Verwenden Sie das Token genau so, wie der Aussteller es gesendet hat.</translation>
    </message>
    <message>
        <source>The header is not JSON</source>
        <translation>Der Header ist kein JSON</translation>
    </message>
    <message>
        <source>The letters of the token were changed</source>
        <translation>Die Buchstaben des Tokens wurden geändert</translation>
    </message>
    <message>
        <source>Copy the token again from its source, and pass it on without changing the case of its letters.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, und geben Sie es weiter, ohne die Groß- und Kleinschreibung zu ändern.</translation>
    </message>
    <message>
        <source>The first part is not JSON.</source>
        <translation>Der erste Teil ist kein JSON.</translation>
    </message>
    <message>
        <source>Have the program that makes the token write its JSON with a library for JSON.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, sein JSON mit einer JSON-Bibliothek schreiben.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.</source>
        <translation>Bitten Sie den Aussteller, das JSON des Tokens so zu schreiben, wie der Standard es vorsieht, in UTF-8.</translation>
    </message>
    <message>
        <source>The first part decodes to something else; reading stops at byte %1 of it.</source>
        <translation>Der erste Teil ergibt dekodiert etwas anderes; das Lesen endet bei Byte %1 darin.</translation>
    </message>
    <message>
        <source>A token’s first part has to be JSON text in encoded form, which mostly starts with “eyJ”. The start of the token is probably cut off or damaged, or this is not a token.</source>
        <translation>Der erste Teil eines Tokens muss kodierter JSON-Text sein, der meist mit „eyJ“ beginnt. Wahrscheinlich ist der Anfang des Tokens abgeschnitten oder beschädigt, oder dies ist kein Token.</translation>
    </message>
    <message>
        <source>The header is not a JSON object</source>
        <translation>Der Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The first part decodes to %1, where an object with members such as “alg” and “kid” is needed. The software that made this text probably does not make tokens.</source>
        <translation>Der erste Teil ergibt dekodiert %1; nötig ist ein Objekt mit Feldern wie „alg“ und „kid“. Die Software, von der dieser Text stammt, erstellt wahrscheinlich keine Tokens.</translation>
    </message>
    <message>
        <source>Make sure that this text is meant to be a token, and ask the team that made it.</source>
        <translation>Vergewissern Sie sich, dass dieser Text ein Token sein soll, und fragen Sie das Team, von dem er stammt.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>The middle part decodes to %1.</source>
        <translation>Der mittlere Teil ergibt dekodiert %1.</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Claims such as the expiry time cannot be read from it, so it is not a JSON Web Token.</source>
        <translation>Claims wie die Ablaufzeit lassen sich daraus nicht lesen; es ist also kein JSON Web Token.</translation>
    </message>
    <message>
        <source>Have the program that makes the token encode its JSON once, as base64url, and nothing else.</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, sein JSON einmal kodieren, als base64url, und nichts weiter.</translation>
    </message>
    <message>
        <source>The payload is not a JSON object</source>
        <translation>Die Nutzdaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>It may be signed data of another kind.</source>
        <translation>Vielleicht sind es signierte Daten anderer Art.</translation>
    </message>
    <message>
        <source>If this should be a login token, ask its issuer for one; else look at the bytes and the signature only.</source>
        <translation>Wenn dies ein Anmelde-Token sein soll, bitten Sie den Aussteller um eines; wenn nicht, sehen Sie sich nur die Bytes und die Signatur an.</translation>
    </message>
    <message>
        <source>It holds %1, where an object with claims is needed.</source>
        <translation>Enthalten ist %1; nötig ist ein Objekt mit Claims.</translation>
    </message>
    <message>
        <source>That is not text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>The payload is another token, where this one needs claims of its own</source>
        <translation>Die Nutzdaten sind ein weiteres Token, obwohl dieses eigene Claims braucht</translation>
    </message>
    <message>
        <source>A token of this type is judged by the claims in it. Those of the token inside were made for that one and do not count here.</source>
        <translation>Ein Token dieses Typs wird nach seinen Claims beurteilt. Die des inneren Tokens wurden für jenes gemacht und zählen hier nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token with its own claims. If the outer signature is only a wrapping, take the inner token out and inspect it.</source>
        <translation>Bitten Sie den Aussteller um ein Token mit eigenen Claims. Wenn die äußere Signatur nur eine Verpackung ist, nehmen Sie das innere Token heraus, und untersuchen Sie es.</translation>
    </message>
    <message>
        <source>The text inside the token is not UTF-8</source>
        <translation>Der Text im Token ist kein UTF-8</translation>
    </message>
    <message>
        <source>From byte %1 on, the decoded text of %2 is not UTF-8. JSON has to be written in UTF-8, and readers differ in what they make of anything else. The issuer probably wrote a name in an older encoding such as Latin-1.</source>
        <translation>Betroffen ist %2: Ab Byte %1 ist der dekodierte Text kein UTF-8. JSON muss in UTF-8 geschrieben sein, und was Programme aus etwas anderem machen, ist verschieden. Wahrscheinlich hat der Aussteller einen Namen in einer älteren Kodierung wie Latin-1 geschrieben.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the token’s JSON in UTF-8.</source>
        <translation>Bitten Sie den Aussteller, das JSON des Tokens in UTF-8 zu schreiben.</translation>
    </message>
    <message>
        <source>A text inside the token has half a character</source>
        <translation>Ein Text im Token enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>In %1, “%2” has an escape such as \ud800, which is only half of a pair. No UTF-8 text can hold it, and readers differ in what they make of it. The software that wrote it probably cut a text in the middle of a character.</source>
        <translation>Betroffen ist %1: „%2“ enthält ein Escape wie \ud800, das nur die Hälfte eines Paars ist. In keinem UTF-8-Text kann das stehen, und was Programme daraus machen, ist verschieden. Wahrscheinlich hat die Software, die es geschrieben hat, einen Text mitten in einem Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is in the token more than once</source>
        <translation>„%1“ steht mehr als einmal im Token</translation>
    </message>
    <message>
        <source>Its place is %1. Which of the values counts differs from program to program: one may check the first while another acts on the last. A faulty program of the issuer writes that; it is also a way to slip a value past a check.</source>
        <translation>Die Stelle ist %1. Welcher der Werte zählt, ist von Programm zu Programm verschieden: Eines prüft vielleicht den ersten, während ein anderes nach dem letzten handelt. So etwas schreibt ein fehlerhaftes Programm des Ausstellers; es ist aber auch ein Weg, einen Wert an einer Prüfung vorbeizuschmuggeln.</translation>
    </message>
    <message>
        <source>Trust none of the values, and ask the issuer to write each member once.</source>
        <translation>Vertrauen Sie keinem der Werte, und bitten Sie den Aussteller, jedes Feld nur einmal zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is in the key set more than once</source>
        <translation>„%1“ steht mehr als einmal im Schlüsselsatz</translation>
    </message>
    <message>
        <source>Which of them counts differs from program to program, so another verifier may have other keys than those that are used here. A faulty service writes that, or somebody who wants to slip in a key.</source>
        <translation>Was davon zählt, ist von Programm zu Programm verschieden; eine andere prüfende Stelle hat also vielleicht andere Schlüssel als die, die hier verwendet werden. So etwas schreibt ein fehlerhafter Dienst oder jemand, der einen Schlüssel einschmuggeln will.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the member only once.</source>
        <translation>Bitten Sie den Aussteller, das Feld nur einmal zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The JSON in the token is nested too deeply</source>
        <translation>Das JSON im Token ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>In %1, more than %2 objects or lists are inside one another. No issuer needs that; it is a known way to make a verifier crash.</source>
        <translation>Betroffen ist %1: Mehr als %2 Objekte oder Listen stecken ineinander. Kein Aussteller braucht das; es ist ein bekannter Weg, eine prüfende Stelle zum Absturz zu bringen.</translation>
    </message>
    <message>
        <source>Do not pass the token on; find out where it came from.</source>
        <translation>Geben Sie das Token nicht weiter; finden Sie heraus, woher es stammt.</translation>
    </message>
    <message>
        <source>a signed token (JWS) in JSON</source>
        <translation>ein signiertes Token (JWS) in JSON</translation>
    </message>
    <message>
        <source>an encrypted token (JWE) in JSON</source>
        <translation>ein verschlüsseltes Token (JWE) in JSON</translation>
    </message>
    <message>
        <source>a key set (JWKS)</source>
        <translation>ein Schlüsselsatz (JWKS)</translation>
    </message>
    <message>
        <source>an issuer’s metadata (a discovery document)</source>
        <translation>die Metadaten eines Ausstellers (ein Discovery-Dokument)</translation>
    </message>
    <message>
        <source>Have the program that makes it write its JSON with a library for JSON.</source>
        <translation>Lassen Sie das Programm, das dies erstellt, sein JSON mit einer JSON-Bibliothek schreiben.</translation>
    </message>
    <message>
        <source>This looks like %1, and its JSON is broken</source>
        <translation>Das sieht aus wie %1, aber das JSON ist fehlerhaft</translation>
    </message>
    <message>
        <source>Copy it again from its source, from the first brace to the last.</source>
        <translation>Kopieren Sie es noch einmal aus der Quelle, von der ersten bis zur letzten geschweiften Klammer.</translation>
    </message>
    <message>
        <source>Copy it alone, without the text behind its last brace.</source>
        <translation>Kopieren Sie nur das JSON, ohne den Text nach der letzten geschweiften Klammer.</translation>
    </message>
    <message>
        <source>This looks like %1, and a member of it is wrong</source>
        <translation>Das sieht aus wie %1, aber ein Feld darin ist falsch</translation>
    </message>
    <message>
        <source>Have the program that makes the token write it as the standard has it (RFC 7515, 7.2, and RFC 7516, 7.2).</source>
        <translation>Lassen Sie das Programm, das das Token erstellt, es so schreiben, wie der Standard es vorsieht (RFC 7515, 7.2, und RFC 7516, 7.2).</translation>
    </message>
    <message>
        <source>“%1” is in it twice. Which of the two counts differs from verifier to verifier, so neither should.</source>
        <translation>„%1“ steht zweimal darin. Was von beidem zählt, ist je nach prüfender Stelle verschieden; deshalb sollte keines zählen.</translation>
    </message>
    <message>
        <source>The value of “%1” is of another type than it has to be.</source>
        <translation>Der Wert von „%1“ hat nicht den Typ, den er haben muss.</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>Es fehlt „%1“.</translation>
    </message>
    <message>
        <source>“%1” belongs to the form with several signers or recipients, or to that with one, and the text mixes both.</source>
        <translation>„%1“ gehört entweder zur Form mit mehreren Signaturen oder Empfängern oder zu der mit nur einer Signatur oder einem Empfänger; der Text vermischt beide.</translation>
    </message>
</context>
<context>
    <name>EncryptionFindingWords</name>
    <message>
        <source>Its member “%1” is empty.</source>
        <translation>Sein Feld „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Its member “%1” is absent.</source>
        <translation>Sein Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Its member “%1” is %2, where text such as “A256GCM” is needed.</source>
        <translation>Sein Feld „%1“ ist %2; nötig ist Text wie „A256GCM“.</translation>
    </message>
    <message>
        <source>The header does not name an algorithm</source>
        <translation>Der Header nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>The token is encrypted, and without the names of both algorithms (alg and enc) nobody can decrypt it. It was probably made by custom software.</source>
        <translation>Das Token ist verschlüsselt, und ohne die Namen beider Algorithmen (alg und enc) kann es niemand entschlüsseln. Wahrscheinlich wurde es von selbst geschriebener Software erstellt.</translation>
    </message>
    <message>
        <source>Ask the issuer to write both algorithms into the header.</source>
        <translation>Bitten Sie den Aussteller, beide Algorithmen in den Header zu schreiben.</translation>
    </message>
    <message>
        <source>The name is registered, but not as one that encrypts here, so the token was not decrypted.</source>
        <translation>Der Name ist registriert, aber nicht als einer, der hier verschlüsselt; deshalb wurde das Token nicht entschlüsselt.</translation>
    </message>
    <message>
        <source>That is not a registered name. Letter case counts, so it may be a spelling mistake of the issuer’s.</source>
        <translation>Das ist kein registrierter Name. Groß- und Kleinschreibung zählt; vielleicht hat sich der Aussteller also verschrieben.</translation>
    </message>
    <message>
        <source>The algorithm “%1” cannot be decrypted here</source>
        <translation>Der Algorithmus „%1“ lässt sich hier nicht entschlüsseln</translation>
    </message>
    <message>
        <source>The header names “%1” (%2).</source>
        <translation>Der Header nennt „%1“ (%2).</translation>
    </message>
    <message>
        <source>Ask the issuer to encrypt with common algorithms such as ECDH-ES and A256GCM.</source>
        <translation>Bitten Sie den Aussteller, mit gängigen Algorithmen wie ECDH-ES und A256GCM zu verschlüsseln.</translation>
    </message>
    <message>
        <source>It is encrypted with “%1” and “%2”.</source>
        <translation>Es ist mit „%1“ und „%2“ verschlüsselt.</translation>
    </message>
    <message>
        <source>Its password is stretched with only %1 rounds (p2c), where at least %2 are recommended: it is easier to guess than it should be.</source>
        <translation>Das Passwort wird mit nur %1 Runden gestreckt (p2c), empfohlen sind mindestens %2: Es lässt sich leichter erraten, als es sollte.</translation>
    </message>
    <message>
        <source>It has %1 recipients, of which the first %2 were checked.</source>
        <translation>Es hat %1 Empfänger, von denen die ersten %2 geprüft wurden.</translation>
    </message>
    <message>
        <source>Sessions of NextAuth.js (Auth.js) look so: their key is derived from the secret NEXTAUTH_SECRET or AUTH_SECRET of the application.</source>
        <translation>So sehen Sitzungen von NextAuth.js (Auth.js) aus: Ihr Schlüssel wird aus dem Geheimnis NEXTAUTH_SECRET oder AUTH_SECRET der Anwendung abgeleitet.</translation>
    </message>
    <message>
        <source>Refresh tokens of Amazon Cognito look so. They are for Cognito alone, which keeps the key.</source>
        <translation>So sehen Refresh-Tokens von Amazon Cognito aus. Sie sind nur für Cognito selbst, das den Schlüssel behält.</translation>
    </message>
    <message>
        <source>Its key was derived from the given secret (HKDF), as %1 does.</source>
        <translation>Sein Schlüssel wurde aus dem angegebenen Geheimnis abgeleitet (HKDF), wie %1 es tut.</translation>
    </message>
    <message>
        <source>The given secret was read %1.</source>
        <translation>Das angegebene Geheimnis wurde so gelesen: %1.</translation>
    </message>
    <message>
        <source>It was encrypted with “%1” and “%2”, and a given key opened it.</source>
        <translation>Es war mit „%1“ und „%2“ verschlüsselt, und ein angegebener Schlüssel hat es geöffnet.</translation>
    </message>
    <message>
        <source>The token was encrypted, and another one is inside</source>
        <translation>Das Token war verschlüsselt, und ein weiteres steckt darin</translation>
    </message>
    <message>
        <source>The token was decrypted with the given secret %1, and another one is inside</source>
        <translation>Das Token wurde mit dem angegebenen Geheimnis entschlüsselt (%1), und ein weiteres steckt darin</translation>
    </message>
    <message>
        <source>Encryption keeps a token secret and does not show who made it. Only the signature of the token inside shows that.</source>
        <translation>Verschlüsselung hält ein Token geheim, zeigt aber nicht, wer es erstellt hat. Das zeigt nur die Signatur des inneren Tokens.</translation>
    </message>
    <message>
        <source>Look at what is said about the signature.</source>
        <translation>Lesen Sie, was über die Signatur gesagt wird.</translation>
    </message>
    <message>
        <source>The token was decrypted, but what is inside is not signed</source>
        <translation>Das Token wurde entschlüsselt, aber der Inhalt ist nicht signiert</translation>
    </message>
    <message>
        <source>That proves no sender: anyone who has the recipient’s public key, or the shared one, can encrypt any content.</source>
        <translation>Das beweist keinen Absender: Jeder, der den öffentlichen Schlüssel des Empfängers oder den gemeinsamen Schlüssel hat, kann beliebige Inhalte verschlüsseln.</translation>
    </message>
    <message>
        <source>Ask the issuer for tokens that are signed first and then encrypted.</source>
        <translation>Bitten Sie den Aussteller um Tokens, die zuerst signiert und dann verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The token is encrypted for its own issuer</source>
        <translation>Das Token ist für seinen eigenen Aussteller verschlüsselt</translation>
    </message>
    <message>
        <source>Auth0 gives out such an opaque access token where the login asked for no audience. It is for Auth0 alone, which takes it at its userinfo endpoint; no other service can read it.</source>
        <translation>Auth0 gibt ein solches undurchsichtiges Access-Token aus, wenn bei der Anmeldung kein Empfänger (audience) verlangt wurde. Es ist nur für Auth0 selbst, das es an seinem userinfo-Endpunkt annimmt; kein anderer Dienst kann es lesen.</translation>
    </message>
    <message>
        <source>Have the client name the API as “audience” when it asks for the token; it then gets a signed one.</source>
        <translation>Lassen Sie den Client beim Anfordern des Tokens die API als „audience“ nennen; dann erhält er ein signiertes.</translation>
    </message>
    <message>
        <source>It is encrypted for the key “%1”, which is not among the given keys.</source>
        <translation>Es ist für den Schlüssel „%1“ verschlüsselt; das ist keiner der angegebenen.</translation>
    </message>
    <message>
        <source>The loaded key is only the public half, with which anybody encrypts and nobody decrypts.</source>
        <translation>Der geladene Schlüssel ist nur die öffentliche Hälfte, mit der jeder verschlüsseln und niemand entschlüsseln kann.</translation>
    </message>
    <message>
        <source>The key comes from a fetched set. A key that everybody can fetch is not secret, so it is not used.</source>
        <translation>Der Schlüssel stammt aus einem abgerufenen Satz. Was jeder abrufen kann, schützt kein Geheimnis; deshalb wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>The given keys are of another kind or size than “%1” needs.</source>
        <translation>Die angegebenen Schlüssel sind von anderer Art oder Größe, als „%1“ braucht.</translation>
    </message>
    <message>
        <source>The given key says that it is for another algorithm than “%1”.</source>
        <translation>Der angegebene Schlüssel ist laut eigener Angabe für einen anderen Algorithmus als „%1“.</translation>
    </message>
    <message>
        <source>The given key says that it is not for decrypting.</source>
        <translation>Der angegebene Schlüssel ist laut eigener Angabe nicht zum Entschlüsseln bestimmt.</translation>
    </message>
    <message>
        <source>The given key is faulty.</source>
        <translation>Der angegebene Schlüssel ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The given password is the text of a public key, which is not a secret.</source>
        <translation>Das angegebene Passwort ist der Text eines öffentlichen Schlüssels; das ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Load the private or shared key that it was encrypted for, or decrypt it where that key is kept.</source>
        <translation>Laden Sie den privaten oder gemeinsamen Schlüssel, für den es verschlüsselt wurde, oder entschlüsseln Sie es dort, wo dieser Schlüssel aufbewahrt wird.</translation>
    </message>
    <message>
        <source>If it is Cognito’s, send it to Cognito’s token endpoint for a fresh access token; else load the key that it was encrypted for.</source>
        <translation>Wenn es von Cognito stammt, senden Sie es an den Token-Endpunkt von Cognito, um ein neues Access-Token zu erhalten; wenn nicht, laden Sie den Schlüssel, für den es verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Load that secret as a shared secret, or the key that it was encrypted for.</source>
        <translation>Laden Sie dieses Geheimnis als gemeinsames Geheimnis oder den Schlüssel, für den es verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>Das Token ist verschlüsselt</translation>
    </message>
    <message>
        <source>Only its recipient, who has the matching private or shared key, can read it and check the signature inside. Everything but the header is hidden here.</source>
        <translation>Nur der Empfänger, der den passenden privaten oder gemeinsamen Schlüssel hat, kann es lesen und die Signatur darin prüfen. Alles außer dem Header ist hier verborgen.</translation>
    </message>
    <message>
        <source>Key and content do not belong together: it was encrypted for another key, or changed on the way.</source>
        <translation>Schlüssel und Inhalt gehören nicht zusammen: Das Token wurde für einen anderen Schlüssel verschlüsselt oder unterwegs geändert.</translation>
    </message>
    <message>
        <source>The key or password that was tried does not open it: it is another one, or the token was changed on the way.</source>
        <translation>Der Schlüssel oder das Passwort, mit dem es versucht wurde, öffnet es nicht: Es ist nicht der richtige, oder das Token wurde unterwegs geändert.</translation>
    </message>
    <message>
        <source>The header’s member “%1”, which the algorithm depends on, is missing or faulty.</source>
        <translation>Das Feld „%1“ im Header, auf das der Algorithmus angewiesen ist, fehlt oder ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Its part “%1” has a length of %2 bytes; %3 are needed.</source>
        <translation>Der Teil „%1“ hat eine Länge von %2 Byte; nötig sind %3.</translation>
    </message>
    <message>
        <source>The sender’s key in the header (epk) is not a point of the curve, belongs to another curve, or gives secrets away. It was refused before anything was computed with it.</source>
        <translation>Der Schlüssel des Absenders im Header (epk) ist kein Punkt der Kurve, gehört zu einer anderen Kurve oder würde Geheimnisse verraten. Er wurde abgelehnt, bevor damit gerechnet wurde.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here (zip); only “DEF” is known.</source>
        <translation>Es ist auf eine Art komprimiert, die hier nicht bekannt ist (zip); bekannt ist nur „DEF“.</translation>
    </message>
    <message>
        <source>It was decrypted, but the compressed content (zip) is damaged or goes on behind its end.</source>
        <translation>Es wurde entschlüsselt, aber der komprimierte Inhalt (zip) ist beschädigt oder geht nach seinem Ende weiter.</translation>
    </message>
    <message>
        <source>Its content is compressed (zip) and grows beyond %1 bytes, which is the limit.</source>
        <translation>Der Inhalt ist komprimiert (zip) und wird größer als %1 Byte; das ist die Grenze.</translation>
    </message>
    <message>
        <source>It asks for %1 rounds of stretching a password (p2c); %2 is the limit.</source>
        <translation>Es verlangt %1 Runden, um ein Passwort zu strecken (p2c); die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Decrypting the token would cost too much</source>
        <translation>Das Entschlüsseln des Tokens wäre zu aufwendig</translation>
    </message>
    <message>
        <source>A token can be made to keep its reader busy for hours or to fill its memory, so decrypting stops there.</source>
        <translation>Ein Token kann so gebaut sein, dass es den Leser stundenlang beschäftigt oder seinen Speicher füllt; deshalb endet das Entschlüsseln hier.</translation>
    </message>
    <message>
        <source>Ask the sender for a smaller token.</source>
        <translation>Bitten Sie den Absender um ein kleineres Token.</translation>
    </message>
    <message>
        <source>Ask the sender for a token with fewer rounds.</source>
        <translation>Bitten Sie den Absender um ein Token mit weniger Runden.</translation>
    </message>
    <message>
        <source>The token could not be decrypted</source>
        <translation>Das Token ließ sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the sender encrypts for, and copy the token again from its source.</source>
        <translation>Vergleichen Sie den Schlüssel mit dem, für den der Absender verschlüsselt, und kopieren Sie das Token noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>The token is encrypted with RSA1_5, which is used only on request</source>
        <translation>Das Token ist mit RSA1_5 verschlüsselt, das nur auf Wunsch verwendet wird</translation>
    </message>
    <message>
        <source>That way of encrypting has let attackers decrypt the tokens of others, again and again. Nothing was decrypted, so that everything but the header is hidden here.</source>
        <translation>Bei dieser Art der Verschlüsselung konnten Angreifer immer wieder fremde Tokens entschlüsseln. Es wurde nichts entschlüsselt; alles außer dem Header ist hier deshalb verborgen.</translation>
    </message>
    <message>
        <source>Ask the issuer to encrypt with RSA-OAEP.</source>
        <translation>Bitten Sie den Aussteller, mit RSA-OAEP zu verschlüsseln.</translation>
    </message>
</context>
<context>
    <name>EncryptionPhrases</name>
    <message>
        <source>The key is faulty, so nothing can be encrypted to it.</source>
        <translation>Der Schlüssel ist fehlerhaft, daher kann nichts für ihn verschlüsselt werden.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt keys. RSA-OAEP-256, ECDH-ES, A256KW, A256GCMKW, dir, PBES2-HS512+A256KW and the like do.</source>
        <translation>„%1“ verschlüsselt keine Schlüssel. Es gibt RSA-OAEP-256, ECDH-ES, A256KW, A256GCMKW, dir, PBES2-HS512+A256KW und dergleichen.</translation>
    </message>
    <message>
        <source>RSA1_5 has been broken too often; nothing new is encrypted with it. Use RSA-OAEP-256.</source>
        <translation>RSA1_5 wurde zu oft gebrochen; damit wird nichts Neues verschlüsselt. Verwenden Sie RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt content. A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 and A256CBC-HS512 do.</source>
        <translation>„%1“ verschlüsselt keine Inhalte. Es gibt A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 und A256CBC-HS512.</translation>
    </message>
    <message>
        <source>The key does not fit %1: its type, curve or size is another one.</source>
        <translation>Der Schlüssel passt nicht zu %1: Typ, Kurve oder Größe ist eine andere.</translation>
    </message>
    <message>
        <source>Nothing is encrypted to a key of this type and size. RSA, EC, X25519 and X448 keys will do, and secrets of 128, 192 or 256 bits.</source>
        <translation>Für einen Schlüssel dieses Typs und dieser Größe wird nichts verschlüsselt. Geeignet sind RSA-, EC-, X25519- und X448-Schlüssel und Geheimnisse von 128, 192 oder 256 Bit.</translation>
    </message>
    <message>
        <source>The key says that it is for signatures, so its owner will not decrypt with it.</source>
        <translation>Der Schlüssel sagt, dass er für Signaturen ist; sein Inhaber wird damit nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Nothing could be encrypted with %1.</source>
        <translation>Mit %1 ließ sich nichts verschlüsseln.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>%1: accepts it</source>
        <translation>%1: akzeptiert es</translation>
    </message>
    <message>
        <source>%1: refuses it</source>
        <translation>%1: lehnt es ab</translation>
    </message>
    <message>
        <source>%1: takes no such key</source>
        <translation>%1: kann mit so einem Schlüssel nichts anfangen</translation>
    </message>
    <message>
        <source>%1: is not on this computer</source>
        <translation>%1: ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1: gave no answer</source>
        <translation>%1: hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1: was not asked</source>
        <translation>%1: wurde nicht gefragt</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sie sagt: %1</translation>
    </message>
    <message>
        <source>In %1 it is the package %2.</source>
        <translation>In %1 ist es das Paket %2.</translation>
    </message>
    <message>
        <source>It was still at work when its time was up.</source>
        <translation>Sie arbeitete noch, als ihre Zeit um war.</translation>
    </message>
    <message>
        <source>It printed more than an answer is long.</source>
        <translation>Sie hat mehr ausgegeben, als eine Antwort lang ist.</translation>
    </message>
    <message>
        <source>Its process ended without one: it crashed, or needed more memory or time than it may have.</source>
        <translation>Ihr Prozess endete ohne Antwort: Er ist abgestürzt oder brauchte mehr Speicher oder Zeit, als er haben darf.</translation>
    </message>
    <message>
        <source>This system does not let a process be kept from the network.</source>
        <translation>Dieses System kann einen Prozess nicht vom Netz fernhalten.</translation>
    </message>
    <message>
        <source>That differs from our profile of %1, which says that it accepts. %2</source>
        <translation>Das weicht von unserem Profil von %1 ab, nach dem es akzeptiert wird. %2</translation>
    </message>
    <message>
        <source>That differs from our profile of %1, which says that it refuses. %2</source>
        <translation>Das weicht von unserem Profil von %1 ab, nach dem es abgelehnt wird. %2</translation>
    </message>
    <message>
        <source>The libraries were not asked: there is no token.</source>
        <translation>Die Bibliotheken wurden nicht gefragt: Es ist kein Token da.</translation>
    </message>
    <message>
        <source>The libraries were not asked: to open an encrypted token they would need its private key, which is handed to no other program.</source>
        <translation>Die Bibliotheken wurden nicht gefragt: Um ein verschlüsseltes Token zu öffnen, brauchten sie dessen privaten Schlüssel, und den bekommt kein anderes Programm.</translation>
    </message>
    <message>
        <source>The libraries were not asked: there is no key to give them.</source>
        <translation>Die Bibliotheken wurden nicht gefragt: Es ist kein Schlüssel da, den man ihnen geben könnte.</translation>
    </message>
</context>
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>… and %1 more; see the body in the request details.</source>
        <translation>… und %1 weitere; siehe den Body in den Anfragedetails.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Zeit der Anfrage</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Zeit der Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>It adds: “%1”.</source>
        <translation>Dazu heißt es: „%1“.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Die Antwort war HTTP %1.</translation>
    </message>
    <message>
        <source>The service says “%1” (HTTP %2).</source>
        <translation>Der Dienst sagt „%1“ (HTTP %2).</translation>
    </message>
    <message>
        <source>The service says so without a status word (HTTP %1).</source>
        <translation>Der Dienst sagt das ohne ein Statuswort (HTTP %1).</translation>
    </message>
    <message>
        <source>The endpoint refused the token</source>
        <translation>Der Endpunkt hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>The access token is wrong, has expired, belongs to another project or region, or lacks the right to read keys.</source>
        <translation>Das Access-Token ist falsch, abgelaufen, gehört zu einem anderen Projekt oder einer anderen Region oder darf keine Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Copy a service token (pts_…) or client token (pcl_…) of this project from the Pangea console, and make sure that the address is of the same region.</source>
        <translation>Kopieren Sie ein Service-Token (pts_…) oder Client-Token (pcl_…) dieses Projekts aus der Pangea-Konsole, und achten Sie darauf, dass die Adresse zur selben Region gehört.</translation>
    </message>
    <message>
        <source>The service does not know this address</source>
        <translation>Der Dienst kennt diese Adresse nicht</translation>
    </message>
    <message>
        <source>The path of the address is probably wrong.</source>
        <translation>Der Pfad der Adresse ist wahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>Enter the base address alone, such as https://authn.aws.us.pangea.cloud; the path is added.</source>
        <translation>Geben Sie nur die Basisadresse ein, etwa https://authn.aws.us.pangea.cloud; der Pfad wird ergänzt.</translation>
    </message>
    <message>
        <source>The project has no credit left</source>
        <translation>Das Guthaben des Projekts ist aufgebraucht</translation>
    </message>
    <message>
        <source>The service answers again once the account is paid for.</source>
        <translation>Der Dienst antwortet wieder, sobald das Konto bezahlt ist.</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Sehen Sie auf der Abrechnungsseite der Pangea-Konsole nach.</translation>
    </message>
    <message>
        <source>AuthN is not switched on in this project</source>
        <translation>AuthN ist in diesem Projekt nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The token is of a project that does not use the AuthN service.</source>
        <translation>Das Token gehört zu einem Projekt, das den AuthN-Dienst nicht verwendet.</translation>
    </message>
    <message>
        <source>Switch AuthN on in the Pangea console, or use a token of the right project.</source>
        <translation>Schalten Sie AuthN in der Pangea-Konsole ein, oder verwenden Sie ein Token des richtigen Projekts.</translation>
    </message>
    <message>
        <source>The token does not say which configuration it is for</source>
        <translation>Das Token sagt nicht, für welche Konfiguration es ist</translation>
    </message>
    <message>
        <source>The project has several AuthN configurations, and the token is bound to none of them.</source>
        <translation>Das Projekt hat mehrere AuthN-Konfigurationen, und das Token ist an keine davon gebunden.</translation>
    </message>
    <message>
        <source>Make a token in the Pangea console that is bound to one configuration.</source>
        <translation>Erstellen Sie in der Pangea-Konsole ein Token, das an eine Konfiguration gebunden ist.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Im Dienst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The fault lies on its side, not in the request.</source>
        <translation>Der Fehler liegt beim Dienst, nicht in der Anfrage.</translation>
    </message>
    <message>
        <source>Try again in a minute; if the problem persists, report the request ID to Pangea.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal; wenn das Problem bleibt, melden Sie Pangea die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Something behind the service failed</source>
        <translation>Etwas hinter dem Dienst hat versagt</translation>
    </message>
    <message>
        <source>Another system that the service relies on did not answer it as it should.</source>
        <translation>Ein anderes System, auf das der Dienst angewiesen ist, hat ihm nicht wie vorgesehen geantwortet.</translation>
    </message>
    <message>
        <source>The answer says “%1” instead of “Success”</source>
        <translation>Die Antwort sagt „%1“ statt „Success“</translation>
    </message>
    <message>
        <source>Letter case counts: Pangea’s own clients compare the word exactly and take this answer for a failure.</source>
        <translation>Groß- und Kleinschreibung zählt: Die Clients von Pangea vergleichen das Wort genau und halten diese Antwort für einen Fehlschlag.</translation>
    </message>
    <message>
        <source>If this is an endpoint of your own, have it write “Success”.</source>
        <translation>Wenn es Ihr eigener Endpunkt ist, lassen Sie ihn „Success“ schreiben.</translation>
    </message>
    <message>
        <source>The service answered “%1”</source>
        <translation>Der Dienst hat „%1“ geantwortet</translation>
    </message>
    <message>
        <source>The service answered without a status</source>
        <translation>Der Dienst hat ohne Status geantwortet</translation>
    </message>
    <message>
        <source>That is not “Success”, so there are no keys in the answer.</source>
        <translation>Das ist nicht „Success“, also sind keine Schlüssel in der Antwort.</translation>
    </message>
    <message>
        <source>Look at the response for details; if it does not help, report the request ID to the service.</source>
        <translation>Sehen Sie in der Antwort nach Einzelheiten; wenn das nicht hilft, melden Sie dem Dienst die Anfrage-ID.</translation>
    </message>
    <message>
        <source>The service does not know this token, or it has expired</source>
        <translation>Der Dienst kennt dieses Token nicht, oder es ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in once more, and ask about the token that comes with it.</source>
        <translation>Melden Sie sich noch einmal an, und fragen Sie nach dem Token, das Sie dabei erhalten.</translation>
    </message>
    <message>
        <source>The service did not like the request</source>
        <translation>Der Dienst kam mit der Anfrage nicht zurecht</translation>
    </message>
    <message>
        <source>Make sure that the address is the base address of Pangea AuthN; the request itself is always the same.</source>
        <translation>Vergewissern Sie sich, dass die Adresse die Basisadresse von Pangea AuthN ist; die Anfrage selbst ist immer dieselbe.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>It complains: %1.</source>
        <translation>Bemängelt wird: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The service is temporarily unavailable</source>
        <translation>Der Dienst ist vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>It is probably being updated, or has too much to do.</source>
        <translation>Wahrscheinlich wird er gerade aktualisiert oder hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Wait a minute, then fetch again.</source>
        <translation>Warten Sie eine Minute, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Wait %1 second, then fetch again.</source>
        <translation>Warten Sie %1 Sekunde, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Wait %1 seconds, then fetch again.</source>
        <translation>Warten Sie %1 Sekunden, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Wait until %1, then fetch again.</source>
        <translation>Warten Sie bis %1, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The endpoint was asked too often</source>
        <translation>Der Endpunkt wurde zu oft abgefragt</translation>
    </message>
    <message>
        <source>It refuses further requests for a while.</source>
        <translation>Er lehnt weitere Anfragen für eine Weile ab.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>first request</source>
        <translation>erste Anfrage</translation>
    </message>
    <message>
        <source>another place, since it was not there</source>
        <translation>andere Stelle, da dort nichts war</translation>
    </message>
    <message>
        <source>the keys that the metadata names</source>
        <translation>die Schlüssel, die die Metadaten nennen</translation>
    </message>
    <message>
        <source>after a redirect</source>
        <translation>nach einer Weiterleitung</translation>
    </message>
    <message>
        <source>another attempt</source>
        <translation>weiterer Versuch</translation>
    </message>
    <message>
        <source>asked for the pending result</source>
        <translation>Nachfrage nach dem ausstehenden Ergebnis</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Name found after</source>
        <translation>Name gefunden nach</translation>
    </message>
    <message>
        <source>Connected after</source>
        <translation>Verbunden nach</translation>
    </message>
    <message>
        <source>Secured after</source>
        <translation>Abgesichert nach</translation>
    </message>
    <message>
        <source>Headers after</source>
        <translation>Header nach</translation>
    </message>
    <message>
        <source>Over after</source>
        <translation>Beendet nach</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
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
        <translation>TLS-Mängel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sends on to</source>
        <translation>Verweist weiter auf</translation>
    </message>
    <message>
        <source>May be kept for</source>
        <translation>Darf aufbewahrt werden für</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
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
        <translation>der Header (der Teil vor dem ersten Punkt)</translation>
    </message>
    <message>
        <source>the payload (the part between the dots)</source>
        <translation>der Nutzdatenteil (der Teil zwischen den Punkten)</translation>
    </message>
    <message>
        <source>the signature (the part after the last dot)</source>
        <translation>die Signatur (der Teil nach dem letzten Punkt)</translation>
    </message>
    <message>
        <source>the encrypted key (the second part)</source>
        <translation>der verschlüsselte Schlüssel (der zweite Teil)</translation>
    </message>
    <message>
        <source>the initialization vector (the third part)</source>
        <translation>der Initialisierungsvektor (der dritte Teil)</translation>
    </message>
    <message>
        <source>the encrypted content (the fourth part)</source>
        <translation>der verschlüsselte Inhalt (der vierte Teil)</translation>
    </message>
    <message>
        <source>the authentication tag (the last part)</source>
        <translation>das Authentifizierungs-Tag (der letzte Teil)</translation>
    </message>
    <message>
        <source>the additional data (aad)</source>
        <translation>der Zusatzdatenteil (aad)</translation>
    </message>
    <message>
        <source>null (nothing)</source>
        <translation>null (nichts)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object (members in braces)</source>
        <translation>ein Objekt (Felder in geschweiften Klammern)</translation>
    </message>
    <message>
        <source>text or a list of texts</source>
        <translation>Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>Text oder eine Zahl</translation>
    </message>
    <message>
        <source>text or an object</source>
        <translation>Text oder ein Objekt</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>ein Objekt oder eine Liste</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>der Schlüssel „%1“</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Look into the browser&apos;s console: it says whether a network, a blocker or CORS stood in the way.</source>
        <translation>Sehen Sie in der Konsole des Browsers nach: Sie sagt, ob ein Netz, ein Blocker oder CORS im Weg stand.</translation>
    </message>
    <message>
        <source>The server answered with an error</source>
        <translation>Der Server hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log at that time.</source>
        <translation>Sehen Sie im Log des Servers zu dieser Zeit nach.</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>Find out what is between the app and the server, such as a proxy or a login page.</source>
        <translation>Finden Sie heraus, was zwischen der App und dem Server steht, etwa ein Proxy oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The identity provider refused the login request</source>
        <translation>Der Identitätsanbieter hat die Anmeldeanfrage abgelehnt</translation>
    </message>
    <message>
        <source>Compare the request&apos;s client, redirect address, scope and response type with what is registered there.</source>
        <translation>Vergleichen Sie Client, Redirect-Adresse, Scope und Antworttyp der Anfrage mit dem, was dort registriert ist.</translation>
    </message>
    <message>
        <source>The user or a policy refused the login</source>
        <translation>Der Benutzer oder eine Richtlinie hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Ask the user whether they cancelled; otherwise the identity provider&apos;s log names the policy.</source>
        <translation>Fragen Sie den Benutzer, ob er abgebrochen hat; sonst nennt das Log des Identitätsanbieters die Richtlinie.</translation>
    </message>
    <message>
        <source>The user was not signed in, and the app asked that nobody be asked</source>
        <translation>Der Benutzer war nicht angemeldet, und die App wollte, dass niemand gefragt wird</translation>
    </message>
    <message>
        <source>Start a login without prompt=none. If the user had just signed in, the browser may block third-party cookies.</source>
        <translation>Beginnen Sie eine Anmeldung ohne prompt=none. Hatte sich der Benutzer gerade angemeldet, blockiert der Browser vielleicht Cookies von Drittanbietern.</translation>
    </message>
    <message>
        <source>The user has to agree or choose something, and the app asked that nobody be asked</source>
        <translation>Der Benutzer muss zustimmen oder etwas wählen, und die App wollte, dass niemand gefragt wird</translation>
    </message>
    <message>
        <source>Start a login without prompt=none.</source>
        <translation>Beginnen Sie eine Anmeldung ohne prompt=none.</translation>
    </message>
    <message>
        <source>The identity provider does not grant this scope or resource</source>
        <translation>Der Identitätsanbieter gewährt diesen Scope oder diese Ressource nicht</translation>
    </message>
    <message>
        <source>Ask only for what is registered for this client.</source>
        <translation>Verlangen Sie nur, was für diesen Client registriert ist.</translation>
    </message>
    <message>
        <source>This client may not log in this way</source>
        <translation>Dieser Client darf sich so nicht anmelden</translation>
    </message>
    <message>
        <source>Allow this grant for the client at the identity provider, or use another.</source>
        <translation>Erlauben Sie dem Client diesen Grant beim Identitätsanbieter, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The identity provider does not answer in the way that was asked</source>
        <translation>Der Identitätsanbieter antwortet nicht auf die verlangte Weise</translation>
    </message>
    <message>
        <source>Use a response type and mode from its metadata, mostly code.</source>
        <translation>Verwenden Sie einen Antworttyp und -modus aus seinen Metadaten, meist code.</translation>
    </message>
    <message>
        <source>The identity provider failed</source>
        <translation>Der Identitätsanbieter ist gescheitert</translation>
    </message>
    <message>
        <source>Look into its log at that time; try again later.</source>
        <translation>Sehen Sie in seinem Log zu dieser Zeit nach; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server found a fault in the request</source>
        <translation>Der Server hat einen Fehler in der Anfrage gefunden</translation>
    </message>
    <message>
        <source>Correct what it names. Its log may say more.</source>
        <translation>Berichtigen Sie, was er nennt. Vielleicht sagt sein Log mehr.</translation>
    </message>
    <message>
        <source>The server answered with an error of its own</source>
        <translation>Der Server hat mit einem eigenen Fehler geantwortet</translation>
    </message>
    <message>
        <source>Look up that error in the provider&apos;s documentation.</source>
        <translation>Schlagen Sie diesen Fehler in der Dokumentation des Anbieters nach.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s credentials</source>
        <translation>Der Server akzeptiert die Zugangsdaten des Clients nicht</translation>
    </message>
    <message>
        <source>Compare client ID, secret or key, and the way of sending them, with what is registered.</source>
        <translation>Vergleichen Sie Client-ID, Geheimnis oder Schlüssel und die Art, sie zu senden, mit dem, was registriert ist.</translation>
    </message>
    <message>
        <source>The server does not accept the code or refresh token</source>
        <translation>Der Server akzeptiert den Code oder das Refresh-Token nicht</translation>
    </message>
    <message>
        <source>It was used before, has expired, or belongs to another client, redirect address or verifier. Log in again; if it happens each time, look into the server&apos;s log.</source>
        <translation>Es wurde schon benutzt, ist abgelaufen oder gehört zu einem anderen Client, einer anderen Redirect-Adresse oder einem anderen Verifier. Melden Sie sich neu an; geschieht es jedes Mal, sehen Sie im Log des Servers nach.</translation>
    </message>
    <message>
        <source>The server does not offer this grant</source>
        <translation>Der Server bietet diesen Grant nicht an</translation>
    </message>
    <message>
        <source>Use one from its metadata.</source>
        <translation>Verwenden Sie einen aus seinen Metadaten.</translation>
    </message>
    <message>
        <source>The server does not accept the DPoP proof</source>
        <translation>Der Server akzeptiert den DPoP-Nachweis nicht</translation>
    </message>
    <message>
        <source>Make each proof anew, for this method and address, with the key of the token.</source>
        <translation>Machen Sie jeden Nachweis neu, für diese Methode und Adresse, mit dem Schlüssel des Tokens.</translation>
    </message>
    <message>
        <source>The server asked for a DPoP nonce, and the app did not try again</source>
        <translation>Der Server hat eine DPoP-Nonce verlangt, und die App hat es nicht noch einmal versucht</translation>
    </message>
    <message>
        <source>Put the nonce of the DPoP-Nonce header into a new proof and repeat the request.</source>
        <translation>Setzen Sie die Nonce aus dem Header DPoP-Nonce in einen neuen Nachweis, und wiederholen Sie die Anfrage.</translation>
    </message>
    <message>
        <source>The code for the device expired before the user entered it</source>
        <translation>Der Code für das Gerät ist abgelaufen, bevor der Benutzer ihn eingab</translation>
    </message>
    <message>
        <source>Start again and enter the code sooner.</source>
        <translation>Beginnen Sie neu, und geben Sie den Code früher ein.</translation>
    </message>
    <message>
        <source>The app asks for the token too often</source>
        <translation>Die App fragt zu oft nach dem Token</translation>
    </message>
    <message>
        <source>Wait at least the interval that the server asked for, and 5 seconds more after each slow_down.</source>
        <translation>Warten Sie mindestens so lange, wie der Server verlangt hat, und nach jedem slow_down 5 Sekunden länger.</translation>
    </message>
    <message>
        <source>This goes over http, where anybody on the way can read it</source>
        <translation>Das geht über http, wo jeder auf dem Weg mitliest</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The server does not allow the browser this request from the app&apos;s site (CORS)</source>
        <translation>Der Server erlaubt dem Browser diese Anfrage von der Seite der App nicht (CORS)</translation>
    </message>
    <message>
        <source>Allow the app&apos;s origin, method and headers at the server.</source>
        <translation>Erlauben Sie am Server Herkunft, Methode und Header der App.</translation>
    </message>
    <message>
        <source>The server does not let the app&apos;s site read the answer (CORS)</source>
        <translation>Der Server lässt die Seite der App die Antwort nicht lesen (CORS)</translation>
    </message>
    <message>
        <source>Allow the app&apos;s origin at the server.</source>
        <translation>Erlauben Sie am Server die Herkunft der App.</translation>
    </message>
    <message>
        <source>The issuer is another than the one that was asked</source>
        <translation>Der Aussteller ist ein anderer als der gefragte</translation>
    </message>
    <message>
        <source>Compare the issuer in the app&apos;s settings with the one in the provider&apos;s metadata, to the last slash.</source>
        <translation>Vergleichen Sie den Aussteller in den Einstellungen der App mit dem in den Metadaten des Anbieters, bis auf den letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The response does not name its issuer, though the provider says that it does</source>
        <translation>Die Antwort nennt ihren Aussteller nicht, obwohl der Anbieter sagt, dass sie es tut</translation>
    </message>
    <message>
        <source>Find out who sent this response; do not use it.</source>
        <translation>Finden Sie heraus, wer diese Antwort gesendet hat; verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The app asks another address than the metadata names</source>
        <translation>Die App fragt eine andere Adresse als die in den Metadaten</translation>
    </message>
    <message>
        <source>Take the address from the provider&apos;s metadata.</source>
        <translation>Nehmen Sie die Adresse aus den Metadaten des Anbieters.</translation>
    </message>
    <message>
        <source>The client is another than the one that began the login</source>
        <translation>Der Client ist ein anderer als der, der die Anmeldung begann</translation>
    </message>
    <message>
        <source>Use one client ID throughout the login.</source>
        <translation>Verwenden Sie für die ganze Anmeldung dieselbe Client-ID.</translation>
    </message>
    <message>
        <source>The login request has no nonce, and its response type needs one</source>
        <translation>Die Anmeldeanfrage hat keine Nonce, und ihr Antworttyp braucht eine</translation>
    </message>
    <message>
        <source>Send a fresh random nonce.</source>
        <translation>Senden Sie eine neue zufällige Nonce.</translation>
    </message>
    <message>
        <source>Nothing in the login request protects the response from being replaced</source>
        <translation>Nichts in der Anmeldeanfrage schützt davor, dass die Antwort ausgetauscht wird</translation>
    </message>
    <message>
        <source>Use PKCE with S256, and a state.</source>
        <translation>Verwenden Sie PKCE mit S256 und einen state.</translation>
    </message>
    <message>
        <source>The PKCE challenge is the verifier itself</source>
        <translation>Die PKCE-Challenge ist der Verifier selbst</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>Senden Sie code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>The login request has no PKCE challenge</source>
        <translation>Die Anmeldeanfrage hat keine PKCE-Challenge</translation>
    </message>
    <message>
        <source>Use PKCE with S256.</source>
        <translation>Verwenden Sie PKCE mit S256.</translation>
    </message>
    <message>
        <source>The login request refers to another request than the one that was pushed</source>
        <translation>Die Anmeldeanfrage verweist auf eine andere Anfrage als die hinterlegte</translation>
    </message>
    <message>
        <source>Use the request_uri that the provider returned, once.</source>
        <translation>Verwenden Sie die request_uri, die der Anbieter geliefert hat, und nur einmal.</translation>
    </message>
    <message>
        <source>The pushed request had expired when the browser came with it</source>
        <translation>Die hinterlegte Anfrage war abgelaufen, als der Browser mit ihr kam</translation>
    </message>
    <message>
        <source>Push the request right before the browser is sent on.</source>
        <translation>Hinterlegen Sie die Anfrage unmittelbar, bevor der Browser weitergeschickt wird.</translation>
    </message>
    <message>
        <source>The identity provider sent no response to the app</source>
        <translation>Der Identitätsanbieter hat der App keine Antwort gesendet</translation>
    </message>
    <message>
        <source>The user may have stopped here. If a page failed, look into the identity provider&apos;s log.</source>
        <translation>Vielleicht hat der Benutzer hier aufgehört. Ist eine Seite gescheitert, sehen Sie im Log des Identitätsanbieters nach.</translation>
    </message>
    <message>
        <source>The response was on its way to the app, and the app&apos;s address was not asked</source>
        <translation>Die Antwort war auf dem Weg zur App, und die Adresse der App wurde nicht aufgerufen</translation>
    </message>
    <message>
        <source>If the recording did not just end here, look for a blocker, a wrong address or an app that does not run.</source>
        <translation>Endet die Aufzeichnung nicht einfach hier, suchen Sie nach einem Blocker, einer falschen Adresse oder einer App, die nicht läuft.</translation>
    </message>
    <message>
        <source>The response has neither a code nor an error</source>
        <translation>Die Antwort enthält weder einen Code noch einen Fehler</translation>
    </message>
    <message>
        <source>Look into the identity provider&apos;s log.</source>
        <translation>Sehen Sie im Log des Identitätsanbieters nach.</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent</source>
        <translation>Der state, der zurückkam, ist nicht der gesendete</translation>
    </message>
    <message>
        <source>The response belongs to another login, such as one in a second tab, or the app keeps only one state. Keep the state of each login by itself.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung, etwa in einem zweiten Tab, oder die App merkt sich nur einen state. Bewahren Sie den state jeder Anmeldung für sich auf.</translation>
    </message>
    <message>
        <source>The state did not come back</source>
        <translation>Der state kam nicht zurück</translation>
    </message>
    <message>
        <source>The response belongs to no login of this app, or something on the way dropped it. Refuse it.</source>
        <translation>Die Antwort gehört zu keiner Anmeldung dieser App, oder er ging unterwegs verloren. Lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>A state came back, and none was sent</source>
        <translation>Ein state kam zurück, und es wurde keiner gesendet</translation>
    </message>
    <message>
        <source>The response belongs to another login. Send a state and compare it.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung. Senden Sie einen state, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>The redirect address is another than in the login request</source>
        <translation>Die Redirect-Adresse ist eine andere als in der Anmeldeanfrage</translation>
    </message>
    <message>
        <source>Use the same address everywhere, with the same scheme, host, port, path and slash.</source>
        <translation>Verwenden Sie überall dieselbe Adresse, mit demselben Schema, Host, Port, Pfad und Schrägstrich.</translation>
    </message>
    <message>
        <source>The browser kept the app&apos;s cookie back: its SameSite does not allow it here</source>
        <translation>Der Browser hat das Cookie der App zurückgehalten: Sein SameSite erlaubt es hier nicht</translation>
    </message>
    <message>
        <source>Set the login&apos;s cookie with SameSite=Lax, or with SameSite=None and Secure where the response comes by POST.</source>
        <translation>Setzen Sie das Cookie der Anmeldung mit SameSite=Lax, oder mit SameSite=None und Secure, wo die Antwort per POST kommt.</translation>
    </message>
    <message>
        <source>The browser drops the app&apos;s cookie: it needs Secure and https</source>
        <translation>Der Browser verwirft das Cookie der App: Es braucht Secure und https</translation>
    </message>
    <message>
        <source>Set it with Secure, and use https throughout.</source>
        <translation>Setzen Sie es mit Secure, und verwenden Sie durchgehend https.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie belongs to another host or path than the one where the response came</source>
        <translation>Das Cookie der App gehört zu einem anderen Host oder Pfad als dem, wo die Antwort ankam</translation>
    </message>
    <message>
        <source>Start and end the login on the same host; set the cookie with Path=/.</source>
        <translation>Beginnen und beenden Sie die Anmeldung auf demselben Host; setzen Sie das Cookie mit Path=/.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie did not come back</source>
        <translation>Das Cookie der App kam nicht zurück</translation>
    </message>
    <message>
        <source>Find out whether the browser blocks cookies, cleared them, or was in another window.</source>
        <translation>Finden Sie heraus, ob der Browser Cookies blockiert, gelöscht hat oder in einem anderen Fenster war.</translation>
    </message>
    <message>
        <source>The app failed when it took the response</source>
        <translation>Die App ist gescheitert, als sie die Antwort annahm</translation>
    </message>
    <message>
        <source>Look into the app&apos;s log at that time.</source>
        <translation>Sehen Sie im Log der App zu dieser Zeit nach.</translation>
    </message>
    <message>
        <source>The app took the response and started the login again</source>
        <translation>Die App hat die Antwort angenommen und die Anmeldung von vorn begonnen</translation>
    </message>
    <message>
        <source>The app did not find or keep its session. Look for its cookies and its log.</source>
        <translation>Die App hat ihre Sitzung nicht gefunden oder nicht behalten. Sehen Sie nach ihren Cookies und in ihrem Log nach.</translation>
    </message>
    <message>
        <source>The browser goes back and forth between the app and the identity provider</source>
        <translation>Der Browser geht zwischen App und Identitätsanbieter im Kreis</translation>
    </message>
    <message>
        <source>The app does not keep its session. Look for its cookies and its log.</source>
        <translation>Die App behält ihre Sitzung nicht. Sehen Sie nach ihren Cookies und in ihrem Log nach.</translation>
    </message>
    <message>
        <source>The code that was redeemed is not the one that came</source>
        <translation>Der eingelöste Code ist nicht der, der kam</translation>
    </message>
    <message>
        <source>Redeem the code of this response, unescaped once.</source>
        <translation>Lösen Sie den Code dieser Antwort ein, einmal von der URL-Kodierung befreit.</translation>
    </message>
    <message>
        <source>The code was used a second time</source>
        <translation>Der Code wurde ein zweites Mal benutzt</translation>
    </message>
    <message>
        <source>Redeem a code once; look for a page that is loaded twice, or a request that is repeated.</source>
        <translation>Lösen Sie einen Code einmal ein; suchen Sie nach einer Seite, die zweimal geladen, oder einer Anfrage, die wiederholt wird.</translation>
    </message>
    <message>
        <source>The code was redeemed too late</source>
        <translation>Der Code wurde zu spät eingelöst</translation>
    </message>
    <message>
        <source>Redeem it at once.</source>
        <translation>Lösen Sie ihn sofort ein.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>Der PKCE-Verifier passt nicht zur Challenge</translation>
    </message>
    <message>
        <source>Keep the verifier of each login by itself; a second login or another server process may have replaced it.</source>
        <translation>Bewahren Sie den Verifier jeder Anmeldung für sich auf; eine zweite Anmeldung oder ein anderer Serverprozess hat ihn vielleicht ersetzt.</translation>
    </message>
    <message>
        <source>The token request has no PKCE verifier</source>
        <translation>Die Token-Anfrage hat keinen PKCE-Verifier</translation>
    </message>
    <message>
        <source>Send the code_verifier that the challenge was made from.</source>
        <translation>Senden Sie den code_verifier, aus dem die Challenge gemacht wurde.</translation>
    </message>
    <message>
        <source>The token request has a PKCE verifier, and the login request had no challenge</source>
        <translation>Die Token-Anfrage hat einen PKCE-Verifier, und die Anmeldeanfrage hatte keine Challenge</translation>
    </message>
    <message>
        <source>Send the code_challenge with the login request.</source>
        <translation>Senden Sie die code_challenge mit der Anmeldeanfrage.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not have the form that it needs</source>
        <translation>Der PKCE-Verifier hat nicht die nötige Form</translation>
    </message>
    <message>
        <source>Use 43 to 128 letters, digits and -._~, and hash that very text.</source>
        <translation>Verwenden Sie 43 bis 128 Buchstaben, Ziffern und -._~, und bilden Sie den Hash genau dieses Textes.</translation>
    </message>
    <message>
        <source>The token request does not repeat the redirect address</source>
        <translation>Die Token-Anfrage wiederholt die Redirect-Adresse nicht</translation>
    </message>
    <message>
        <source>Send the same redirect_uri as in the login request.</source>
        <translation>Senden Sie dieselbe redirect_uri wie in der Anmeldeanfrage.</translation>
    </message>
    <message>
        <source>The client sends its secret in two ways at once</source>
        <translation>Der Client sendet sein Geheimnis auf zwei Arten zugleich</translation>
    </message>
    <message>
        <source>Send it either in the header or in the body.</source>
        <translation>Senden Sie es entweder im Header oder im Body.</translation>
    </message>
    <message>
        <source>The token request is not a POST with a form</source>
        <translation>Die Token-Anfrage ist kein POST mit einem Formular</translation>
    </message>
    <message>
        <source>Send the parameters as a form in the body of a POST.</source>
        <translation>Senden Sie die Parameter als Formular im Body eines POST.</translation>
    </message>
    <message>
        <source>The answer has no access token</source>
        <translation>Die Antwort hat kein Access-Token</translation>
    </message>
    <message>
        <source>The answer has no ID token, though the login asked for one</source>
        <translation>Die Antwort hat kein ID-Token, obwohl die Anmeldung eines verlangt hat</translation>
    </message>
    <message>
        <source>Look at the scope: openid has to be allowed for this client.</source>
        <translation>Sehen Sie sich den Scope an: openid muss für diesen Client erlaubt sein.</translation>
    </message>
    <message>
        <source>The token is of another type than was asked for</source>
        <translation>Das Token ist von einem anderen Typ als verlangt</translation>
    </message>
    <message>
        <source>Allow DPoP for this client at the identity provider, and check the token_type in the app.</source>
        <translation>Erlauben Sie DPoP für diesen Client beim Identitätsanbieter, und prüfen Sie den token_type in der App.</translation>
    </message>
    <message>
        <source>The provider granted less than was asked for</source>
        <translation>Der Anbieter hat weniger gewährt als verlangt</translation>
    </message>
    <message>
        <source>Allow the missing scope for this client, or do without.</source>
        <translation>Erlauben Sie den fehlenden Scope für diesen Client, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>A refresh token was used that had been replaced</source>
        <translation>Es wurde ein Refresh-Token benutzt, das schon ersetzt war</translation>
    </message>
    <message>
        <source>Keep the newest refresh token, and refresh in one place at a time.</source>
        <translation>Behalten Sie das neueste Refresh-Token, und erneuern Sie immer nur an einer Stelle.</translation>
    </message>
    <message>
        <source>The refresh token is not the one that was issued last</source>
        <translation>Das Refresh-Token ist nicht das zuletzt ausgestellte</translation>
    </message>
    <message>
        <source>Keep the newest refresh token of each login by itself.</source>
        <translation>Bewahren Sie das neueste Refresh-Token jeder Anmeldung für sich auf.</translation>
    </message>
    <message>
        <source>The ID token cannot be read</source>
        <translation>Das ID-Token lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Find out what changed it on its way.</source>
        <translation>Finden Sie heraus, was es unterwegs verändert hat.</translation>
    </message>
    <message>
        <source>The ID token is not signed</source>
        <translation>Das ID-Token ist nicht signiert</translation>
    </message>
    <message>
        <source>Have it signed, and refuse it until then.</source>
        <translation>Lassen Sie es signieren, und lehnen Sie es bis dahin ab.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not fit the keys in this recording</source>
        <translation>Die Signatur des ID-Tokens passt nicht zu den Schlüsseln in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Do not use this token. Find out who issued or changed it.</source>
        <translation>Verwenden Sie dieses Token nicht. Finden Sie heraus, wer es ausgestellt oder verändert hat.</translation>
    </message>
    <message>
        <source>The ID token&apos;s key is not in the key set of this recording</source>
        <translation>Der Schlüssel des ID-Tokens ist nicht im Schlüsselsatz dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Fetch the key set again; the provider may have changed its keys.</source>
        <translation>Rufen Sie den Schlüsselsatz noch einmal ab; vielleicht hat der Anbieter seine Schlüssel gewechselt.</translation>
    </message>
    <message>
        <source>The token is for somebody else</source>
        <translation>Das Token ist für jemand anderen</translation>
    </message>
    <message>
        <source>Ask for a token for this audience.</source>
        <translation>Verlangen Sie ein Token für diesen Empfänger.</translation>
    </message>
    <message>
        <source>The ID token was issued to another client</source>
        <translation>Das ID-Token wurde einem anderen Client ausgestellt</translation>
    </message>
    <message>
        <source>Use only tokens that were issued to this client.</source>
        <translation>Verwenden Sie nur Token, die diesem Client ausgestellt wurden.</translation>
    </message>
    <message>
        <source>The ID token&apos;s nonce is not the one that was sent</source>
        <translation>Die Nonce des ID-Tokens ist nicht die gesendete</translation>
    </message>
    <message>
        <source>The token belongs to another login. Keep the nonce of each login by itself.</source>
        <translation>Das Token gehört zu einer anderen Anmeldung. Bewahren Sie die Nonce jeder Anmeldung für sich auf.</translation>
    </message>
    <message>
        <source>The ID token has no nonce, though one was sent</source>
        <translation>Das ID-Token hat keine Nonce, obwohl eine gesendet wurde</translation>
    </message>
    <message>
        <source>Do not use this token; look at the provider&apos;s settings.</source>
        <translation>Verwenden Sie dieses Token nicht; sehen Sie sich die Einstellungen des Anbieters an.</translation>
    </message>
    <message>
        <source>The ID token had expired when it came</source>
        <translation>Das ID-Token war abgelaufen, als es kam</translation>
    </message>
    <message>
        <source>Compare the clocks of the provider and of the computer that the recording was made on.</source>
        <translation>Vergleichen Sie die Uhren des Anbieters und des Rechners, auf dem aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The token was issued in the future</source>
        <translation>Das Token wurde in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>Set the clocks of the provider and of the computer by a time server.</source>
        <translation>Stellen Sie die Uhren des Anbieters und des Rechners nach einem Zeitserver.</translation>
    </message>
    <message>
        <source>The hash in the ID token is not of what came with it</source>
        <translation>Der Hash im ID-Token gehört nicht zu dem, was mit ihm kam</translation>
    </message>
    <message>
        <source>Do not use these tokens: one of them was replaced.</source>
        <translation>Verwenden Sie diese Token nicht: Eines davon wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>This is about another user or session than the ID token</source>
        <translation>Das betrifft einen anderen Benutzer oder eine andere Sitzung als das ID-Token</translation>
    </message>
    <message>
        <source>Do not use it; look for answers that were mixed up or cached.</source>
        <translation>Verwenden Sie es nicht; suchen Sie nach Antworten, die vertauscht wurden oder aus einem Cache kamen.</translation>
    </message>
    <message>
        <source>The user signed in longer ago than the app allows</source>
        <translation>Der Benutzer hat sich vor längerer Zeit angemeldet, als die App erlaubt</translation>
    </message>
    <message>
        <source>Have the provider ask the user again; it has to heed max_age.</source>
        <translation>Lassen Sie den Anbieter den Benutzer noch einmal fragen; er muss max_age beachten.</translation>
    </message>
    <message>
        <source>The call has no access token</source>
        <translation>Der Aufruf hat kein Access-Token</translation>
    </message>
    <message>
        <source>Send it in Authorization; look whether a redirect or a proxy dropped it.</source>
        <translation>Senden Sie es in Authorization; sehen Sie nach, ob eine Weiterleitung oder ein Proxy es entfernt hat.</translation>
    </message>
    <message>
        <source>The access token had expired</source>
        <translation>Das Access-Token war abgelaufen</translation>
    </message>
    <message>
        <source>Refresh it before it expires.</source>
        <translation>Erneuern Sie es, bevor es abläuft.</translation>
    </message>
    <message>
        <source>The call has another token than the one that was issued</source>
        <translation>Der Aufruf hat ein anderes Token als das ausgestellte</translation>
    </message>
    <message>
        <source>Look where the app keeps its token; it may be one of an earlier login.</source>
        <translation>Sehen Sie nach, wo die App ihr Token aufbewahrt; vielleicht stammt es aus einer früheren Anmeldung.</translation>
    </message>
    <message>
        <source>The app sends the ID token to the API</source>
        <translation>Die App sendet das ID-Token an die API</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>Senden Sie das Access-Token.</translation>
    </message>
    <message>
        <source>The token is in the address, where logs keep it</source>
        <translation>Das Token steht in der Adresse, wo Logs es behalten</translation>
    </message>
    <message>
        <source>Send it in Authorization.</source>
        <translation>Senden Sie es in Authorization.</translation>
    </message>
    <message>
        <source>The API does not accept the access token</source>
        <translation>Die API akzeptiert das Access-Token nicht</translation>
    </message>
    <message>
        <source>Compare the issuer, the audience and the keys that the API expects with the token.</source>
        <translation>Vergleichen Sie den Aussteller, den Empfänger und die Schlüssel, die die API erwartet, mit dem Token.</translation>
    </message>
    <message>
        <source>The token does not allow this call</source>
        <translation>Das Token erlaubt diesen Aufruf nicht</translation>
    </message>
    <message>
        <source>Ask for the scope that the API names, or give the user that right.</source>
        <translation>Verlangen Sie den Scope, den die API nennt, oder geben Sie dem Benutzer dieses Recht.</translation>
    </message>
    <message>
        <source>The token is bound to a key and came as Bearer</source>
        <translation>Das Token ist an einen Schlüssel gebunden und kam als Bearer</translation>
    </message>
    <message>
        <source>Send it with the scheme DPoP and a proof.</source>
        <translation>Senden Sie es mit dem Schema DPoP und einem Nachweis.</translation>
    </message>
    <message>
        <source>The DPoP proof does not fit the request</source>
        <translation>Der DPoP-Nachweis passt nicht zur Anfrage</translation>
    </message>
    <message>
        <source>Make a new proof for each request: its method, its address, its token, and the key that the token is bound to.</source>
        <translation>Machen Sie für jede Anfrage einen neuen Nachweis: für ihre Methode, ihre Adresse, ihr Token und den Schlüssel, an den das Token gebunden ist.</translation>
    </message>
    <message>
        <source>The DPoP proof is missing</source>
        <translation>Der DPoP-Nachweis fehlt</translation>
    </message>
    <message>
        <source>Send a proof in the header DPoP.</source>
        <translation>Senden Sie einen Nachweis im Header DPoP.</translation>
    </message>
    <message>
        <source>The same DPoP proof was sent twice</source>
        <translation>Derselbe DPoP-Nachweis wurde zweimal gesendet</translation>
    </message>
    <message>
        <source>Make a new proof for each request.</source>
        <translation>Machen Sie für jede Anfrage einen neuen Nachweis.</translation>
    </message>
    <message>
        <source>The introspection says that the token is not active</source>
        <translation>Die Introspektion sagt, dass das Token nicht aktiv ist</translation>
    </message>
    <message>
        <source>It has expired or was revoked, or it belongs to another server. Log in again.</source>
        <translation>Es ist abgelaufen oder wurde widerrufen, oder es gehört zu einem anderen Server. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The clocks of the server and of the computer that recorded this differ</source>
        <translation>Die Uhren des Servers und des Rechners, der aufgezeichnet hat, weichen voneinander ab</translation>
    </message>
    <message>
        <source>Set both by a time server.</source>
        <translation>Stellen Sie beide nach einem Zeitserver.</translation>
    </message>
    <message>
        <source>The logout token breaks a rule</source>
        <translation>Das Logout-Token verletzt eine Regel</translation>
    </message>
    <message>
        <source>Have the provider&apos;s logout tokens corrected.</source>
        <translation>Lassen Sie die Logout-Token des Anbieters berichtigen.</translation>
    </message>
    <message>
        <source>The logout was refused</source>
        <translation>Die Abmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Compare id_token_hint and the address to return to with what is registered.</source>
        <translation>Vergleichen Sie id_token_hint und die Rückkehradresse mit dem, was registriert ist.</translation>
    </message>
    <message>
        <source>What this takes is not in the recording</source>
        <translation>Was dafür nötig ist, steht nicht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Only its receiver can read this token</source>
        <translation>Nur sein Empfänger kann dieses Token lesen</translation>
    </message>
    <message>
        <source>It was removed when the recording was sanitized</source>
        <translation>Es wurde beim Bereinigen der Aufzeichnung entfernt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect-Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pushed request</source>
        <translation>Hinterlegte Anfrage</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Return to the app</source>
        <translation>Rückkehr zur App</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Signature, by the recording&apos;s own keys</source>
        <translation>Signatur, mit den Schlüsseln der Aufzeichnung</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Hash of the access token (at_hash)</source>
        <translation>Hash des Access-Tokens (at_hash)</translation>
    </message>
    <message>
        <source>Hash of the code (c_hash)</source>
        <translation>Hash des Codes (c_hash)</translation>
    </message>
    <message>
        <source>Hash of the state (s_hash)</source>
        <translation>Hash des state (s_hash)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweistoken</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Es sagt: „%1“.</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Der Identitätsanbieter</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>Die API</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>Der Browser</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Der Benutzer</translation>
    </message>
    <message>
        <source>The cookie “%1” of %2, with %3.</source>
        <translation>Das Cookie „%1“ von %2, mit %3.</translation>
    </message>
    <message>
        <source>The cookie “%1” of %2.</source>
        <translation>Das Cookie „%1“ von %2.</translation>
    </message>
    <message>
        <source>The token says %1; the time was %2.</source>
        <translation>Das Token sagt %1; die Zeit war %2.</translation>
    </message>
    <message>
        <source>The server&apos;s clock said %1, this computer&apos;s %2.</source>
        <translation>Die Uhr des Servers zeigte %1, die dieses Rechners %2.</translation>
    </message>
    <message>
        <source>The user signed in at %1; %2 are allowed.</source>
        <translation>Der Benutzer hat sich um %1 angemeldet; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>Not allowed: %1.</source>
        <translation>Nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Granted: %1. Missing: %2.</source>
        <translation>Gewährt: %1. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie is too large for browsers, which do not keep it</source>
        <translation>Das Cookie der App ist zu groß für Browser; sie behalten es nicht</translation>
    </message>
    <message>
        <source>Keep tokens at the server, or spread them over several cookies: a cookie may have 4096 bytes.</source>
        <translation>Bewahren Sie Tokens auf dem Server auf, oder verteilen Sie sie auf mehrere Cookies: Ein Cookie darf 4096 Bytes haben.</translation>
    </message>
    <message>
        <source>The browser refuses the app&apos;s cookie: its name demands more than the cookie has</source>
        <translation>Der Browser lehnt das Cookie der App ab: Sein Name verlangt mehr, als es hat</translation>
    </message>
    <message>
        <source>__Host- needs Secure, Path=/ and no Domain; __Secure- needs Secure. Or give it another name.</source>
        <translation>__Host- braucht Secure, Path=/ und kein Domain; __Secure- braucht Secure. Oder geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>The app&apos;s cookie is that of another login in the same browser</source>
        <translation>Das Cookie der App gehört zu einer anderen Anmeldung im selben Browser</translation>
    </message>
    <message>
        <source>Log in in one tab at a time. The app can keep logins apart with a cookie for each state.</source>
        <translation>Melden Sie sich nur in einem Tab zugleich an. Die App kann Anmeldungen mit einem Cookie für jeden state auseinanderhalten.</translation>
    </message>
    <message>
        <source>The response came behind the # of the address, which the browser does not send to the server</source>
        <translation>Die Antwort kam hinter dem # der Adresse, das der Browser nicht an den Server sendet</translation>
    </message>
    <message>
        <source>Ask for response_mode=form_post or query, or read it in the page.</source>
        <translation>Verlangen Sie response_mode=form_post oder query, oder lesen Sie sie in der Seite.</translation>
    </message>
    <message>
        <source>The app sent a word such as undefined in place of a value</source>
        <translation>Die App sendete ein Wort wie undefined anstelle eines Werts</translation>
    </message>
    <message>
        <source>Its variable was empty: look where the app keeps the value.</source>
        <translation>Ihre Variable war leer: Sehen Sie nach, wo die App den Wert aufbewahrt.</translation>
    </message>
    <message>
        <source>The API does not accept the access token, which only the provider can read</source>
        <translation>Die API akzeptiert das Access-Token nicht, das nur der Anbieter lesen kann</translation>
    </message>
    <message>
        <source>Ask for a token for this API, by audience or resource, so that the provider signs one that it can read; or have the API ask the provider (introspection).</source>
        <translation>Fordern Sie ein Token für diese API an, über audience oder resource, damit der Anbieter eines signiert, das sie lesen kann; oder lassen Sie die API beim Anbieter nachfragen (Introspection).</translation>
    </message>
</context>
<context>
    <name>Fetches</name>
    <message>
        <source>nothing that can be shown</source>
        <translation>nichts, was sich anzeigen lässt</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>Die Anfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fetch again when you are ready.</source>
        <translation>Rufen Sie erneut ab, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>It is not an address that can be asked.</source>
        <translation>Das ist keine Adresse, die sich abfragen lässt.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter an address such as https://authn.aws.us.pangea.cloud.</source>
        <translation>Geben Sie eine Adresse wie https://authn.aws.us.pangea.cloud ein.</translation>
    </message>
    <message>
        <source>An access token is needed</source>
        <translation>Ein Access-Token wird benötigt</translation>
    </message>
    <message>
        <source>Pangea AuthN gives its keys only to callers with a token; nothing was sent.</source>
        <translation>Pangea AuthN gibt seine Schlüssel nur an Aufrufer mit einem Token heraus; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter a service token (pts_…) or client token (pcl_…) of your project beside the address.</source>
        <translation>Geben Sie neben der Adresse ein Service-Token (pts_…) oder Client-Token (pcl_…) Ihres Projekts ein.</translation>
    </message>
    <message>
        <source>It holds characters that no token has.</source>
        <translation>Es enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>The access token cannot be used</source>
        <translation>Das Access-Token ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Copy the token again, alone and in full, without “Bearer” before it.</source>
        <translation>Kopieren Sie das Token noch einmal, allein und vollständig, ohne „Bearer“ davor.</translation>
    </message>
    <message>
        <source>The answer is too large for a key set</source>
        <translation>Die Antwort ist zu groß für einen Schlüsselsatz</translation>
    </message>
    <message>
        <source>Reading was stopped, so that it cannot fill the memory. The address probably leads to something else.</source>
        <translation>Das Lesen wurde beendet, damit der Speicher nicht vollläuft. Die Adresse führt wahrscheinlich zu etwas anderem.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It came with HTTP %1.</source>
        <translation>Sie kam mit HTTP %1.</translation>
    </message>
    <message>
        <source>The answer is a signed token, not keys</source>
        <translation>Die Antwort ist ein signiertes Token, keine Schlüssel</translation>
    </message>
    <message>
        <source>It starts: “%1”.</source>
        <translation>Der Anfang lautet: „%1“.</translation>
    </message>
    <message>
        <source>Enter the address of the issuer’s key set (jwks_uri). To look into this token, inspect it.</source>
        <translation>Geben Sie die Adresse des Schlüsselsatzes des Ausstellers ein (jwks_uri). Um mehr über dieses Token zu erfahren, untersuchen Sie es.</translation>
    </message>
    <message>
        <source>The answer is compressed</source>
        <translation>Die Antwort ist komprimiert</translation>
    </message>
    <message>
        <source>It is gzip data, though an uncompressed answer was asked for, and no header says so.</source>
        <translation>Es sind gzip-Daten, obwohl eine unkomprimierte Antwort verlangt war, und kein Header weist darauf hin.</translation>
    </message>
    <message>
        <source>Download and unpack it, then load the file; inform the operator of the server.</source>
        <translation>Laden Sie die Antwort herunter, entpacken Sie sie, und laden Sie dann die Datei; informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The answer is written in UTF-16</source>
        <translation>Die Antwort ist in UTF-16 geschrieben</translation>
    </message>
    <message>
        <source>JSON is sent in UTF-8 (RFC 8259, 8.1).</source>
        <translation>JSON wird in UTF-8 gesendet (RFC 8259, 8.1).</translation>
    </message>
    <message>
        <source>Ask the operator of the server to send UTF-8.</source>
        <translation>Bitten Sie den Betreiber des Servers, UTF-8 zu senden.</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>What came instead (HTTP %1): %2.</source>
        <translation>Stattdessen kam (HTTP %1): %2.</translation>
    </message>
    <message>
        <source>Check the path of the address: something else than keys is there.</source>
        <translation>Prüfen Sie den Pfad der Adresse: Dort liegt etwas anderes als Schlüssel.</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>HTTP 204 says that there is nothing to give, which is no answer to a request for keys.</source>
        <translation>HTTP 204 bedeutet, dass es nichts zu liefern gibt; das ist keine Antwort auf eine Frage nach Schlüsseln.</translation>
    </message>
    <message>
        <source>It came with HTTP %1 and nothing in it.</source>
        <translation>Sie kam mit HTTP %1 und ohne Inhalt.</translation>
    </message>
    <message>
        <source>Check the path of the address; if it is the right one, inform the operator of the server.</source>
        <translation>Prüfen Sie den Pfad der Adresse; wenn es der richtige ist, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>It is an HTML page titled “%1” (HTTP %2).</source>
        <translation>Es ist eine HTML-Seite mit dem Titel „%1“ (HTTP %2).</translation>
    </message>
    <message>
        <source>The answer is a web page, not keys</source>
        <translation>Die Antwort ist eine Webseite, keine Schlüssel</translation>
    </message>
    <message>
        <source>It is an HTML page (HTTP %1).</source>
        <translation>Es ist eine HTML-Seite (HTTP %1).</translation>
    </message>
    <message>
        <source>A sign-in page answered in place of the endpoint.</source>
        <translation>Statt des Endpunkts hat eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>Web servers often give their page for a path that they do not know.</source>
        <translation>Webserver liefern oft ihre eigene Seite, wenn sie einen Pfad nicht kennen.</translation>
    </message>
    <message>
        <source>Sign in there with a browser if it is the network’s page; if not, ask for an address of the keys that needs no sign-in.</source>
        <translation>Melden Sie sich dort mit einem Browser an, wenn es die Seite des Netzes ist; wenn nicht, fragen Sie nach einer Adresse der Schlüssel, die keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Look up the address of the keys: it is the “jwks_uri” in the issuer’s configuration.</source>
        <translation>Schlagen Sie die Adresse der Schlüssel nach: Sie steht als „jwks_uri“ in der Konfiguration des Ausstellers.</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>Die Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>The answer is broken JSON</source>
        <translation>Die Antwort ist fehlerhaftes JSON</translation>
    </message>
    <message>
        <source>It begins as JSON and ends in the middle of it, after %2 bytes (HTTP %1).</source>
        <translation>Sie beginnt als JSON und endet mittendrin, nach %2 Byte (HTTP %1).</translation>
    </message>
    <message>
        <source>It begins as JSON, but stops being JSON at byte %2 (HTTP %1).</source>
        <translation>Sie beginnt als JSON, ist ab Byte %2 aber keines mehr (HTTP %1).</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, inform the operator of the server.</source>
        <translation>Rufen Sie erneut ab; wenn das Problem bleibt, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Tell the operator of the server.</source>
        <translation>Informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The answer is the issuer’s configuration, not its keys</source>
        <translation>Die Antwort ist die Konfiguration des Ausstellers, nicht seine Schlüssel</translation>
    </message>
    <message>
        <source>It says that the keys are at %1 (jwks_uri).</source>
        <translation>Darin steht, dass die Schlüssel unter %1 liegen (jwks_uri).</translation>
    </message>
    <message>
        <source>Enter that address, or choose “OpenID issuer” as the kind of endpoint.</source>
        <translation>Geben Sie diese Adresse ein, oder wählen Sie „OpenID-Aussteller“ als Art des Endpunkts.</translation>
    </message>
    <message>
        <source>The service answered with an error in place of keys</source>
        <translation>Der Dienst hat mit einem Fehler statt mit Schlüsseln geantwortet</translation>
    </message>
    <message>
        <source>Its code, HTTP %1, does not say so.</source>
        <translation>Sein Code, HTTP %1, lässt das nicht erkennen.</translation>
    </message>
    <message>
        <source>Correct what it names; if you cannot do that, inform the operator of the service.</source>
        <translation>Beheben Sie, was er nennt; wenn Sie das nicht können, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The answer holds a key that cannot be read</source>
        <translation>Die Antwort enthält einen Schlüssel, der sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Ask the operator of the service for a key set (JWKS) or a public key in PEM.</source>
        <translation>Bitten Sie den Betreiber des Dienstes um einen Schlüsselsatz (JWKS) oder einen öffentlichen Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>The answer is not an issuer’s configuration</source>
        <translation>Die Antwort ist nicht die Konfiguration eines Ausstellers</translation>
    </message>
    <message>
        <source>If it is the address of the keys themselves, choose “JWKS URL” as the kind of endpoint.</source>
        <translation>Wenn es die Adresse der Schlüssel selbst ist, wählen Sie „JWKS-URL“ als Art des Endpunkts.</translation>
    </message>
    <message>
        <source>The answer holds no key set</source>
        <translation>Die Antwort enthält keinen Schlüsselsatz</translation>
    </message>
    <message>
        <source>It is JSON, but without a list of keys where one should be.</source>
        <translation>Sie ist JSON, aber ohne Schlüsselliste an der Stelle, an der eine stehen sollte.</translation>
    </message>
    <message>
        <source>Check the path of the address and the kind of endpoint.</source>
        <translation>Prüfen Sie den Pfad der Adresse und die Art des Endpunkts.</translation>
    </message>
    <message>
        <source>The answer says nothing about the token</source>
        <translation>Die Antwort sagt nichts über das Token</translation>
    </message>
    <message>
        <source>It is JSON, but not the answer of Pangea AuthN to a question about a token.</source>
        <translation>Sie ist JSON, aber nicht die Antwort von Pangea AuthN auf eine Frage nach einem Token.</translation>
    </message>
    <message>
        <source>Check the address: it has to be a Pangea AuthN endpoint.</source>
        <translation>Prüfen Sie die Adresse: Es muss ein Endpunkt von Pangea AuthN sein.</translation>
    </message>
    <message>
        <source>The answer contradicts itself</source>
        <translation>Die Antwort widerspricht sich</translation>
    </message>
    <message>
        <source>Its status is “Success”, but its HTTP code is %1, which means failure.</source>
        <translation>Ihr Status ist „Success“, ihr HTTP-Code aber %1, und der bedeutet einen Fehlschlag.</translation>
    </message>
    <message>
        <source>A proxy in between probably changed the code.</source>
        <translation>Wahrscheinlich hat ein Proxy dazwischen den Code geändert.</translation>
    </message>
    <message>
        <source>Fetch again; if the problem persists, try without a proxy or inform the operator of the service.</source>
        <translation>Rufen Sie erneut ab; wenn das Problem bleibt, versuchen Sie es ohne Proxy, oder informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The service has not finished yet</source>
        <translation>Der Dienst ist noch nicht fertig</translation>
    </message>
    <message>
        <source>It accepted the request and asked for patience, but had no answer in the time allowed.</source>
        <translation>Er hat die Anfrage angenommen und um Geduld gebeten, hatte in der erlaubten Zeit aber keine Antwort.</translation>
    </message>
    <message>
        <source>Fetch again in a minute.</source>
        <translation>Rufen Sie in einer Minute erneut ab.</translation>
    </message>
    <message>
        <source>At this address, the issuer calls itself “%1”. It has to be the address that was asked, to the character.</source>
        <translation>Unter dieser Adresse nennt sich der Aussteller „%1“. Das muss Zeichen für Zeichen die Adresse sein, die abgefragt wurde.</translation>
    </message>
    <message>
        <source>The issuer calls itself something else</source>
        <translation>Der Aussteller nennt sich anders</translation>
    </message>
    <message>
        <source>The configuration at this address names no issuer at all.</source>
        <translation>Die Konfiguration unter dieser Adresse nennt gar keinen Aussteller.</translation>
    </message>
    <message>
        <source>This configuration is for all tenants. Enter the address with your tenant’s ID in the place of “%1”.</source>
        <translation>Diese Konfiguration gilt für alle Mandanten. Geben Sie die Adresse mit der ID Ihres Mandanten anstelle von „%1“ ein.</translation>
    </message>
    <message>
        <source>If you trust that name, enter it as the address.</source>
        <translation>Wenn Sie diesem Namen vertrauen, geben Sie ihn als Adresse ein.</translation>
    </message>
    <message>
        <source>Enter the address of its keys, %1, as a JWKS URL: then no name is compared.</source>
        <translation>Geben Sie die Adresse seiner Schlüssel, %1, als JWKS-URL ein: Dann wird kein Name verglichen.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Dort steht: „%1“.</translation>
    </message>
    <message>
        <source>The issuer’s configuration does not name its keys</source>
        <translation>Die Konfiguration des Ausstellers nennt seine Schlüssel nicht</translation>
    </message>
    <message>
        <source>It has no “jwks_uri”, the address where the keys of an issuer are published.</source>
        <translation>Ihr fehlt „jwks_uri“, die Adresse, unter der die Schlüssel eines Ausstellers veröffentlicht sind.</translation>
    </message>
    <message>
        <source>If you know that address, fetch it as a JWKS URL; if not, ask the issuer’s operator for it, or for the key itself.</source>
        <translation>Wenn Sie diese Adresse kennen, rufen Sie sie als JWKS-URL ab; wenn nicht, fragen Sie den Betreiber des Ausstellers danach oder nach dem Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The issuer does not say where its keys can be fetched safely</source>
        <translation>Der Aussteller sagt nicht, wo sich seine Schlüssel sicher abrufen lassen</translation>
    </message>
    <message>
        <source>The address of the keys has to be a whole one that starts with https; over http, somebody on the way could replace the keys. Nor may it lead from outside to this computer, into its network, or to the port of another service such as mail.</source>
        <translation>Die Adresse der Schlüssel muss vollständig sein und mit https beginnen; über http könnte jemand auf dem Weg die Schlüssel austauschen. Sie darf auch nicht von außen auf diesen Rechner, in sein Netz oder zum Port eines anderen Dienstes wie E-Mail führen.</translation>
    </message>
    <message>
        <source>Try %1 as a JWKS URL: the same path at the address that was asked.</source>
        <translation>Versuchen Sie %1 als JWKS-URL: derselbe Pfad unter der Adresse, die abgefragt wurde.</translation>
    </message>
    <message>
        <source>If this is an issuer of your own, correct its metadata; if not, inform its operator.</source>
        <translation>Wenn es Ihr eigener Aussteller ist, korrigieren Sie seine Metadaten; wenn nicht, informieren Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>The request failed</source>
        <translation>Die Anfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Gemeldet wurde: „%1“.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, then fetch again.</source>
        <translation>Prüfen Sie die Adresse und die Netzwerkverbindung, und rufen Sie dann erneut ab.</translation>
    </message>
</context>
<context>
    <name>FileFaults</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is larger than 16 MiB, which is the limit here.</source>
        <translation>Sie ist größer als 16 MiB; mehr wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>With those before it, it is larger than 16 MiB, which is the limit here. Open it by itself.</source>
        <translation>Zusammen mit den Dateien davor sind es mehr als 16 MiB; mehr wird hier nicht gelesen. Öffnen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>With the keys before them, these are too many. Open the file by itself.</source>
        <translation>Zusammen mit den Schlüsseln davor sind das zu viele. Öffnen Sie die Datei einzeln.</translation>
    </message>
    <message>
        <source>The name is not UTF-8, and others look the same here. Drop the file onto the window, or name it where the program is started.</source>
        <translation>Der Name ist kein UTF-8, und andere sehen hier gleich aus. Ziehen Sie die Datei auf das Fenster, oder nennen Sie sie beim Start des Programms.</translation>
    </message>
    <message>
        <source>It is larger than %1, which is the limit here.</source>
        <translation>Sie ist größer als %1; das ist hier die Grenze.</translation>
    </message>
</context>
<context>
    <name>ForeignFindingWords</name>
    <message>
        <source>This is how %1 prints it.</source>
        <translation>So gibt %1 es aus.</translation>
    </message>
    <message>
        <source>The text is “%1” where the token should be</source>
        <translation>Wo das Token stehen sollte, steht „%1“</translation>
    </message>
    <message>
        <source>There is an empty value where the token should be</source>
        <translation>Wo das Token stehen sollte, steht ein leerer Wert</translation>
    </message>
    <message>
        <source>A program wrote an empty value as text: its variable for the token was not set.</source>
        <translation>Ein Programm hat einen leeren Wert als Text geschrieben: Seine Variable für das Token war nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 writes such a value so.</source>
        <translation>So schreibt %1 einen solchen Wert.</translation>
    </message>
    <message>
        <source>In the program that sends this, look at where the variable gets its token: the login before failed, or the token is kept under another name.</source>
        <translation>Sehen Sie in dem Programm, das dies sendet, nach, woher die Variable ihr Token bekommt: Die Anmeldung davor ist fehlgeschlagen, oder das Token liegt unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>There is nothing after “%1”</source>
        <translation>Nach „%1“ steht nichts</translation>
    </message>
    <message>
        <source>There is nothing where the token should be</source>
        <translation>Wo das Token stehen sollte, steht nichts</translation>
    </message>
    <message>
        <source>The name is there and the token is not: the variable that should hold it is empty.</source>
        <translation>Der Name ist da, das Token aber nicht: Die Variable, die es enthalten sollte, ist leer.</translation>
    </message>
    <message>
        <source>In the program that sends this, look at where the variable gets its token, and print its length before the request is sent.</source>
        <translation>Sehen Sie in dem Programm, das dies sendet, nach, woher die Variable ihr Token bekommt, und geben Sie vor dem Senden der Anfrage dessen Länge aus.</translation>
    </message>
    <message>
        <source>The variable “%1” was not replaced by its value</source>
        <translation>Die Variable „%1“ wurde nicht durch ihren Wert ersetzt</translation>
    </message>
    <message>
        <source>A variable was not replaced by its value</source>
        <translation>Eine Variable wurde nicht durch ihren Wert ersetzt</translation>
    </message>
    <message>
        <source>This is the name of a variable as a script or program writes it, not a token.</source>
        <translation>Das ist der Name einer Variablen, wie ein Skript oder Programm ihn schreibt, kein Token.</translation>
    </message>
    <message>
        <source>The spelling is that of %1.</source>
        <translation>Die Schreibweise ist die von %1.</translation>
    </message>
    <message>
        <source>Shells leave it as it is in single quotes, and other programs do not know it at all.</source>
        <translation>Shells lassen sie in einfachen Anführungszeichen unverändert, und andere Programme kennen sie gar nicht.</translation>
    </message>
    <message>
        <source>Set the variable where the command runs, and write it in double quotes, in the spelling of the shell or program that has to replace it.</source>
        <translation>Setzen Sie die Variable dort, wo der Befehl läuft, und schreiben Sie sie in doppelten Anführungszeichen, in der Schreibweise der Shell oder des Programms, das sie ersetzen soll.</translation>
    </message>
    <message>
        <source>The placeholder “%1” was not filled in</source>
        <translation>Der Platzhalter „%1“ wurde nicht ausgefüllt</translation>
    </message>
    <message>
        <source>A placeholder was not filled in</source>
        <translation>Ein Platzhalter wurde nicht ausgefüllt</translation>
    </message>
    <message>
        <source>This is a template, not a token: the tool that should have put the token into it did not run, or does not know the name.</source>
        <translation>Das ist eine Vorlage, kein Token: Das Werkzeug, das das Token hätte einsetzen sollen, lief nicht oder kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>Define that name in the tool that fills the template (environment, collection, pipeline), and send the request again.</source>
        <translation>Legen Sie diesen Namen in dem Werkzeug fest, das die Vorlage ausfüllt (Umgebung, Collection, Pipeline), und senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder, not a token</source>
        <translation>„%1“ ist ein Platzhalter, kein Token</translation>
    </message>
    <message>
        <source>This is a placeholder, not a token</source>
        <translation>Das ist ein Platzhalter, kein Token</translation>
    </message>
    <message>
        <source>It comes from an example, and asks for a token to be put there.</source>
        <translation>Er stammt aus einem Beispiel und bittet darum, dort ein Token einzusetzen.</translation>
    </message>
    <message>
        <source>Replace all of it, with its brackets, by the token itself.</source>
        <translation>Ersetzen Sie ihn ganz, samt seinen Klammern, durch das Token selbst.</translation>
    </message>
    <message>
        <source>The token was masked, and is no longer there</source>
        <translation>Das Token wurde unkenntlich gemacht und ist nicht mehr da</translation>
    </message>
    <message>
        <source>A log or a tool replaced it, so that nobody can copy it. It cannot be recovered from this text.</source>
        <translation>Ein Protokoll oder ein Werkzeug hat es ersetzt, damit niemand es kopieren kann. Aus diesem Text lässt es sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Copy the token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Kopieren Sie das Token von dort, wo es verwendet wird: aus den Entwicklerwerkzeugen des Browsers oder vom Client, der es sendet.</translation>
    </message>
    <message>
        <source>Only a part of the token is here</source>
        <translation>Nur ein Teil des Tokens ist hier</translation>
    </message>
    <message>
        <source>Something left the rest out: a log or a table that shortens long values, or a person who did not want to show it. A part shows neither the whole content nor the signature.</source>
        <translation>Irgendetwas hat den Rest weggelassen: ein Protokoll oder eine Tabelle, die lange Werte kürzt, oder ein Mensch, der es nicht zeigen wollte. Aus einem Teil lassen sich weder Inhalt noch Signatur ablesen.</translation>
    </message>
    <message>
        <source>Copy the whole token from where it is used: the browser’s developer tools, or the client that sends it.</source>
        <translation>Kopieren Sie das ganze Token von dort, wo es verwendet wird: aus den Entwicklerwerkzeugen des Browsers oder vom Client, der es sendet.</translation>
    </message>
    <message>
        <source>This is the name of a file, not a token</source>
        <translation>Das ist ein Dateiname, kein Token</translation>
    </message>
    <message>
        <source>The text says where the token is kept, instead of what the file holds.</source>
        <translation>Der Text sagt, wo das Token liegt, statt was in der Datei steht.</translation>
    </message>
    <message>
        <source>Open the file itself: the token is in it.</source>
        <translation>Öffnen Sie die Datei selbst: Darin ist das Token.</translation>
    </message>
    <message>
        <source>This is a reference to a secret store, not a token</source>
        <translation>Das ist ein Verweis auf einen Geheimnisspeicher, kein Token</translation>
    </message>
    <message>
        <source>The tool that should have replaced it by the stored value did not run.</source>
        <translation>Das Werkzeug, das ihn durch den gespeicherten Wert hätte ersetzen sollen, lief nicht.</translation>
    </message>
    <message>
        <source>Start the program through the tool that resolves such references, or read the value from the store yourself.</source>
        <translation>Starten Sie das Programm über das Werkzeug, das solche Verweise auflöst, oder lesen Sie den Wert selbst aus dem Speicher.</translation>
    </message>
    <message>
        <source>A whole object was written as text, instead of a token</source>
        <translation>Statt eines Tokens wurde ein ganzes Objekt als Text geschrieben</translation>
    </message>
    <message>
        <source>The program put an object where it should have put one of its properties.</source>
        <translation>Das Programm hat ein Objekt eingesetzt, wo es eine von dessen Eigenschaften hätte einsetzen sollen.</translation>
    </message>
    <message>
        <source>In the program that sends this, take the property that holds the token (often “access_token”).</source>
        <translation>Nehmen Sie in dem Programm, das dies sendet, die Eigenschaft, die das Token enthält (oft „access_token“).</translation>
    </message>
    <message>
        <source>A result that was not waited for was written as text, instead of a token</source>
        <translation>Statt eines Tokens wurde ein Ergebnis, auf das nicht gewartet wurde, als Text geschrieben</translation>
    </message>
    <message>
        <source>The program fetches the token in the background (promise, future, task) and went on before it was there.</source>
        <translation>Das Programm ruft das Token im Hintergrund ab (Promise, Future, Task) und hat weitergemacht, bevor es da war.</translation>
    </message>
    <message>
        <source>In the program that sends this, wait for the result (“await”) before it is put into the request.</source>
        <translation>Warten Sie in dem Programm, das dies sendet, auf das Ergebnis („await“), bevor es in die Anfrage eingesetzt wird.</translation>
    </message>
    <message>
        <source>A function was written as text, instead of a token</source>
        <translation>Statt eines Tokens wurde eine Funktion als Text geschrieben</translation>
    </message>
    <message>
        <source>The program named the function that gets the token, and did not call it.</source>
        <translation>Das Programm hat die Funktion, die das Token holt, nur genannt und nicht aufgerufen.</translation>
    </message>
    <message>
        <source>In the program that sends this, call the function, and send what it returns.</source>
        <translation>Rufen Sie in dem Programm, das dies sendet, die Funktion auf, und senden Sie, was sie zurückgibt.</translation>
    </message>
    <message>
        <source>A value in its wrapping was written as text, instead of a token</source>
        <translation>Statt eines Tokens wurde ein verpackter Wert als Text geschrieben</translation>
    </message>
    <message>
        <source>The program printed the list or option that holds the token, or that is empty.</source>
        <translation>Das Programm hat die Liste oder Option ausgegeben, die das Token enthält oder die leer ist.</translation>
    </message>
    <message>
        <source>In the program that sends this, take the value out of its wrapping first.</source>
        <translation>Nehmen Sie in dem Programm, das dies sendet, den Wert zuerst aus seiner Verpackung.</translation>
    </message>
    <message>
        <source>A sequence of bytes was written as text, instead of a token</source>
        <translation>Statt eines Tokens wurde eine Bytefolge als Text geschrieben</translation>
    </message>
    <message>
        <source>The program printed the bytes’ container, and not the text that they spell.</source>
        <translation>Das Programm hat den Container der Bytes ausgegeben und nicht den Text, den sie ergeben.</translation>
    </message>
    <message>
        <source>In the program that sends this, decode the bytes as UTF-8 text first.</source>
        <translation>Dekodieren Sie in dem Programm, das dies sendet, die Bytes zuerst als UTF-8-Text.</translation>
    </message>
    <message>
        <source>A format string was sent without its value, instead of a token</source>
        <translation>Statt eines Tokens wurde ein Formatstring ohne seinen Wert gesendet</translation>
    </message>
    <message>
        <source>The value that should have been put into it is missing.</source>
        <translation>Der Wert, der hätte eingesetzt werden sollen, fehlt.</translation>
    </message>
    <message>
        <source>In the program that sends this, give the token to the function that formats the text.</source>
        <translation>Übergeben Sie in dem Programm, das dies sendet, das Token an die Funktion, die den Text formatiert.</translation>
    </message>
    <message>
        <source>This looks like %1</source>
        <translation>Das sieht aus wie %1</translation>
    </message>
    <message>
        <source>It starts with “%1”, as %2 does.</source>
        <translation>Es beginnt mit „%1“, wie %2.</translation>
    </message>
    <message>
        <source>It has %1, with nothing in it to decode.</source>
        <translation>Es hat %1, und darin ist nichts zu dekodieren.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>It is only a reference: only its issuer can look up what it means and whether it still counts.</source>
        <translation>Es ist nur ein Verweis: Nur der Aussteller kann nachsehen, was er bedeutet und ob er noch zählt.</translation>
    </message>
    <message>
        <source>Ask the issuer’s token check (introspection) about it, or paste a JSON Web Token: three parts with dots between them.</source>
        <translation>Fragen Sie die Token-Prüfung des Ausstellers (Introspection) danach, oder fügen Sie ein JSON Web Token ein: drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>Only %1 knows what it stands for; nothing in it can be checked here.</source>
        <translation>Nur %1 weiß, wofür es steht; daran ist hier nichts prüfbar.</translation>
    </message>
    <message>
        <source>Anyone who has it can use it.</source>
        <translation>Jeder, der es hat, kann es verwenden.</translation>
    </message>
    <message>
        <source>Send it to %1 as it is, and to nobody else; a service that wants a JSON Web Token needs one from the issuer that it trusts.</source>
        <translation>Senden Sie es unverändert an %1 und an niemanden sonst; ein Dienst, der ein JSON Web Token verlangt, braucht eines von dem Aussteller, dem er vertraut.</translation>
    </message>
    <message>
        <source>It names a project or account at %1; by itself it proves nothing.</source>
        <translation>Es nennt ein Projekt oder Konto bei %1; für sich allein beweist es nichts.</translation>
    </message>
    <message>
        <source>Use it with %1’s own software; a service that wants a JSON Web Token needs the one that a user gets by signing in.</source>
        <translation>Verwenden Sie es mit der Software von %1; ein Dienst, der ein JSON Web Token verlangt, braucht das, das ein Benutzer bei der Anmeldung erhält.</translation>
    </message>
    <message>
        <source>It has a form of its own, which only %1 reads, with the application’s own secret.</source>
        <translation>Es hat eine eigene Form, die nur %1 liest, mit dem Geheimnis der Anwendung.</translation>
    </message>
    <message>
        <source>Look at it in that application; where a service wants a JSON Web Token, copy what follows “Bearer” in the request’s Authorization header instead of the cookie.</source>
        <translation>Sehen Sie es sich in dieser Anwendung an; wo ein Dienst ein JSON Web Token verlangt, kopieren Sie statt des Cookies, was im Authorization-Header der Anfrage auf „Bearer“ folgt.</translation>
    </message>
    <message>
        <source>That is a format of its own with rules of its own, which are not checked here.</source>
        <translation>Das ist ein eigenes Format mit eigenen Regeln, die hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Use a tool for that format, or ask the issuer for a JSON Web Token.</source>
        <translation>Verwenden Sie ein Werkzeug für dieses Format, oder bitten Sie den Aussteller um ein JSON Web Token.</translation>
    </message>
    <message>
        <source>Look at it with a tool for %1, or ask the issuer for a JSON Web Token.</source>
        <translation>Sehen Sie es sich mit einem Werkzeug für %1 an, oder bitten Sie den Aussteller um ein JSON Web Token.</translation>
    </message>
    <message>
        <source>The scheme Basic sends both with every request, in base64, which anybody can turn back. Treat it as the password itself.</source>
        <translation>Das Schema Basic sendet beides mit jeder Anfrage, in base64, das jeder zurückverwandeln kann. Behandeln Sie es wie das Passwort selbst.</translation>
    </message>
    <message>
        <source>Have the client get a token first (from the issuer’s token endpoint), and send that with the scheme Bearer.</source>
        <translation>Lassen Sie den Client zuerst ein Token holen (vom Token-Endpunkt des Ausstellers) und dieses mit dem Schema Bearer senden.</translation>
    </message>
    <message>
        <source>Decoded from base64 it is the user name “%1” and a password for a registry of containers.</source>
        <translation>Aus base64 dekodiert ist es der Benutzername „%1“ und ein Passwort für eine Container-Registry.</translation>
    </message>
    <message>
        <source>Use it with “docker login”: turn it back from base64, and give what follows the colon as the password.</source>
        <translation>Verwenden Sie es mit „docker login“: Dekodieren Sie es aus base64, und geben Sie als Passwort an, was nach dem Doppelpunkt steht.</translation>
    </message>
    <message>
        <source>Browser and server exchange such messages to sign in with a Windows or Kerberos account; it is one step of a login, not a token.</source>
        <translation>Browser und Server tauschen solche Nachrichten für die Anmeldung mit einem Windows- oder Kerberos-Konto aus; es ist ein Schritt einer Anmeldung, kein Token.</translation>
    </message>
    <message>
        <source>Have the client send the scheme Bearer with a token instead, or check the login on the server that asked for it.</source>
        <translation>Lassen Sie den Client stattdessen das Schema Bearer mit einem Token senden, oder prüfen Sie die Anmeldung auf dem Server, der sie verlangt hat.</translation>
    </message>
    <message>
        <source>It goes with one request alone, and only the server that gets the request can check it.</source>
        <translation>Es gehört zu einer einzigen Anfrage, und nur der Server, der die Anfrage erhält, kann es prüfen.</translation>
    </message>
    <message>
        <source>Have the client send the scheme Bearer with a token, if the service takes tokens.</source>
        <translation>Lassen Sie den Client das Schema Bearer mit einem Token senden, wenn der Dienst Tokens annimmt.</translation>
    </message>
    <message>
        <source>It holds neither a token nor a key that tokens are checked with.</source>
        <translation>Es enthält weder ein Token noch einen Schlüssel, mit dem Tokens geprüft werden.</translation>
    </message>
    <message>
        <source>Paste the token; its keys come as a key set (JWKS), as a certificate, or as a public key in PEM.</source>
        <translation>Fügen Sie das Token ein; die Schlüssel dazu kommen als Schlüsselsatz (JWKS), als Zertifikat oder als öffentlicher Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>A token is plain text, and none can be read in such a file as it is.</source>
        <translation>Ein Token ist reiner Text; aus einer solchen Datei lässt sich so, wie sie ist, keines lesen.</translation>
    </message>
    <message>
        <source>Open or unpack it with its own program, and paste the token that is in it.</source>
        <translation>Öffnen oder entpacken Sie sie mit dem zugehörigen Programm, und fügen Sie das Token ein, das darin ist.</translation>
    </message>
    <message>
        <source>It could not be converted, and no token was found in it.</source>
        <translation>Der Text ließ sich nicht umwandeln, und es wurde kein Token darin gefunden.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and try again.</source>
        <translation>Speichern Sie ihn als UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Dort steht: „%1“.</translation>
    </message>
    <message>
        <source>There is no token in it: the server that was asked for a token answered with something else.</source>
        <translation>Es ist kein Token darin: Der Server, der um ein Token gebeten wurde, hat mit etwas anderem geantwortet.</translation>
    </message>
    <message>
        <source>Read what it says, and look at the request that it answers: its address, and the login that it needs.</source>
        <translation>Lesen Sie, was darin steht, und sehen Sie sich die zugehörige Anfrage an: ihre Adresse und die Anmeldung, die sie braucht.</translation>
    </message>
    <message>
        <source>It says where something is. There is no token in it.</source>
        <translation>Es sagt, wo etwas ist. Ein Token ist nicht darin.</translation>
    </message>
    <message>
        <source>Paste what that address answers, if it answers with a token.</source>
        <translation>Fügen Sie ein, was unter dieser Adresse zurückkommt, wenn es ein Token ist.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them: header, payload and signature. The others are missing.</source>
        <translation>Ein signiertes Token hat drei Teile mit Punkten dazwischen: Header, Nutzdaten und Signatur. Die anderen fehlen.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>It names something or somebody, and carries nothing that could be checked.</source>
        <translation>Es benennt etwas oder jemanden und enthält nichts, was sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Paste the token itself: three parts with dots between them.</source>
        <translation>Fügen Sie das Token selbst ein: drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>This is an opaque token or another single word</source>
        <translation>Das ist ein undurchsichtiges Token oder ein anderes einzelnes Wort</translation>
    </message>
    <message>
        <source>It is one word of %1, with nothing in it to decode. If it is a token, only its issuer can look up what it means and whether it still counts.</source>
        <translation>Es ist ein einzelnes Wort von %1, und darin ist nichts zu dekodieren. Wenn es ein Token ist, kann nur der Aussteller nachsehen, was es bedeutet und ob es noch zählt.</translation>
    </message>
    <message>
        <source>This is text of another kind</source>
        <translation>Das ist Text anderer Art</translation>
    </message>
    <message>
        <source>A JSON Web Token has three parts in letters, digits, “-” and “_”, with dots between them, and mostly starts with “eyJ”. The text has %1 and does not look like that.</source>
        <translation>Ein JSON Web Token hat drei Teile aus Buchstaben, Ziffern, „-“ und „_“, mit Punkten dazwischen, und beginnt meist mit „eyJ“. Der Text hat %1 und sieht nicht so aus.</translation>
    </message>
    <message>
        <source>Copy the token from its source, for example what follows “Bearer” in a request’s Authorization header.</source>
        <translation>Kopieren Sie das Token aus der Quelle, zum Beispiel das, was im Authorization-Header einer Anfrage auf „Bearer“ folgt.</translation>
    </message>
    <message>
        <source>The login service sends such a code through the browser. It is not a token: the app exchanges it for tokens, once and within a minute or so.</source>
        <translation>Einen solchen Code schickt der Anmeldedienst über den Browser. Er ist kein Token: Die App tauscht ihn gegen Tokens ein, einmal und innerhalb von etwa einer Minute.</translation>
    </message>
    <message>
        <source>Have the app send the code to the token endpoint, and paste the token from the answer.</source>
        <translation>Lassen Sie die App den Code an den Token-Endpunkt senden, und fügen Sie das Token aus der Antwort ein.</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>JWS compact</source>
        <translation>JWS kompakt</translation>
    </message>
    <message>
        <source>JWS JSON, flattened</source>
        <translation>JWS JSON, abgeflacht</translation>
    </message>
    <message>
        <source>JWS JSON, general</source>
        <translation>JWS JSON, allgemein</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE kompakt</translation>
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
        <translation>Die Toleranz gibt den Ausschlag: Eine prüfende Stelle ohne Toleranz lehnt dieses Token ab. %1</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>required claims</source>
        <translation>erforderliche Claims</translation>
    </message>
    <message>
        <source>Not checked, because nothing is expected: %1.</source>
        <translation>Nicht geprüft, weil nichts erwartet wird: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 more error</source>
        <translation>%1 weiterer Fehler</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 weitere Fehler</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Außerdem: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>One warning: %1.</source>
        <translation>Eine Warnung: %1.</translation>
    </message>
    <message>
        <source>%1 warnings, the first: %2.</source>
        <translation>%1 Warnungen, die erste: %2.</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Key “%1”: %2</source>
        <translation>Schlüssel „%1“: %2</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Schlüssel %1: %2</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>This holds neither keys, nor an issuer&apos;s metadata, nor a token.</source>
        <translation>Das enthält weder Schlüssel noch Metadaten eines Ausstellers noch ein Token.</translation>
    </message>
    <message>
        <source>This is not what it was said to be (%1).</source>
        <translation>Das ist etwas anderes als angegeben (%1).</translation>
    </message>
    <message>
        <source>Its algorithm “%1” is not one that the policy allows: %2.</source>
        <translation>Der Algorithmus „%1“ ist keiner, den die Richtlinie erlaubt: %2.</translation>
    </message>
    <message>
        <source>Its type “%1” is not one that the policy allows: %2.</source>
        <translation>Der Typ „%1“ ist keiner, den die Richtlinie erlaubt: %2.</translation>
    </message>
    <message>
        <source>Its curve “%1” is not one that the policy allows: %2.</source>
        <translation>Die Kurve „%1“ ist keine, die die Richtlinie erlaubt: %2.</translation>
    </message>
    <message>
        <source>It has %1 bits; the policy demands %2 or more.</source>
        <translation>Er hat %1 Bit; die Richtlinie verlangt mindestens %2.</translation>
    </message>
    <message>
        <source>It is %1 old; the policy allows %2.</source>
        <translation>Das Alter ist %1; die Richtlinie erlaubt %2.</translation>
    </message>
    <message>
        <source>Its age is unknown: it has no date (iat, nbf) and no certificate. The policy allows %1.</source>
        <translation>Nichts sagt, wie alt der Schlüssel ist: Er hat kein Datum (iat, nbf) und kein Zertifikat. Die Richtlinie erlaubt %1.</translation>
    </message>
    <message>
        <source>It has no ID (kid).</source>
        <translation>Der Schlüssel hat keine ID (kid).</translation>
    </message>
    <message>
        <source>Another key of this set has the same ID (kid).</source>
        <translation>Ein anderer Schlüssel dieses Satzes hat dieselbe ID (kid).</translation>
    </message>
    <message>
        <source>It does not say what it is for (use).</source>
        <translation>Der Schlüssel sagt nicht, wofür er da ist (use).</translation>
    </message>
    <message>
        <source>It does not name its algorithm (alg).</source>
        <translation>Der Schlüssel nennt seinen Algorithmus nicht (alg).</translation>
    </message>
    <message>
        <source>It is private: anybody who can read it can sign or decrypt in its owner&apos;s name.</source>
        <translation>Der Schlüssel ist privat: Wer ihn lesen kann, kann im Namen seines Inhabers signieren oder entschlüsseln.</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Der Schlüssel lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>It cannot be used, because of its member “%1”.</source>
        <translation>Der Schlüssel lässt sich nicht verwenden, wegen seines Members „%1“.</translation>
    </message>
    <message>
        <source>There are %1 keys; the policy demands %2 or more.</source>
        <translation>Es sind %1 Schlüssel; die Richtlinie verlangt mindestens %2.</translation>
    </message>
    <message>
        <source>There are %1 keys; the policy allows %2.</source>
        <translation>Es sind %1 Schlüssel; die Richtlinie erlaubt %2.</translation>
    </message>
    <message>
        <source>It is encrypted with “%1”, which the policy does not allow: %2.</source>
        <translation>Das Token ist mit „%1“ verschlüsselt, was die Richtlinie nicht erlaubt: %2.</translation>
    </message>
    <message>
        <source>It names no issuer; the policy expects one of these: %1.</source>
        <translation>Das Token nennt keinen Aussteller; die Richtlinie erwartet einen von diesen: %1.</translation>
    </message>
    <message>
        <source>Its issuer is “%1”; the policy expects one of these: %2.</source>
        <translation>Der Aussteller ist „%1“; die Richtlinie erwartet einen von diesen: %2.</translation>
    </message>
    <message>
        <source>Its kind is unknown; the policy allows: %1.</source>
        <translation>Nichts sagt, von welcher Art das Token ist; die Richtlinie erlaubt: %1.</translation>
    </message>
    <message>
        <source>It is of the kind “%1”; the policy allows: %2.</source>
        <translation>Das Token ist von der Art „%1“; die Richtlinie erlaubt: %2.</translation>
    </message>
    <message>
        <source>Its content cannot be read, so nobody can tell whether this holds: %1</source>
        <translation>Der Inhalt lässt sich nicht lesen, daher kann niemand sagen, ob dies zutrifft: %1</translation>
    </message>
    <message>
        <source>This does not hold for it: %1</source>
        <translation>Dies trifft darauf nicht zu: %1</translation>
    </message>
    <message>
        <source>It could not be verified. %1.</source>
        <translation>Das Token ließ sich nicht prüfen. %1.</translation>
    </message>
    <message>
        <source>It could not be verified.</source>
        <translation>Das Token ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Of %2 tokens only %1 were judged: the others would take too long.</source>
        <translation>Von %2 Token wurden nur %1 beurteilt: Die übrigen würden zu lange dauern.</translation>
    </message>
    <message>
        <source>The metadata names no issuer.</source>
        <translation>Die Metadaten nennen keinen Aussteller.</translation>
    </message>
    <message>
        <source>The issuer “%1” is not an address without query and fragment, named once.</source>
        <translation>Der Aussteller „%1“ ist keine einmal genannte Adresse ohne Query und Fragment.</translation>
    </message>
    <message>
        <source>The issuer is “%1”; “%2” is expected, to the character.</source>
        <translation>Der Aussteller ist „%1“; erwartet wird „%2“, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no https address: %2</source>
        <translation>„%1“ ist keine https-Adresse: %2</translation>
    </message>
    <message>
        <source>The metadata does not say, once and as a text, where the keys are (jwks_uri).</source>
        <translation>Die Metadaten sagen nicht, einmal und als Text, wo die Schlüssel sind (jwks_uri).</translation>
    </message>
    <message>
        <source>“%1” offers tokens without a signature (none).</source>
        <translation>„%1“ bietet Token ohne Signatur an (none).</translation>
    </message>
    <message>
        <source>The metadata does not list what it offers; the policy allows: %1.</source>
        <translation>Die Metadaten führen nicht auf, was angeboten wird; die Richtlinie erlaubt: %1.</translation>
    </message>
    <message>
        <source>“%1” is offered; the policy allows: %2.</source>
        <translation>„%1“ wird angeboten; die Richtlinie erlaubt: %2.</translation>
    </message>
    <message>
        <source>PKCE with S256 is not offered (code_challenge_methods_supported).</source>
        <translation>PKCE mit S256 wird nicht angeboten (code_challenge_methods_supported).</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Der Member „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Replace it by its public half, and by another key where others may have read it.</source>
        <translation>Ersetzen Sie ihn durch seine öffentliche Hälfte, und durch einen anderen Schlüssel, wenn ihn andere gelesen haben können.</translation>
    </message>
    <message>
        <source>Publish its successor before that day.</source>
        <translation>Veröffentlichen Sie vor diesem Tag seinen Nachfolger.</translation>
    </message>
    <message>
        <source>Each address answers with what it was asked for.</source>
        <translation>Jede Adresse antwortet mit dem, wonach sie gefragt wurde.</translation>
    </message>
    <message>
        <source>Each input holds keys, an issuer&apos;s metadata or tokens, and can be read whole.</source>
        <translation>Jede Eingabe enthält Schlüssel, Metadaten eines Ausstellers oder Token und lässt sich ganz lesen.</translation>
    </message>
    <message>
        <source>A key that names an algorithm of encryption (alg) names one of these.</source>
        <translation>Ein Schlüssel, der einen Verschlüsselungsalgorithmus nennt (alg), nennt einen von diesen.</translation>
    </message>
    <message>
        <source>The key&apos;s type (kty) is one of these.</source>
        <translation>Der Typ des Schlüssels (kty) ist einer von diesen.</translation>
    </message>
    <message>
        <source>The key&apos;s curve (crv) is one of these.</source>
        <translation>Die Kurve des Schlüssels (crv) ist eine von diesen.</translation>
    </message>
    <message>
        <source>An RSA key has at least this many bits.</source>
        <translation>Ein RSA-Schlüssel hat mindestens so viele Bit.</translation>
    </message>
    <message>
        <source>A shared secret has at least this many bits.</source>
        <translation>Ein gemeinsames Geheimnis hat mindestens so viele Bit.</translation>
    </message>
    <message>
        <source>The key is no older than this, by its members iat and nbf or the start of its certificate.</source>
        <translation>Der Schlüssel ist höchstens so alt, nach seinen Membern iat und nbf oder dem Beginn seines Zertifikats.</translation>
    </message>
    <message>
        <source>Where a longest age is set, the age of the key is known.</source>
        <translation>Wo ein höchstes Alter gesetzt ist, sagt etwas, wie alt der Schlüssel ist.</translation>
    </message>
    <message>
        <source>The key has an ID (kid).</source>
        <translation>Der Schlüssel hat eine ID (kid).</translation>
    </message>
    <message>
        <source>No other key of the set has the same ID (kid).</source>
        <translation>Kein anderer Schlüssel des Satzes hat dieselbe ID (kid).</translation>
    </message>
    <message>
        <source>The key says what it is for (use).</source>
        <translation>Der Schlüssel sagt, wofür er da ist (use).</translation>
    </message>
    <message>
        <source>The key names its algorithm (alg).</source>
        <translation>Der Schlüssel nennt seinen Algorithmus (alg).</translation>
    </message>
    <message>
        <source>No private key and no shared secret.</source>
        <translation>Kein privater Schlüssel und kein gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>The key can be used.</source>
        <translation>Der Schlüssel lässt sich verwenden.</translation>
    </message>
    <message>
        <source>There are at least this many keys.</source>
        <translation>Es gibt mindestens so viele Schlüssel.</translation>
    </message>
    <message>
        <source>There are at most this many keys.</source>
        <translation>Es gibt höchstens so viele Schlüssel.</translation>
    </message>
    <message>
        <source>The token is signed with one of these algorithms.</source>
        <translation>Das Token ist mit einem dieser Algorithmen signiert.</translation>
    </message>
    <message>
        <source>An encrypted token&apos;s key is encrypted or agreed on with one of these (alg).</source>
        <translation>Der Schlüssel eines verschlüsselten Tokens wird mit einem von diesen verschlüsselt oder vereinbart (alg).</translation>
    </message>
    <message>
        <source>An encrypted token&apos;s content is encrypted with one of these (enc).</source>
        <translation>Der Inhalt eines verschlüsselten Tokens ist mit einem von diesen verschlüsselt (enc).</translation>
    </message>
    <message>
        <source>The token&apos;s issuer (iss) is one of these, to the character.</source>
        <translation>Der Aussteller des Tokens (iss) ist einer von diesen, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>One of these is in the token&apos;s audience (aud).</source>
        <translation>Einer von diesen steht unter den Empfängern des Tokens (aud).</translation>
    </message>
    <message>
        <source>The token is of one of these kinds, and keeps its rules.</source>
        <translation>Das Token ist von einer dieser Arten und hält deren Regeln ein.</translation>
    </message>
    <message>
        <source>From issue (iat) to expiry (exp) it is no longer than this.</source>
        <translation>Von der Ausstellung (iat) bis zum Ablauf (exp) vergeht höchstens so viel Zeit.</translation>
    </message>
    <message>
        <source>The token was issued (iat) no longer ago than this.</source>
        <translation>Die Ausstellung des Tokens (iat) ist höchstens so lange her.</translation>
    </message>
    <message>
        <source>The token has these claims.</source>
        <translation>Das Token hat diese Claims.</translation>
    </message>
    <message>
        <source>Clocks may differ by this much, at most ten minutes.</source>
        <translation>Uhren dürfen um so viel voneinander abweichen, höchstens um zehn Minuten.</translation>
    </message>
    <message>
        <source>Each of these expressions holds for the token.</source>
        <translation>Jeder dieser Ausdrücke trifft auf das Token zu.</translation>
    </message>
    <message>
        <source>The token was verified with a trusted key, and nothing that decides was left unchecked.</source>
        <translation>Das Token wurde mit einem vertrauenswürdigen Schlüssel geprüft, und nichts Entscheidendes blieb ungeprüft.</translation>
    </message>
    <message>
        <source>The issuer is this one, or else the address that was asked, to the character.</source>
        <translation>Der Aussteller ist dieser, sonst die gefragte Adresse, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Issuer, endpoints and addresses begin with https.</source>
        <translation>Aussteller, Endpunkte und Adressen beginnen mit https.</translation>
    </message>
    <message>
        <source>The metadata says where the keys are (jwks_uri).</source>
        <translation>Die Metadaten sagen, wo die Schlüssel sind (jwks_uri).</translation>
    </message>
    <message>
        <source>No list of signature algorithms has none in it.</source>
        <translation>Keine Liste von Signaturalgorithmen enthält none.</translation>
    </message>
    <message>
        <source>Only these algorithms of signatures are offered.</source>
        <translation>Nur diese Signaturalgorithmen werden angeboten.</translation>
    </message>
    <message>
        <source>Only these algorithms of key encryption are offered.</source>
        <translation>Nur diese Algorithmen der Schlüsselverschlüsselung werden angeboten.</translation>
    </message>
    <message>
        <source>PKCE with S256 is offered.</source>
        <translation>PKCE mit S256 wird angeboten.</translation>
    </message>
    <message>
        <source>Only these response types are offered.</source>
        <translation>Nur diese Antworttypen werden angeboten.</translation>
    </message>
    <message>
        <source>Only these grant types are offered; without a list, those that it stands for.</source>
        <translation>Nur diese Grant-Typen werden angeboten; ohne Liste die, für die sie steht.</translation>
    </message>
    <message>
        <source>Only these ways of client authentication are offered; without a list, the one that it stands for.</source>
        <translation>Nur diese Arten der Client-Authentifizierung werden angeboten; ohne Liste die, für die sie steht.</translation>
    </message>
    <message>
        <source>The metadata has these members.</source>
        <translation>Die Metadaten haben diese Member.</translation>
    </message>
    <message>
        <source>A finding of the inspection.</source>
        <translation>Ein Befund der Untersuchung.</translation>
    </message>
    <message>
        <source>key set, 1 key</source>
        <translation>Schlüsselsatz, 1 Schlüssel</translation>
    </message>
    <message>
        <source>key set, %1 keys</source>
        <translation>Schlüsselsatz, %1 Schlüssel</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>an issuer&apos;s metadata</source>
        <translation>Metadaten eines Ausstellers</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 known before</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 of the baseline gone</source>
        <translation>%1 der bekannten behoben</translation>
    </message>
    <message>
        <source>The policy is fulfilled</source>
        <translation>Die Richtlinie ist erfüllt</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>An address did not answer</source>
        <translation>Eine Adresse hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The policy is not fulfilled</source>
        <translation>Die Richtlinie ist nicht erfüllt</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles ließ sich lesen</translation>
    </message>
    <message>
        <source>it is not JSON from here on</source>
        <translation>ab hier ist es kein JSON</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the version that is known here is 1</source>
        <translation>die Version, die hier bekannt ist, ist 1</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>a text or a list of texts is expected here</source>
        <translation>hier wird ein Text oder eine Liste von Texten erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected here, from 0 to a million</source>
        <translation>hier wird eine ganze Zahl von 0 bis zu einer Million erwartet</translation>
    </message>
    <message>
        <source>a number of seconds or a text such as 45s, 30m, 12h, 30d or 2w is expected here</source>
        <translation>hier wird eine Zahl von Sekunden oder ein Text wie 45s, 30m, 12h, 30d oder 2w erwartet</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>off, warning or error is expected here</source>
        <translation>hier wird off, warning oder error erwartet</translation>
    </message>
    <message>
        <source>this list is empty; leave it out</source>
        <translation>diese Liste ist leer; lassen Sie sie weg</translation>
    </message>
    <message>
        <source>this text is empty; leave it out</source>
        <translation>dieser Text ist leer; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>“%1” is not a name that is known for this</source>
        <translation>„%1“ ist kein Name, der dafür bekannt ist</translation>
    </message>
    <message>
        <source>the leeway is at most ten minutes</source>
        <translation>die Toleranz ist höchstens zehn Minuten</translation>
    </message>
    <message>
        <source>the expression “%1” cannot be read from character %2 on</source>
        <translation>der Ausdruck „%1“ lässt sich ab Zeichen %2 nicht lesen</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used, %2: %3.</source>
        <translation>Die Richtlinie %1 lässt sich nicht verwenden, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not a baseline of this version.</source>
        <translation>%1 ist keine Baseline dieser Version.</translation>
    </message>
    <message>
        <source>None of the algorithms that the policy allows can be used with it: %1.</source>
        <translation>Keiner der Algorithmen, die die Richtlinie erlaubt, kann damit verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The member “%1” is there twice.</source>
        <translation>Der Member „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>A key for signatures names one of these (alg), or can be used with one of them.</source>
        <translation>Ein Schlüssel für Signaturen nennt einen von diesen (alg) oder kann mit einem davon verwendet werden.</translation>
    </message>
    <message>
        <source>No member is in the metadata twice.</source>
        <translation>Kein Member steht zweimal in den Metadaten.</translation>
    </message>
    <message>
        <source>Each file can be read, and each address asked.</source>
        <translation>Jede Datei lässt sich lesen, und jede Adresse lässt sich abfragen.</translation>
    </message>
    <message>
        <source>A token is cut off here, after %1 characters.</source>
        <translation>Hier ist ein Token abgeschnitten, nach %1 Zeichen.</translation>
    </message>
    <message>
        <source>It or one of its certificates ends on %1; the policy wants %2 left.</source>
        <translation>Der Schlüssel oder eines seiner Zertifikate endet am %1; die Richtlinie will, dass noch %2 bleiben.</translation>
    </message>
    <message>
        <source>Neither the key (exp) nor one of its certificates (x5c) ends within that time.</source>
        <translation>Weder der Schlüssel (exp) noch eines seiner Zertifikate (x5c) endet innerhalb dieser Zeit.</translation>
    </message>
    <message>
        <source>this can be a warning, but not off</source>
        <translation>das kann eine Warnung sein, aber nicht abgeschaltet werden</translation>
    </message>
</context>
<context>
    <name>HeaderFindingWords</name>
    <message>
        <source>Its member “alg” is absent.</source>
        <translation>Sein Feld „alg“ fehlt.</translation>
    </message>
    <message>
        <source>Its member “alg” is empty.</source>
        <translation>Sein Feld „alg“ ist leer.</translation>
    </message>
    <message>
        <source>Only the unprotected header does, which anybody can change, and the key does not settle which one it is.</source>
        <translation>Nur der ungeschützte Header nennt einen; den kann jeder ändern, und der Schlüssel legt nicht fest, welcher es ist.</translation>
    </message>
    <message>
        <source>Its member “alg” is %1, where text such as “ES256” is needed.</source>
        <translation>Sein Feld „alg“ ist %1; nötig ist Text wie „ES256“.</translation>
    </message>
    <message>
        <source>The header does not name an algorithm</source>
        <translation>Der Header nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>Without it no verifier knows how to check the signature. The software that made the token is probably unfinished, or does not follow the standard.</source>
        <translation>Ohne ihn weiß keine prüfende Stelle, wie die Signatur zu prüfen ist. Die Software, die das Token erstellt hat, ist wahrscheinlich unfertig oder hält sich nicht an den Standard.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm (alg) into the header.</source>
        <translation>Bitten Sie den Aussteller, den Algorithmus (alg) in den Header zu schreiben.</translation>
    </message>
    <message>
        <source>The token is not signed (alg is none)</source>
        <translation>Das Token ist nicht signiert (alg ist none)</translation>
    </message>
    <message>
        <source>Its header says “%1” in place of the algorithm of the signature (alg). Nobody vouches for its content, and anyone could have written it. Tokens like this are a well-known way into services that forget to demand a signature.</source>
        <translation>Sein Header sagt „%1“ anstelle des Signaturalgorithmus (alg). Niemand bürgt für den Inhalt, und jeder könnte ihn geschrieben haben. Solche Tokens sind ein bekannter Weg in Dienste, die vergessen, eine Signatur zu verlangen.</translation>
    </message>
    <message>
        <source>Do not accept it; ask the issuer for a signed token.</source>
        <translation>Akzeptieren Sie es nicht; bitten Sie den Aussteller um ein signiertes Token.</translation>
    </message>
    <message>
        <source>The algorithm “%1” cannot be checked here</source>
        <translation>Der Algorithmus „%1“ ist hier nicht prüfbar</translation>
    </message>
    <message>
        <source>The header spells it in another way than the standard: “%1” is its registered name. A strict verifier knows no other.</source>
        <translation>Der Header schreibt ihn anders als der Standard: „%1“ ist der registrierte Name. Eine strenge prüfende Stelle kennt keinen anderen.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” into the header (RFC 7518, 3.1).</source>
        <translation>Lassen Sie das signierende Programm „%1“ in den Header schreiben (RFC 7518, 3.1).</translation>
    </message>
    <message>
        <source>The algorithm is a registered one that is not built in here, so the signature was not checked.</source>
        <translation>Der Algorithmus ist registriert, hier aber nicht eingebaut; deshalb wurde die Signatur nicht geprüft.</translation>
    </message>
    <message>
        <source>That is not a registered name of a signature algorithm. Upper and lower case differ (“ES256”, not “es256”), so it may be a spelling mistake of the issuer’s.</source>
        <translation>Das ist kein registrierter Name eines Signaturalgorithmus. Groß- und Kleinschreibung zählt („ES256“, nicht „es256“); vielleicht hat sich der Aussteller also verschrieben.</translation>
    </message>
    <message>
        <source>The header names “%1” (alg).</source>
        <translation>Der Header nennt „%1“ (alg).</translation>
    </message>
    <message>
        <source>Ask the issuer to sign with a common algorithm such as ES256 or RS256.</source>
        <translation>Bitten Sie den Aussteller, mit einem gängigen Algorithmus wie ES256 oder RS256 zu signieren.</translation>
    </message>
    <message>
        <source>The token is signed with “%1” (alg); “%2” is expected.</source>
        <translation>Das Token ist mit „%1“ (alg) signiert; erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>The list of expected algorithms has an empty entry</source>
        <translation>Die Liste der erwarteten Algorithmen hat einen leeren Eintrag</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Eine Liste mit einer Lücke war wahrscheinlich nicht so gemeint; deshalb wird nichts durchgelassen.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the expected algorithms.</source>
        <translation>Nehmen Sie den leeren Eintrag aus den erwarteten Algorithmen heraus.</translation>
    </message>
    <message>
        <source>The algorithm is not one of those expected</source>
        <translation>Der Algorithmus gehört nicht zu den erwarteten</translation>
    </message>
    <message>
        <source>The issuer probably changed its signing key to another kind, or the list was made for another issuer.</source>
        <translation>Wahrscheinlich hat der Aussteller seinen Signaturschlüssel gegen einen anderer Art ausgetauscht, oder die Liste wurde für einen anderen Aussteller gemacht.</translation>
    </message>
    <message>
        <source>If the issuer may use “%1”, add it to the expected algorithms; else ask the issuer why it does.</source>
        <translation>Wenn der Aussteller „%1“ verwenden darf, nehmen Sie den Namen in die erwarteten Algorithmen auf; wenn nicht, fragen Sie den Aussteller nach dem Grund.</translation>
    </message>
    <message>
        <source>It has to be a list of at least one name.</source>
        <translation>Es muss eine Liste mit mindestens einem Namen sein.</translation>
    </message>
    <message>
        <source>It names “%1”, which every verifier knows and which must not be in it.</source>
        <translation>Darin steht „%1“; das kennt jede prüfende Stelle, und es darf dort nicht stehen.</translation>
    </message>
    <message>
        <source>It names “%1”, but the header has no such member.</source>
        <translation>Darin steht „%1“, aber der Header hat kein solches Feld.</translation>
    </message>
    <message>
        <source>It names “%1” twice.</source>
        <translation>Darin steht „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The header has “b64”, which only counts if it is true or false and named here.</source>
        <translation>Der Header hat „b64“; das zählt nur, wenn es true oder false ist und hier genannt wird.</translation>
    </message>
    <message>
        <source>“%1” is in the unprotected header, which anybody can change on the way.</source>
        <translation>„%1“ steht im ungeschützten Header, den jeder unterwegs ändern kann.</translation>
    </message>
    <message>
        <source>The header’s list of critical extensions (crit) is faulty</source>
        <translation>Die Liste der kritischen Erweiterungen (crit) im Header ist fehlerhaft</translation>
    </message>
    <message>
        <source>“crit” names what a verifier must understand before it accepts the token.</source>
        <translation>„crit“ nennt, was eine prüfende Stelle verstehen muss, bevor sie das Token akzeptiert.</translation>
    </message>
    <message>
        <source>Verifiers have to refuse a faulty list. The software that made the token probably gets this rarely used member wrong.</source>
        <translation>Prüfende Stellen müssen eine fehlerhafte Liste ablehnen. Die Software, die das Token erstellt hat, macht wahrscheinlich bei diesem selten genutzten Feld einen Fehler.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct “crit” or to leave it out.</source>
        <translation>Bitten Sie den Aussteller, „crit“ zu korrigieren oder wegzulassen.</translation>
    </message>
    <message>
        <source>The token demands the extension “%1”, which is not known here</source>
        <translation>Das Token verlangt die Erweiterung „%1“, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Its header marks “%1” as critical (crit): a verifier that does not understand it must refuse the token. The token was probably made for software of a particular vendor.</source>
        <translation>Sein Header kennzeichnet „%1“ als kritisch (crit): Eine prüfende Stelle, die das nicht versteht, muss das Token ablehnen. Wahrscheinlich wurde das Token für die Software eines bestimmten Herstellers gemacht.</translation>
    </message>
    <message>
        <source>Check it with the software that it was made for, or ask the issuer for tokens without the extension.</source>
        <translation>Prüfen Sie es mit der Software, für die es gemacht wurde, oder bitten Sie den Aussteller um Tokens ohne diese Erweiterung.</translation>
    </message>
    <message>
        <source>It does not name its type (typ); “%1” is expected.</source>
        <translation>Es nennt seinen Typ nicht (typ), erwartet wird „%1“.</translation>
    </message>
    <message>
        <source>Its type (typ) is “%1”; “%2” is expected.</source>
        <translation>Sein Typ (typ) ist „%1“, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>The token is of another kind than expected</source>
        <translation>Das Token ist von anderer Art als erwartet</translation>
    </message>
    <message>
        <source>Most often an ID token, which tells an app who signed in, was sent where an access token, which opens a service, is needed; or the reverse.</source>
        <translation>Meistens wurde ein ID-Token, das einer App sagt, wer sich angemeldet hat, dorthin gesendet, wo ein Access-Token nötig ist, das einen Dienst öffnet; oder umgekehrt.</translation>
    </message>
    <message>
        <source>Have the client send the other token, or correct the expected type.</source>
        <translation>Lassen Sie den Client das andere Token senden, oder korrigieren Sie den erwarteten Typ.</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64 is false)</source>
        <translation>Der Header sagt, dass die Nutzdaten nicht kodiert sind (b64 ist false)</translation>
    </message>
    <message>
        <source>That way of signing is meant for plain data; JSON Web Tokens must not use it (RFC 7797, section 7), and many verifiers misread it. If the payload is encoded anyway, they take it as it is and find no claims in it. The issuer probably uses a signing tool that was not made for tokens.</source>
        <translation>Diese Art zu signieren ist für reine Daten gedacht; JSON Web Tokens dürfen sie nicht verwenden (RFC 7797, Abschnitt 7), und viele prüfende Stellen lesen sie falsch. Nutzdaten, die trotzdem kodiert sind, werden so genommen, wie sie dastehen; deshalb finden sich keine Claims darin. Wahrscheinlich verwendet der Aussteller ein Signierwerkzeug, das nicht für Tokens gemacht ist.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave “b64” out of the header and to encode the payload.</source>
        <translation>Bitten Sie den Aussteller, „b64“ im Header wegzulassen und die Nutzdaten zu kodieren.</translation>
    </message>
    <message>
        <source>Its signatures do not agree on what the payload is (b64)</source>
        <translation>Seine Signaturen sind sich nicht einig, was die Nutzdaten sind (b64)</translation>
    </message>
    <message>
        <source>Some of them cover the payload as it is, others its base64url text, so that one text says two things. All signatures of one token have to have the same “b64” (RFC 7797, section 3). The software that put them together probably did not look at it.</source>
        <translation>Manche decken die Nutzdaten ab, wie sie sind, andere deren base64url-Text; ein Text sagt damit zweierlei. Alle Signaturen eines Tokens müssen dasselbe „b64“ haben (RFC 7797, Abschnitt 3). Die Software, die sie zusammengestellt hat, hat darauf wahrscheinlich nicht geachtet.</translation>
    </message>
    <message>
        <source>Ask for a text in which all signatures have the same “b64”.</source>
        <translation>Bitten Sie um einen Text, in dem alle Signaturen dasselbe „b64“ haben.</translation>
    </message>
    <message>
        <source>The standard has “zip” for encrypted tokens only (RFC 7516), so most verifiers read such a payload as it is, and fail. Health cards are made so.</source>
        <translation>Der Standard sieht „zip“ nur für verschlüsselte Tokens vor (RFC 7516); die meisten prüfenden Stellen lesen solche Nutzdaten deshalb, wie sie sind, und scheitern. Gesundheitskarten (Health Cards) sind so gemacht.</translation>
    </message>
    <message>
        <source>Use the token only with software that is made for such tokens.</source>
        <translation>Verwenden Sie das Token nur mit Software, die für solche Tokens gemacht ist.</translation>
    </message>
    <message>
        <source>The payload is compressed (zip)</source>
        <translation>Die Nutzdaten sind komprimiert (zip)</translation>
    </message>
    <message>
        <source>The claims were unpacked and judged.</source>
        <translation>Die Claims wurden entpackt und beurteilt.</translation>
    </message>
    <message>
        <source>The compressed payload unpacks to more than is allowed</source>
        <translation>Die komprimierten Nutzdaten ergeben entpackt mehr, als erlaubt ist</translation>
    </message>
    <message>
        <source>At most %1 bytes are unpacked.</source>
        <translation>Es werden höchstens %1 Byte entpackt.</translation>
    </message>
    <message>
        <source>The payload is said to be compressed, but does not unpack</source>
        <translation>Die Nutzdaten sollen komprimiert sein, lassen sich aber nicht entpacken</translation>
    </message>
    <message>
        <source>It is not DEFLATE data, or was cut.</source>
        <translation>Es sind keine DEFLATE-Daten, oder sie wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>The compressed payload does not unpack to claims</source>
        <translation>Die komprimierten Nutzdaten ergeben entpackt keine Claims</translation>
    </message>
    <message>
        <source>What comes out is not a JSON object.</source>
        <translation>Heraus kommt kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The payload is compressed in a way that is not known here</source>
        <translation>Die Nutzdaten sind auf eine Art komprimiert, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The header says “%1”; only DEF is known.</source>
        <translation>Der Header sagt „%1“; bekannt ist nur DEF.</translation>
    </message>
    <message>
        <source>The token’s type, “%1”, is not known here</source>
        <translation>Der Typ des Tokens, „%1“, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>It was judged by the rules for all tokens. Its own kind may have more of them.</source>
        <translation>Es wurde nach den Regeln für alle Tokens beurteilt. Für diese Art gibt es vielleicht weitere.</translation>
    </message>
    <message>
        <source>Read what else that kind of token demands.</source>
        <translation>Lesen Sie nach, was diese Art von Token sonst noch verlangt.</translation>
    </message>
    <message>
        <source>The payload is not in the text (it is detached)</source>
        <translation>Die Nutzdaten sind nicht im Text (getrennte Nutzdaten)</translation>
    </message>
    <message>
        <source>Its signature covers a payload that is sent apart, mostly the body of the same message, and without that nothing can be checked. If the text was copied by hand, its middle part may have been lost.</source>
        <translation>Die Signatur deckt Nutzdaten ab, die getrennt gesendet werden, meist den Body derselben Nachricht; ohne sie ist nichts prüfbar. Wenn der Text von Hand kopiert wurde, ging vielleicht sein mittlerer Teil verloren.</translation>
    </message>
    <message>
        <source>Give the payload as well, byte for byte as it was sent.</source>
        <translation>Geben Sie auch die Nutzdaten an, Byte für Byte so, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>The payload given apart is the one in the token</source>
        <translation>Die getrennt angegebenen Nutzdaten sind die im Token</translation>
    </message>
    <message>
        <source>The token has a payload of its own, and both are the same to the byte, so it does not matter which was taken.</source>
        <translation>Das Token hat eigene Nutzdaten, und beide sind auf das Byte gleich; welche genommen wurden, macht also keinen Unterschied.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the payload need not be given apart.</source>
        <translation>Es ist nichts zu tun; die Nutzdaten müssen nicht getrennt angegeben werden.</translation>
    </message>
    <message>
        <source>The payload given apart is not the one in the token</source>
        <translation>Die getrennt angegebenen Nutzdaten sind nicht die im Token</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>The key’s ID is in the unprotected header</source>
        <translation>Die ID des Schlüssels steht im ungeschützten Header</translation>
    </message>
    <message>
        <source>The unprotected header says “%1” for “kid”, and the protected one does not. Anybody can change that on the way. It only chose which of the loaded keys to try, and a wrong choice would have failed.</source>
        <translation>Der ungeschützte Header sagt „%1“ für „kid“, der geschützte sagt nichts dazu. Das kann jeder unterwegs ändern. Damit wurde nur ausgewählt, welcher der geladenen Schlüssel versucht wird; eine falsche Wahl wäre gescheitert.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; a key ID in the protected header is clearer.</source>
        <translation>Es ist nichts zu tun; eine Schlüssel-ID im geschützten Header ist eindeutiger.</translation>
    </message>
    <message>
        <source>The algorithm is in the unprotected header</source>
        <translation>Der Algorithmus steht im ungeschützten Header</translation>
    </message>
    <message>
        <source>The unprotected header says “%1” for “alg”, and the protected one does not. Anybody can change that on the way, so it counts only where the key allows no other. Many verifiers refuse it.</source>
        <translation>Der ungeschützte Header sagt „%1“ für „alg“, der geschützte sagt nichts dazu. Das kann jeder unterwegs ändern; es zählt deshalb nur, wo der Schlüssel keinen anderen zulässt. Viele prüfende Stellen lehnen es ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm (alg) into the protected header.</source>
        <translation>Bitten Sie den Aussteller, den Algorithmus (alg) in den geschützten Header zu schreiben.</translation>
    </message>
    <message>
        <source>a key (jwk)</source>
        <translation>ein Schlüssel (jwk)</translation>
    </message>
    <message>
        <source>a certificate (x5c)</source>
        <translation>ein Zertifikat (x5c)</translation>
    </message>
    <message>
        <source>the address of a key set (jku)</source>
        <translation>die Adresse eines Schlüsselsatzes (jku)</translation>
    </message>
    <message>
        <source>the address of a certificate (x5u)</source>
        <translation>die Adresse eines Zertifikats (x5u)</translation>
    </message>
    <message>
        <source>The same key is in a loaded key set, and counts for that reason.</source>
        <translation>Derselbe Schlüssel ist in einem geladenen Schlüsselsatz und zählt aus diesem Grund.</translation>
    </message>
    <message>
        <source>It is not in any loaded key set.</source>
        <translation>Er ist in keinem geladenen Schlüsselsatz.</translation>
    </message>
    <message>
        <source>The key that the token itself brings along is ignored</source>
        <translation>Der Schlüssel, den das Token selbst mitbringt, wird ignoriert</translation>
    </message>
    <message>
        <source>The header holds %1.</source>
        <translation>Im Header steht %1.</translation>
    </message>
    <message>
        <source>That proves nothing, since anybody who forges a token can add a key of their own.</source>
        <translation>Das beweist nichts, da jeder, der ein Token fälscht, einen eigenen Schlüssel hinzufügen kann.</translation>
    </message>
    <message>
        <source>It is used only where it leads to a root certificate that you give.</source>
        <translation>Es wird nur verwendet, wenn es zu einem Stammzertifikat führt, das Sie angeben.</translation>
    </message>
    <message>
        <source>It is never used and never fetched here.</source>
        <translation>Das wird hier nie verwendet und nie abgerufen.</translation>
    </message>
    <message>
        <source>Take keys from the issuer’s own key set only.</source>
        <translation>Nehmen Sie Schlüssel nur aus dem eigenen Schlüsselsatz des Ausstellers.</translation>
    </message>
    <message>
        <source>The token has a payload of its own of %1, and the one given has %2. A reader of one of them would not see what the other says. Either the wrong file was given, or the token belongs to another message; or the token has the digest of the message’s body (as Plaid’s request_body_sha256), and a program changed the body’s bytes since.</source>
        <translation>Das Token hat eigene Nutzdaten von %1, die angegebenen haben %2. Wer die einen liest, würde nicht sehen, was die anderen sagen. Entweder wurde die falsche Datei angegeben, oder das Token gehört zu einer anderen Nachricht; oder das Token enthält den Hash des Nachrichteninhalts (wie request_body_sha256 von Plaid), und ein Programm hat dessen Bytes seither geändert.</translation>
    </message>
    <message>
        <source>Give no payload for a token that has one, or the bytes of the message’s body as they came over the network.</source>
        <translation>Geben Sie zu einem Token, das Nutzdaten hat, keine an, oder die Bytes des Nachrichteninhalts so, wie sie über das Netz kamen.</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Accepted by an earlier key set: %1</source>
        <translation>Akzeptiert mit einem früheren Schlüsselsatz: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>It would have been accepted as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 wäre es akzeptiert worden: %2</translation>
    </message>
    <message>
        <source>It would have been accepted by an earlier key set as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 wäre es mit einem früheren Schlüsselsatz akzeptiert worden: %2</translation>
    </message>
    <message>
        <source>It would have been rejected as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 wäre es abgelehnt worden: %2</translation>
    </message>
    <message>
        <source>Not verified as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 nicht geprüft: %2</translation>
    </message>
    <message>
        <source>It would be accepted as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 würde es akzeptiert: %2</translation>
    </message>
    <message>
        <source>It would be accepted by an earlier key set as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 würde es mit einem früheren Schlüsselsatz akzeptiert: %2</translation>
    </message>
    <message>
        <source>It would be rejected as of %1: %2</source>
        <translation>Zum Zeitpunkt %1 würde es abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>HexDump</name>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>… shown in part</source>
        <translation>… teilweise angezeigt</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>entschlüsselt</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Its first line is not a status line of HTTP/1.1.</source>
        <translation>Ihre erste Zeile ist keine Statuszeile von HTTP/1.1.</translation>
    </message>
    <message>
        <source>It switches to another protocol (HTTP 101), which nobody asked for.</source>
        <translation>Sie wechselt zu einem anderen Protokoll (HTTP 101), was niemand verlangt hat.</translation>
    </message>
    <message>
        <source>It only announces an answer (HTTP 1xx), which cannot be read behind it.</source>
        <translation>Sie kündigt nur eine Antwort an (HTTP 1xx), und dahinter ist keine lesbar.</translation>
    </message>
    <message>
        <source>It has no headers that could be read: none at all, too many, or one that is broken.</source>
        <translation>Sie hat keine Header, die sich lesen lassen: gar keine, zu viele oder einen fehlerhaften.</translation>
    </message>
    <message>
        <source>Its headers do not end: more arrived than any real answer has.</source>
        <translation>Ihre Header hören nicht auf: Es kamen mehr, als irgendeine echte Antwort hat, und kein Ende.</translation>
    </message>
    <message>
        <source>One of its headers holds control characters.</source>
        <translation>Einer ihrer Header enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Its Content-Length is not a number of bytes.</source>
        <translation>Ihr Content-Length ist keine Byteanzahl.</translation>
    </message>
    <message>
        <source>It states its length more than once.</source>
        <translation>Sie gibt ihre Länge mehr als einmal an.</translation>
    </message>
    <message>
        <source>It states a length and comes in chunks as well: which of the two counts differs from reader to reader.</source>
        <translation>Sie gibt eine Länge an und kommt zugleich in Stücken (chunked): Was davon zählt, legt jedes Programm anders aus.</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding was not offered.</source>
        <translation>Ihr Transfer-Encoding wurde nicht angeboten.</translation>
    </message>
    <message>
        <source>It is said to come in chunks, and not one of them could be read.</source>
        <translation>Sie soll in Stücken (chunked) kommen, aber keines davon war lesbar.</translation>
    </message>
    <message>
        <source>It is coded or compressed, although an uncompressed answer was asked for.</source>
        <translation>Sie ist kodiert oder komprimiert, obwohl eine unkomprimierte Antwort verlangt war.</translation>
    </message>
    <message>
        <source>The answer is compressed or coded</source>
        <translation>Die Antwort ist komprimiert oder kodiert</translation>
    </message>
    <message>
        <source>It is sent as “%1”, although an uncompressed answer was asked for (Accept-Encoding: identity).</source>
        <translation>Sie wurde als „%1“ gesendet, obwohl eine unkomprimierte Antwort verlangt war (Accept-Encoding: identity).</translation>
    </message>
    <message>
        <source>Have the server, or the proxy or cache in front of it, send the keys uncompressed.</source>
        <translation>Lassen Sie den Server oder den Proxy oder Cache davor die Schlüssel unkomprimiert senden.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP</source>
        <translation>Die Antwort verstößt gegen die Regeln von HTTP</translation>
    </message>
    <message>
        <source>The place: “%1”.</source>
        <translation>Die Stelle: „%1“.</translation>
    </message>
    <message>
        <source>It was not used, since it may have been tampered with on its way. Often a faulty proxy or a custom server is the reason.</source>
        <translation>Sie wurde nicht verwendet, da sie unterwegs manipuliert worden sein kann. Oft ist ein fehlerhafter Proxy oder ein selbst geschriebener Server der Grund.</translation>
    </message>
    <message>
        <source>Try without a proxy; if the problem persists, inform the operator of the server.</source>
        <translation>Versuchen Sie es ohne Proxy; wenn das Problem bleibt, informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>It does not say where to.</source>
        <translation>Wohin, sagt sie nicht.</translation>
    </message>
    <message>
        <source>That is not a web address that may be asked.</source>
        <translation>Das ist keine Webadresse, die abgefragt werden darf.</translation>
    </message>
    <message>
        <source>It leads from https to http, where everybody on the way could read and change the answer.</source>
        <translation>Das führt von https zu http, wo jeder auf dem Weg die Antwort lesen und ändern könnte.</translation>
    </message>
    <message>
        <source>That address starts with http, where everybody on the way could read and change the answer.</source>
        <translation>Diese Adresse beginnt mit http; jeder auf dem Weg könnte die Antwort lesen und ändern.</translation>
    </message>
    <message>
        <source>A token is never sent to another address than the one you named.</source>
        <translation>Ein Token wird nie an eine andere Adresse gesendet als an die, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>It leads from outside into this computer or its own network, where no outside server has business.</source>
        <translation>Das führt von außen auf diesen Rechner oder in sein eigenes Netz, wo kein fremder Server etwas zu suchen hat.</translation>
    </message>
    <message>
        <source>Its port belongs to another service than the web, such as mail.</source>
        <translation>Ihr Port gehört zu einem anderen Dienst als dem Web, zum Beispiel zu E-Mail.</translation>
    </message>
    <message>
        <source>Followed, the request would become another one (GET in place of POST).</source>
        <translation>Beim Folgen würde aus der Anfrage eine andere (GET statt POST).</translation>
    </message>
    <message>
        <source>It leads back to an address that was asked already: a loop.</source>
        <translation>Das führt zu einer Adresse zurück, die schon abgefragt wurde: eine Schleife.</translation>
    </message>
    <message>
        <source>It is one redirect too many: 5 are followed.</source>
        <translation>Das ist eine Weiterleitung zu viel: Höchstens 5 werden befolgt.</translation>
    </message>
    <message>
        <source>The answer (HTTP %1) points to “%2”.</source>
        <translation>Die Antwort (HTTP %1) verweist auf „%2“.</translation>
    </message>
    <message>
        <source>The endpoint redirects in a circle, which is not followed</source>
        <translation>Der Endpunkt leitet im Kreis weiter; dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>Often a proxy or a sign-in page in front of the endpoint does so.</source>
        <translation>Oft liegt das an einem Proxy oder einer Anmeldeseite vor dem Endpunkt.</translation>
    </message>
    <message>
        <source>Look at each step in the request details, and inform the operator of the server.</source>
        <translation>Sehen Sie sich in den Anfragedetails jeden Schritt an, und informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The endpoint redirects to another address, which is not followed</source>
        <translation>Der Endpunkt leitet auf eine andere Adresse weiter; dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>Die Antwort verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>That is a sign-in page, by its address.</source>
        <translation>Der Adresse nach ist das eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Ask the operator for an address of the keys that needs no sign-in.</source>
        <translation>Fragen Sie den Betreiber nach einer Adresse der Schlüssel, die keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>If that address is the right one, enter it as the endpoint.</source>
        <translation>Wenn diese Adresse die richtige ist, geben Sie sie als Endpunkt ein.</translation>
    </message>
</context>
<context>
    <name>HttpStatuses</name>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Die Antwort war HTTP %1.</translation>
    </message>
    <message>
        <source>The cluster gives its keys only to those who sign in</source>
        <translation>Der Cluster gibt seine Schlüssel nur nach einer Anmeldung heraus</translation>
    </message>
    <message>
        <source>It did not take the token that was sent.</source>
        <translation>Das gesendete Token wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>The endpoint refused access</source>
        <translation>Der Endpunkt hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>It recognized the token that was sent, but does not allow this with it.</source>
        <translation>Das gesendete Token wurde zur Kenntnis genommen, reicht hierfür aber nicht aus.</translation>
    </message>
    <message>
        <source>Check that the token is of this endpoint, has not expired and may read keys.</source>
        <translation>Prüfen Sie, ob das Token zu diesem Endpunkt gehört, nicht abgelaufen ist und Schlüssel lesen darf.</translation>
    </message>
    <message>
        <source>It wants a token or another sign-in, and none was sent.</source>
        <translation>Er verlangt ein Token oder eine andere Anmeldung, und es wurde nichts davon gesendet.</translation>
    </message>
    <message>
        <source>No token was sent. Key sets are there for everybody as a rule; this address is not, at least not from this network.</source>
        <translation>Es wurde kein Token gesendet. In der Regel sind Schlüsselsätze für alle da; unter dieser Adresse ist das nicht so, zumindest nicht aus diesem Netz.</translation>
    </message>
    <message>
        <source>Add a token for this endpoint, or ask its operator for the public address of its keys.</source>
        <translation>Geben Sie ein Token dieses Endpunkts mit, oder fragen Sie seinen Betreiber nach der öffentlichen Adresse seiner Schlüssel.</translation>
    </message>
    <message>
        <source>Compare the address with the “jwks_uri” of the issuer’s configuration; if it is the same, ask the operator to let this network in.</source>
        <translation>Vergleichen Sie die Adresse mit „jwks_uri“ in der Konfiguration des Ausstellers; wenn sie übereinstimmt, bitten Sie den Betreiber, dieses Netz zuzulassen.</translation>
    </message>
    <message>
        <source>Enter the issuer as the token’s “iss” has it, or the address of its keys.</source>
        <translation>Geben Sie den Aussteller so ein, wie er in „iss“ des Tokens steht, oder die Adresse seiner Schlüssel.</translation>
    </message>
    <message>
        <source>Compare the path with the “jwks_uri” of the issuer’s configuration.</source>
        <translation>Vergleichen Sie den Pfad mit „jwks_uri“ in der Konfiguration des Ausstellers.</translation>
    </message>
    <message>
        <source>Check the path of the address and the kind of endpoint.</source>
        <translation>Prüfen Sie den Pfad der Adresse und die Art des Endpunkts.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>It answered with HTTP %1: the host is there, but does not know the path.</source>
        <translation>Die Antwort war HTTP %1: Der Host ist da, kennt aber den Pfad nicht.</translation>
    </message>
    <message>
        <source>The address does not take this kind of request</source>
        <translation>Die Adresse nimmt diese Art von Anfrage nicht an</translation>
    </message>
    <message>
        <source>It answered with HTTP %1 to a POST, which is how Pangea AuthN is asked. Key sets and issuers are asked with GET.</source>
        <translation>Auf eine POST-Anfrage kam HTTP %1; so wird Pangea AuthN abgefragt. Schlüsselsätze und Aussteller werden mit GET abgefragt.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1 to a GET, which is how key sets and issuers are asked. Pangea AuthN is asked with POST.</source>
        <translation>Auf eine GET-Anfrage kam HTTP %1; so werden Schlüsselsätze und Aussteller abgefragt. Pangea AuthN wird mit POST abgefragt.</translation>
    </message>
    <message>
        <source>Choose “JWKS URL” or “OpenID issuer” as the kind of endpoint.</source>
        <translation>Wählen Sie „JWKS-URL“ oder „OpenID-Aussteller“ als Art des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the path; if it is a Pangea AuthN endpoint, choose that kind.</source>
        <translation>Prüfen Sie den Pfad; wenn es ein Endpunkt von Pangea AuthN ist, wählen Sie diese Art.</translation>
    </message>
    <message>
        <source>The port speaks https, and was asked with http</source>
        <translation>Der Port spricht https, wurde aber mit http gefragt</translation>
    </message>
    <message>
        <source>Begin the address with https instead of http.</source>
        <translation>Beginnen Sie die Adresse mit https statt http.</translation>
    </message>
    <message>
        <source>The endpoint wants a client certificate</source>
        <translation>Der Endpunkt verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>Add the client certificate that you have for this endpoint, with its key.</source>
        <translation>Geben Sie das Client-Zertifikat, das Sie für diesen Endpunkt haben, und den Schlüssel dazu mit.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first</source>
        <translation>Das Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>This answer (HTTP 511) is not from the endpoint: the network in between gives it, as those of hotels, trains and guests do before anything else gets through.</source>
        <translation>Diese Antwort (HTTP 511) stammt nicht vom Endpunkt: Das Netz dazwischen gibt sie, wie es in Hotels, Zügen und Gastnetzen üblich ist, bevor etwas anderes durchkommt.</translation>
    </message>
    <message>
        <source>Open any web page in a browser, sign in to the network there, then fetch again.</source>
        <translation>Öffnen Sie eine beliebige Webseite in einem Browser, melden Sie sich dort beim Netz an, und rufen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Im Dienst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>A gateway in front of it answered with HTTP %1: it did not reach the service behind it, or got no answer that it could pass on.</source>
        <translation>Ein vorgeschaltetes Gateway hat mit HTTP %1 geantwortet: Es hat den Dienst dahinter nicht erreicht oder keine Antwort bekommen, die es weitergeben konnte.</translation>
    </message>
    <message>
        <source>Try again in a minute; if the problem persists, inform the operator of the service.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal; wenn das Problem bleibt, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1: the fault lies on its side, not in the request.</source>
        <translation>Die Antwort war HTTP %1: Der Fehler liegt beim Dienst, nicht in der Anfrage.</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1</source>
        <translation>Der Endpunkt hat mit HTTP %1 geantwortet</translation>
    </message>
    <message>
        <source>That is a part of an answer, though the whole was asked for.</source>
        <translation>Das ist ein Teil einer Antwort, obwohl die ganze verlangt war.</translation>
    </message>
    <message>
        <source>That refers to something that this program never asked for or keeps.</source>
        <translation>Das bezieht sich auf etwas, was dieses Programm nie angefragt hat und nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Probably a cache or proxy in between is at fault: try without it.</source>
        <translation>Wahrscheinlich liegt es an einem Cache oder Proxy dazwischen: Versuchen Sie es ohne ihn.</translation>
    </message>
    <message>
        <source>It asks for payment first.</source>
        <translation>Er verlangt vorher eine Bezahlung.</translation>
    </message>
    <message>
        <source>It does not have its answer as JSON.</source>
        <translation>Er hat seine Antwort nicht als JSON.</translation>
    </message>
    <message>
        <source>It did not wait for the whole request.</source>
        <translation>Er hat nicht auf die ganze Anfrage gewartet.</translation>
    </message>
    <message>
        <source>The request is too long for it; a very long token may be the reason.</source>
        <translation>Die Anfrage ist ihm zu lang; ein sehr langes Token kann der Grund sein.</translation>
    </message>
    <message>
        <source>The server is not responsible for the host name in the address.</source>
        <translation>Der Server ist für den Hostnamen in der Adresse nicht zuständig.</translation>
    </message>
    <message>
        <source>It wants another protocol.</source>
        <translation>Er verlangt ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>It is not allowed to answer, for legal reasons.</source>
        <translation>Er darf aus rechtlichen Gründen nicht antworten.</translation>
    </message>
    <message>
        <source>That is not the answer to a request for keys.</source>
        <translation>Das ist keine Antwort auf eine Frage nach Schlüsseln.</translation>
    </message>
    <message>
        <source>Compare the address with what the service says.</source>
        <translation>Vergleichen Sie die Adresse mit dem, was der Dienst sagt.</translation>
    </message>
    <message>
        <source>Check the address and the kind of endpoint.</source>
        <translation>Prüfen Sie die Adresse und die Art des Endpunkts.</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>every other loaded key</source>
        <translation>jeder andere geladene Schlüssel</translation>
    </message>
    <message>
        <source>the keys of earlier fetches</source>
        <translation>die Schlüssel früherer Abrufe</translation>
    </message>
    <message>
        <source>the key in the header</source>
        <translation>der Schlüssel im Header</translation>
    </message>
    <message>
        <source>other algorithms</source>
        <translation>andere Algorithmen</translation>
    </message>
    <message>
        <source>a signature in DER</source>
        <translation>eine Signatur in DER</translation>
    </message>
    <message>
        <source>other spellings of the secret</source>
        <translation>andere Schreibweisen des Geheimnisses</translation>
    </message>
    <message>
        <source>a public key’s text as the secret</source>
        <translation>der Text eines öffentlichen Schlüssels als Geheimnis</translation>
    </message>
    <message>
        <source>a repaired encoding</source>
        <translation>eine reparierte Kodierung</translation>
    </message>
    <message>
        <source>a hashed nonce</source>
        <translation>eine gehashte Nonce</translation>
    </message>
    <message>
        <source>reformatted JSON</source>
        <translation>umformatiertes JSON</translation>
    </message>
    <message>
        <source>thumbprints in place of key IDs</source>
        <translation>Fingerabdrücke anstelle von Schlüssel-IDs</translation>
    </message>
    <message>
        <source>other spellings of the algorithm</source>
        <translation>andere Schreibweisen des Algorithmus</translation>
    </message>
    <message>
        <source>other texts that may have been signed</source>
        <translation>andere Texte, die signiert worden sein können</translation>
    </message>
    <message>
        <source>other salts and hashes</source>
        <translation>andere Salts und Hashverfahren</translation>
    </message>
    <message>
        <source>other spellings of the signature</source>
        <translation>andere Schreibweisen der Signatur</translation>
    </message>
    <message>
        <source>other spellings of the payload</source>
        <translation>andere Schreibweisen der Nutzdaten</translation>
    </message>
    <message>
        <source>repaired keys</source>
        <translation>reparierte Schlüssel</translation>
    </message>
    <message>
        <source>There are too many keys to try everything; left out, at least in part: %1.</source>
        <translation>Es sind zu viele Schlüssel, um alles zu probieren; ausgelassen wurde, zumindest teilweise: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It verifies with the loaded key “%1”.</source>
        <translation>Die Signatur stimmt mit dem geladenen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>It verifies with the loaded key whose thumbprint is “%1”.</source>
        <translation>Die Signatur stimmt mit dem geladenen Schlüssel, dessen Fingerabdruck „%1“ ist.</translation>
    </message>
    <message>
        <source>It verifies with another loaded key.</source>
        <translation>Die Signatur stimmt mit einem anderen geladenen Schlüssel.</translation>
    </message>
    <message>
        <source>It verifies with the key “%1”, which this endpoint last published on %2.</source>
        <translation>Die Signatur stimmt mit dem Schlüssel „%1“, den dieser Endpunkt zuletzt am %2 veröffentlicht hat.</translation>
    </message>
    <message>
        <source>It verifies with a key that this endpoint last published on %1.</source>
        <translation>Die Signatur stimmt mit einem Schlüssel, den dieser Endpunkt zuletzt am %1 veröffentlicht hat.</translation>
    </message>
    <message>
        <source>It verifies with a key that this endpoint published earlier.</source>
        <translation>Die Signatur stimmt mit einem Schlüssel, den dieser Endpunkt früher veröffentlicht hat.</translation>
    </message>
    <message>
        <source>It verifies with the key in its own header (%1), which proves nothing about who made it.</source>
        <translation>Die Signatur stimmt mit dem Schlüssel im eigenen Header (%1); das beweist nichts darüber, wer es erstellt hat.</translation>
    </message>
    <message>
        <source>It verifies with the key that it names as its own (%1), which does not show who that is.</source>
        <translation>Die Signatur stimmt mit dem Schlüssel, den es als eigenen nennt (%1); das zeigt nicht, wer dahintersteht.</translation>
    </message>
    <message>
        <source>It verifies as “%1”: the header names the wrong algorithm.</source>
        <translation>Die Signatur stimmt mit „%1“: Der Header nennt den falschen Algorithmus.</translation>
    </message>
    <message>
        <source>It verifies when the signature is converted from DER to the plain form of two numbers.</source>
        <translation>Die Signatur stimmt, wenn sie aus DER in die einfache Form aus zwei Zahlen umgewandelt wird.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from base64 first.</source>
        <translation>Die Signatur stimmt, wenn das gemeinsame Geheimnis zuerst aus base64 dekodiert wird.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from base64url first.</source>
        <translation>Die Signatur stimmt, wenn das gemeinsame Geheimnis zuerst aus base64url dekodiert wird.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is decoded from hexadecimal digits first.</source>
        <translation>Die Signatur stimmt, wenn das gemeinsame Geheimnis zuerst aus Hexadezimalziffern dekodiert wird.</translation>
    </message>
    <message>
        <source>It verifies when the shared secret is taken as its base64 text, without decoding it.</source>
        <translation>Die Signatur stimmt, wenn das gemeinsame Geheimnis als sein base64-Text genommen wird, ohne es zu dekodieren.</translation>
    </message>
    <message>
        <source>It verifies when the line break at the end of the shared secret is dropped or added.</source>
        <translation>Die Signatur stimmt, wenn der Zeilenumbruch am Ende des gemeinsamen Geheimnisses wegfällt oder hinzukommt.</translation>
    </message>
    <message>
        <source>It verifies when the text of %1 is taken for a shared secret: the mark of a forged token.</source>
        <translation>Die Signatur stimmt, wenn %1 mit seinem Text als gemeinsames Geheimnis dient: das Kennzeichen eines gefälschten Tokens.</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>ein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>It verifies once its encoding is repaired: the content is what was signed, only its spelling is wrong.</source>
        <translation>Die Signatur stimmt, sobald die Kodierung repariert ist: Der Inhalt ist der, der signiert wurde, nur seine Schreibweise ist falsch.</translation>
    </message>
    <message>
        <source>The key ID that it names is the thumbprint (a digest) of %1, and not its ID.</source>
        <translation>Die genannte Schlüssel-ID ist ein Fingerabdruck (Hash) und keine ID; er gehört zu: %1.</translation>
    </message>
    <message>
        <source>a loaded key</source>
        <translation>ein geladener Schlüssel</translation>
    </message>
    <message>
        <source>It verifies once “%1” of the key is repaired: only the key’s spelling is wrong.</source>
        <translation>Die Signatur stimmt, sobald „%1“ im Schlüssel repariert ist: Nur die Schreibweise des Schlüssels ist falsch.</translation>
    </message>
    <message>
        <source>It verifies once the key is repaired: only its spelling is wrong.</source>
        <translation>Die Signatur stimmt, sobald der Schlüssel repariert ist: Nur seine Schreibweise ist falsch.</translation>
    </message>
    <message>
        <source>It verifies with the key in the JWK’s own certificate (x5c), once that is written out.</source>
        <translation>Die Signatur stimmt mit dem Schlüssel im eigenen Zertifikat des JWK (x5c), sobald dieser ausgeschrieben ist.</translation>
    </message>
    <message>
        <source>a hash in place of the HMAC</source>
        <translation>ein Hash anstelle des HMAC</translation>
    </message>
</context>
<context>
    <name>IgnoredWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>ignored %1 character</source>
        <translation>%1 Zeichen ignoriert</translation>
    </message>
    <message>
        <source>ignored %1 characters</source>
        <translation>%1 Zeichen ignoriert</translation>
    </message>
    <message>
        <source>%1: white space</source>
        <translation>%1: Leerraum</translation>
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
        <translation>Sein Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>A member that it needs is missing.</source>
        <translation>Ein nötiges Feld fehlt.</translation>
    </message>
    <message>
        <source>Its member “%1” is not of the type that the standard gives it.</source>
        <translation>Sein Feld „%1“ ist nicht von dem Typ, den der Standard vorsieht.</translation>
    </message>
    <message>
        <source>A member is not of the type that the standard gives it.</source>
        <translation>Ein Feld ist nicht von dem Typ, den der Standard vorsieht.</translation>
    </message>
    <message>
        <source>Its member “%1” is not base64url text.</source>
        <translation>Sein Feld „%1“ ist kein base64url-Text.</translation>
    </message>
    <message>
        <source>A member is not base64url text.</source>
        <translation>Ein Feld ist kein base64url-Text.</translation>
    </message>
    <message>
        <source>Its member “%1” ends with padding (=), which must not be there.</source>
        <translation>Sein Feld „%1“ endet mit Füllzeichen (=), die dort nicht hingehören.</translation>
    </message>
    <message>
        <source>A member ends with padding (=), which must not be there.</source>
        <translation>Ein Feld endet mit Füllzeichen (=), die dort nicht hingehören.</translation>
    </message>
    <message>
        <source>Its member “%1” has “+” or “/”, where “-” and “_” are right.</source>
        <translation>Sein Feld „%1“ enthält „+“ oder „/“, wo „-“ und „_“ richtig sind.</translation>
    </message>
    <message>
        <source>A member has “+” or “/”, where “-” and “_” are right.</source>
        <translation>Ein Feld enthält „+“ oder „/“, wo „-“ und „_“ richtig sind.</translation>
    </message>
    <message>
        <source>Its member “%1” appears in it more than once.</source>
        <translation>Sein Feld „%1“ kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>A member appears in it more than once.</source>
        <translation>Ein Feld kommt darin mehr als einmal vor.</translation>
    </message>
    <message>
        <source>Its coordinate “%1” is longer or shorter than its curve needs.</source>
        <translation>Seine Koordinate „%1“ ist länger oder kürzer, als die Kurve verlangt.</translation>
    </message>
    <message>
        <source>A coordinate is longer or shorter than its curve needs.</source>
        <translation>Eine Koordinate ist länger oder kürzer, als die Kurve verlangt.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its curve (crv) has a name that is not known here; the standard’s are P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 and X448.</source>
        <translation>Seine Kurve (crv) hat einen Namen, der hier nicht bekannt ist; im Standard gibt es P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 und X448.</translation>
    </message>
    <message>
        <source>Its point (x, y) does not lie on its curve.</source>
        <translation>Sein Punkt (x, y) liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <source>Its modulus (n) is even or zero, which no RSA key has.</source>
        <translation>Sein Modulus (n) ist gerade oder null; das hat kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Its modulus (n) has fewer than %1 bits, too few to compute with.</source>
        <translation>Sein Modulus (n) hat weniger als %1 Bit, zu wenig zum Rechnen.</translation>
    </message>
    <message>
        <source>Its modulus (n) has more than %1 bits, too many to compute with.</source>
        <translation>Sein Modulus (n) hat mehr als %1 Bit, zu viel zum Rechnen.</translation>
    </message>
    <message>
        <source>Its exponent (e) is even, 0 or 1, which no RSA key has.</source>
        <translation>Sein Exponent (e) ist gerade, 0 oder 1; das hat kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Its exponent (e) has more than 64 bits.</source>
        <translation>Sein Exponent (e) hat mehr als 64 Bit.</translation>
    </message>
    <message>
        <source>Its private part does not belong to its public part.</source>
        <translation>Sein privater Teil gehört nicht zu seinem öffentlichen.</translation>
    </message>
    <message>
        <source>Its secret (k) is empty.</source>
        <translation>Sein Geheimnis (k) ist leer.</translation>
    </message>
    <message>
        <source>Its algorithm (alg) is one that the installed OpenSSL does not have.</source>
        <translation>Seinen Algorithmus (alg) hat das installierte OpenSSL nicht.</translation>
    </message>
    <message>
        <source>Its public part (pub) is not as long as its algorithm demands.</source>
        <translation>Sein öffentlicher Teil (pub) ist nicht so lang, wie es der Algorithmus verlangt.</translation>
    </message>
    <message>
        <source>OpenSSL does not accept its numbers.</source>
        <translation>OpenSSL nimmt seine Zahlen nicht an.</translation>
    </message>
    <message>
        <source>Its member “%1” holds a whole key in PEM instead of the number.</source>
        <translation>Sein Feld „%1“ enthält einen ganzen Schlüssel in PEM statt der Zahl.</translation>
    </message>
    <message>
        <source>Its member “%1” holds a whole key in DER (ASN.1) instead of the number.</source>
        <translation>Sein Feld „%1“ enthält einen ganzen Schlüssel in DER (ASN.1) statt der Zahl.</translation>
    </message>
    <message>
        <source>Its member “%1” is written in hexadecimal digits.</source>
        <translation>Sein Feld „%1“ ist in Hexadezimalziffern geschrieben.</translation>
    </message>
    <message>
        <source>Its member “%1” is written in decimal digits.</source>
        <translation>Sein Feld „%1“ ist in Dezimalziffern geschrieben.</translation>
    </message>
    <message>
        <source>Its member “%1” holds readable text, not a number. Istio, for one, writes such a key where it failed to fetch the real ones.</source>
        <translation>Sein Feld „%1“ enthält lesbaren Text und keine Zahl. Istio zum Beispiel schreibt einen solchen Schlüssel, wenn es die echten nicht abrufen konnte.</translation>
    </message>
    <message>
        <source>Its member “%1” has line breaks or blanks in it.</source>
        <translation>Sein Feld „%1“ enthält Zeilenumbrüche oder Leerzeichen.</translation>
    </message>
    <message>
        <source>Its member “%1” ends with a comma or full stop (“,”), which old encoders put in the place of padding.</source>
        <translation>Sein Feld „%1“ endet mit einem Komma oder Punkt („,“), den alte Kodierer anstelle von Füllzeichen setzen.</translation>
    </message>
    <message>
        <source>Its member “%1” is a JSON number and no text.</source>
        <translation>Sein Feld „%1“ ist eine JSON-Zahl und kein Text.</translation>
    </message>
    <message>
        <source>Its member “%1” is missing: only the certificate (x5c) has the key.</source>
        <translation>Sein Feld „%1“ fehlt: Nur das Zertifikat (x5c) enthält den Schlüssel.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Have the program that wrote it fetch the issuer’s keys, or load them from the issuer itself.</source>
        <translation>Lassen Sie das Programm, das ihn geschrieben hat, die Schlüssel des Ausstellers abrufen, oder laden Sie sie vom Aussteller selbst.</translation>
    </message>
    <message>
        <source>Load that certificate in place of the key set, or have the issuer add the key’s numbers.</source>
        <translation>Laden Sie dieses Zertifikat anstelle des Schlüsselsatzes, oder lassen Sie den Aussteller die Zahlen des Schlüssels ergänzen.</translation>
    </message>
    <message>
        <source>Have the issuer write “%1” as the base64url of the number’s bytes (RFC 7518, 6).</source>
        <translation>Lassen Sie den Aussteller „%1“ als base64url der Bytes der Zahl schreiben (RFC 7518, 6).</translation>
    </message>
    <message>
        <source>Its type (kty) is not supported. The supported types are RSA, EC, OKP, AKP and oct; Azure Key Vault writes “-HSM” behind them.</source>
        <translation>Sein Typ (kty) wird nicht unterstützt. Unterstützt werden RSA, EC, OKP, AKP und oct; Azure Key Vault hängt „-HSM“ daran an.</translation>
    </message>
    <message>
        <source>Write the type as the standard has it (RFC 7518, 6.1), for a key of Azure Key Vault without “-HSM”.</source>
        <translation>Schreiben Sie den Typ, wie ihn die Norm nennt (RFC 7518, 6.1), bei einem Schlüssel aus Azure Key Vault ohne „-HSM“.</translation>
    </message>
</context>
<context>
    <name>KeyCertificateWords</name>
    <message>
        <source>It is number %1.</source>
        <translation>Es ist Nummer %1.</translation>
    </message>
    <message>
        <source>It is that of “%1”.</source>
        <translation>Es ist das von „%1“.</translation>
    </message>
    <message>
        <source>Most clients take the key without looking at its certificates; those that check them, many Java and .NET services and banks among them, refuse it.</source>
        <translation>Die meisten Clients nehmen den Schlüssel, ohne auf seine Zertifikate zu achten; diejenigen, die sie prüfen, darunter viele Java- und .NET-Dienste und Banken, lehnen ihn ab.</translation>
    </message>
    <message>
        <source>A certificate of the key has expired</source>
        <translation>Ein Zertifikat des Schlüssels ist abgelaufen</translation>
    </message>
    <message>
        <source>It ended on %1, %2 ago.</source>
        <translation>Es lief am %1 ab, vor %2.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the key with a renewed certificate, or without one.</source>
        <translation>Bitten Sie den Aussteller, den Schlüssel mit einem erneuerten Zertifikat zu veröffentlichen oder ohne eines.</translation>
    </message>
    <message>
        <source>A certificate of the key does not hold yet</source>
        <translation>Ein Zertifikat des Schlüssels gilt noch nicht</translation>
    </message>
    <message>
        <source>It holds from %1 on, in %2.</source>
        <translation>Es gilt ab %1, also erst in %2.</translation>
    </message>
    <message>
        <source>Check the clocks, then ask the issuer whether the certificate was published too soon.</source>
        <translation>Prüfen Sie die Uhren, und fragen Sie dann den Aussteller, ob das Zertifikat zu früh veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The first certificate (x5c) is that of “%1”, and the key in it is not this one.</source>
        <translation>Das erste Zertifikat (x5c) ist das von „%1“, und der Schlüssel darin ist nicht dieser.</translation>
    </message>
    <message>
        <source>The key’s certificate is of another key</source>
        <translation>Das Zertifikat des Schlüssels gehört zu einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>The key in the first certificate (x5c) is not this one.</source>
        <translation>Der Schlüssel im ersten Zertifikat (x5c) ist nicht dieser.</translation>
    </message>
    <message>
        <source>Clients that read the certificate, .NET and older Node.js libraries among them, check with another key than the rest. The issuer probably renewed one and not the other.</source>
        <translation>Clients, die das Zertifikat lesen, darunter .NET und ältere Node.js-Bibliotheken, prüfen mit einem anderen Schlüssel als die übrigen. Wahrscheinlich hat der Aussteller das eine erneuert und das andere nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish key and certificate of one pair.</source>
        <translation>Bitten Sie den Aussteller, Schlüssel und Zertifikat aus einem Paar zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The digest is the right one, but in hexadecimal digits (hex).</source>
        <translation>Der Hash ist der richtige, aber in hexadezimalen Ziffern (hex).</translation>
    </message>
    <message>
        <source>The digest is the right one, but has padding (=) behind it.</source>
        <translation>Der Hash ist der richtige, aber mit Füllzeichen (=) am Ende.</translation>
    </message>
    <message>
        <source>The digest is the right one, but in ordinary base64 instead of base64url.</source>
        <translation>Der Hash ist der richtige, aber in gewöhnlichem base64 statt in base64url.</translation>
    </message>
    <message>
        <source>It is the digest for the other member: “x5t” is for SHA-1, “x5t#S256” for SHA-256.</source>
        <translation>Es ist der Hash für das andere Feld: „x5t“ ist für SHA-1, „x5t#S256“ für SHA-256.</translation>
    </message>
    <message>
        <source>It is a digest of the certificate’s text in PEM or base64, not of its DER.</source>
        <translation>Es ist ein Hash über den Text des Zertifikats in PEM oder base64, nicht über sein DER.</translation>
    </message>
    <message>
        <source>The issuer probably renewed the certificate and kept the old thumbprint.</source>
        <translation>Wahrscheinlich hat der Aussteller das Zertifikat erneuert und den alten Fingerabdruck behalten.</translation>
    </message>
    <message>
        <source>Its member “%1” is “%2”; the certificate’s own is “%3”.</source>
        <translation>Das Feld „%1“ ist „%2“; der Wert des Zertifikats selbst ist „%3“.</translation>
    </message>
    <message>
        <source>The certificate’s thumbprint is wrong</source>
        <translation>Der Fingerabdruck des Zertifikats ist falsch</translation>
    </message>
    <message>
        <source>It is not that of the key’s first certificate (x5c).</source>
        <translation>Es ist nicht der des ersten Zertifikats des Schlüssels (x5c).</translation>
    </message>
    <message>
        <source>Clients that find keys by thumbprint, those of Microsoft among them, do not find this one.</source>
        <translation>Clients, die Schlüssel anhand des Fingerabdrucks suchen, darunter die von Microsoft, finden diesen nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to compute the thumbprint anew.</source>
        <translation>Bitten Sie den Aussteller, den Fingerabdruck neu zu berechnen.</translation>
    </message>
    <message>
        <source>A certificate in the key is written as PEM</source>
        <translation>Ein Zertifikat im Schlüssel ist als PEM geschrieben</translation>
    </message>
    <message>
        <source>Text %1 of “x5c” has BEGIN and END lines.</source>
        <translation>Text %1 von „x5c“ hat BEGIN- und END-Zeilen.</translation>
    </message>
    <message>
        <source>The standard wants the bare base64. Clients in Go and Java refuse the key or the whole key set.</source>
        <translation>Der Standard verlangt das bloße base64. Clients in Go und Java lehnen den Schlüssel oder den ganzen Schlüsselsatz ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave the BEGIN and END lines and all line breaks out.</source>
        <translation>Bitten Sie den Aussteller, die BEGIN- und END-Zeilen und alle Zeilenumbrüche wegzulassen.</translation>
    </message>
    <message>
        <source>It is in base64url, where the standard wants ordinary base64, with “+”, “/” and padding.</source>
        <translation>Es steht in base64url, der Standard verlangt aber gewöhnliches base64, mit „+“, „/“ und Füllzeichen.</translation>
    </message>
    <message>
        <source>It is not base64 text; line breaks or missing padding are enough to break it.</source>
        <translation>Es ist kein base64-Text; dafür reichen schon Zeilenumbrüche oder fehlende Füllzeichen.</translation>
    </message>
    <message>
        <source>It is larger than any certificate that is read here.</source>
        <translation>Es ist größer als jedes Zertifikat, das hier gelesen wird.</translation>
    </message>
    <message>
        <source>What it encodes is not a certificate.</source>
        <translation>Was darin kodiert ist, ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate in the key cannot be read as it is written</source>
        <translation>Ein Zertifikat im Schlüssel ist so, wie es geschrieben ist, nicht lesbar</translation>
    </message>
    <message>
        <source>It is text %1 of “x5c”.</source>
        <translation>Es ist Text %1 von „x5c“.</translation>
    </message>
    <message>
        <source>Clients in Go and Java refuse the key or the whole key set.</source>
        <translation>Clients in Go und Java lehnen den Schlüssel oder den ganzen Schlüsselsatz ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the certificate as base64 of its DER.</source>
        <translation>Bitten Sie den Aussteller, das Zertifikat als base64 seines DER zu schreiben.</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>Schlüssel mit dem Fingerabdruck %1</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>ein Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Replaced: under the ID %1 there is another key now (%2, before %3).</source>
        <translation>Ersetzt: Unter der ID %1 steht jetzt ein anderer Schlüssel (%2, vorher %3).</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2.</source>
        <translation>Umbenannt: %1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>Changed description: %1 is the same key with other members (such as alg, use, x5c).</source>
        <translation>Beschreibung geändert: %1 ist derselbe Schlüssel mit anderen Feldern (etwa alg, use, x5c).</translation>
    </message>
    <message>
        <source>The same keys.</source>
        <translation>Dieselben Schlüssel.</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Und 1 weiterer.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>1 other key is the same</source>
        <translation>1 weiterer Schlüssel ist derselbe</translation>
    </message>
    <message>
        <source>%1 other keys are the same</source>
        <translation>%1 weitere Schlüssel sind dieselben</translation>
    </message>
</context>
<context>
    <name>KeyFindingWords</name>
    <message>
        <source>%1 needs the shared secret</source>
        <translation>%1 braucht das gemeinsame Geheimnis</translation>
    </message>
    <message>
        <source>Who signs with it and who checks it hold the same secret; no key set contains it.</source>
        <translation>Wer damit signiert und wer damit prüft, hat dasselbe Geheimnis; in keinem Schlüsselsatz ist es enthalten.</translation>
    </message>
    <message>
        <source>Give the shared secret.</source>
        <translation>Geben Sie das gemeinsame Geheimnis an.</translation>
    </message>
    <message>
        <source>No keys are loaded</source>
        <translation>Es sind keine Schlüssel geladen</translation>
    </message>
    <message>
        <source>Without the issuer’s keys nobody can tell whether the signature is genuine; what the token says may be made up.</source>
        <translation>Ohne die Schlüssel des Ausstellers kann niemand sagen, ob die Signatur echt ist; was das Token sagt, kann erfunden sein.</translation>
    </message>
    <message>
        <source>Open a key file, or enter the address where the issuer publishes its keys. The token does not contain that address; ask the team that runs the login service for it.</source>
        <translation>Öffnen Sie eine Schlüsseldatei, oder geben Sie die Adresse ein, unter der der Aussteller seine Schlüssel veröffentlicht. Das Token enthält diese Adresse nicht; fragen Sie das Team danach, das den Anmeldedienst betreibt.</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys or open a key file; the token is then checked at once.</source>
        <translation>Rufen Sie die Schlüssel des Ausstellers ab, oder öffnen Sie eine Schlüsseldatei; das Token wird dann sofort geprüft.</translation>
    </message>
    <message>
        <source>It names the key “%1”, which %2 last published on %3 and does not publish any more.</source>
        <translation>Es nennt den Schlüssel „%1“; %2 hat ihn zuletzt am %3 veröffentlicht und veröffentlicht ihn nicht mehr.</translation>
    </message>
    <message>
        <source>It names the key “%1”, which was published earlier and is not any more.</source>
        <translation>Es nennt den Schlüssel „%1“, der früher veröffentlicht wurde und jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>The key that the token names has been withdrawn</source>
        <translation>Der Schlüssel, den das Token nennt, wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Its key was published earlier and is not any more.</source>
        <translation>Sein Schlüssel wurde früher veröffentlicht und jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>The issuer has probably changed its signing key, and the token is older than that.</source>
        <translation>Wahrscheinlich hat der Aussteller seinen Signaturschlüssel gewechselt, und das Token ist älter.</translation>
    </message>
    <message>
        <source>Ask the client to sign in again, so that it gets a token signed with a current key.</source>
        <translation>Lassen Sie den Client sich neu anmelden, damit er ein Token erhält, das mit einem aktuellen Schlüssel signiert ist.</translation>
    </message>
    <message>
        <source>It names the key “%1” (kid), and none of the %2 loaded keys has that ID.</source>
        <translation>Es nennt den Schlüssel „%1“ (kid), und keiner der %2 geladenen Schlüssel hat diese ID.</translation>
    </message>
    <message>
        <source>It names the key “%1” (kid), and no loaded key has that ID.</source>
        <translation>Es nennt den Schlüssel „%1“ (kid), und kein geladener Schlüssel hat diese ID.</translation>
    </message>
    <message>
        <source>No loaded key has the ID (kid) that it names.</source>
        <translation>Kein geladener Schlüssel hat die ID (kid), die es nennt.</translation>
    </message>
    <message>
        <source>The key that the token names is not among the loaded keys</source>
        <translation>Der Schlüssel, den das Token nennt, ist nicht unter den geladenen Schlüsseln</translation>
    </message>
    <message>
        <source>Yet the loaded key “%1” verifies the signature, so the issuer seems to write the wrong ID into the header.</source>
        <translation>Mit dem geladenen Schlüssel „%1“ stimmt die Signatur jedoch; der Aussteller schreibt also anscheinend die falsche ID in den Header.</translation>
    </message>
    <message>
        <source>Tell the issuer that header and key set name the key differently.</source>
        <translation>Teilen Sie dem Aussteller mit, dass Header und Schlüsselsatz den Schlüssel verschieden nennen.</translation>
    </message>
    <message>
        <source>The keys were probably fetched before the issuer changed them, or belong to another issuer or environment.</source>
        <translation>Wahrscheinlich wurden die Schlüssel abgerufen, bevor der Aussteller sie gewechselt hat, oder sie gehören zu einem anderen Aussteller oder einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>Fetch the keys again, from the issuer that the token names (iss).</source>
        <translation>Rufen Sie die Schlüssel erneut ab, und zwar von dem Aussteller, den das Token nennt (iss).</translation>
    </message>
    <message>
        <source>%1 share the ID “%2” (kid).</source>
        <translation>%1 haben dieselbe ID „%2“ (kid).</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>Several keys have the same ID</source>
        <translation>Mehrere Schlüssel haben dieselbe ID</translation>
    </message>
    <message>
        <source>Several keys share the ID (kid).</source>
        <translation>Mehrere Schlüssel haben dieselbe ID (kid).</translation>
    </message>
    <message>
        <source>Clients that take the first key of that ID fail with tokens signed by another; the “jose” library for JavaScript refuses to choose.</source>
        <translation>Clients, die den ersten Schlüssel mit dieser ID nehmen, scheitern an Tokens, die mit einem anderen signiert sind; die Bibliothek „jose“ für JavaScript weigert sich, einen auszuwählen.</translation>
    </message>
    <message>
        <source>Ask the issuer to give each key an ID of its own.</source>
        <translation>Bitten Sie den Aussteller, jedem Schlüssel eine eigene ID zu geben.</translation>
    </message>
    <message>
        <source>The header does not say which key signed the token</source>
        <translation>Der Header sagt nicht, mit welchem Schlüssel das Token signiert ist</translation>
    </message>
    <message>
        <source>It has no key ID (kid), so the one key that fits the algorithm was tried.</source>
        <translation>Er hat keine Schlüssel-ID (kid); deshalb wurde der eine Schlüssel versucht, der zum Algorithmus passt.</translation>
    </message>
    <message>
        <source>It has no key ID (kid), so the %1 keys that fit the algorithm were tried.</source>
        <translation>Er hat keine Schlüssel-ID (kid); deshalb wurden die %1 Schlüssel versucht, die zum Algorithmus passen.</translation>
    </message>
    <message>
        <source>That is allowed; clients that look keys up by ID cannot check such a token.</source>
        <translation>Das ist erlaubt; Clients, die Schlüssel anhand der ID suchen, können ein solches Token nicht prüfen.</translation>
    </message>
    <message>
        <source>If a client complains, ask the issuer to write the key ID into the header.</source>
        <translation>Wenn ein Client sich beschwert, bitten Sie den Aussteller, die Schlüssel-ID in den Header zu schreiben.</translation>
    </message>
    <message>
        <source>a shared secret</source>
        <translation>ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>an elliptic-curve (EC) key</source>
        <translation>ein Schlüssel auf einer elliptischen Kurve (EC)</translation>
    </message>
    <message>
        <source>an Ed25519 or Ed448 key</source>
        <translation>ein Ed25519- oder Ed448-Schlüssel</translation>
    </message>
    <message>
        <source>a key on the curve %1</source>
        <translation>ein Schlüssel auf der Kurve %1</translation>
    </message>
    <message>
        <source>a key of the kind “%1”</source>
        <translation>ein Schlüssel der Art „%1“</translation>
    </message>
    <message>
        <source>The algorithm “%1” needs %2, but %3 is %4.</source>
        <translation>Für den Algorithmus „%1“ ist %2 nötig, aber %3 ist %4.</translation>
    </message>
    <message>
        <source>The key is of another type than the algorithm needs</source>
        <translation>Der Schlüssel ist von anderem Typ, als der Algorithmus braucht</translation>
    </message>
    <message>
        <source>The issuer probably uses one key ID for two keys, or the keys are another issuer’s.</source>
        <translation>Wahrscheinlich verwendet der Aussteller eine Schlüssel-ID für zwei Schlüssel, oder die Schlüssel gehören einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>Fetch the keys again from the token’s issuer; if the problem persists, inform the issuer.</source>
        <translation>Rufen Sie die Schlüssel erneut vom Aussteller des Tokens ab; wenn das Problem bleibt, informieren Sie den Aussteller.</translation>
    </message>
    <message>
        <source>The key lies on another curve than the algorithm needs</source>
        <translation>Der Schlüssel liegt auf einer anderen Kurve, als der Algorithmus braucht</translation>
    </message>
    <message>
        <source>Each ECDSA algorithm has one curve: ES256 has P-256, ES384 P-384, ES512 P-521. The issuer probably changed the key without changing the algorithm.</source>
        <translation>Jeder ECDSA-Algorithmus hat eine Kurve: ES256 hat P-256, ES384 P-384, ES512 P-521. Wahrscheinlich hat der Aussteller den Schlüssel gewechselt, ohne den Algorithmus zu ändern.</translation>
    </message>
    <message>
        <source>Ask the issuer to name the algorithm that fits its key.</source>
        <translation>Bitten Sie den Aussteller, den Algorithmus zu nennen, der zu seinem Schlüssel passt.</translation>
    </message>
    <message>
        <source>The token says “%1”, but %2 is for “%3” only.</source>
        <translation>Das Token sagt „%1“, aber %2 ist nur für „%3“.</translation>
    </message>
    <message>
        <source>The key is meant for another algorithm</source>
        <translation>Der Schlüssel ist für einen anderen Algorithmus bestimmt</translation>
    </message>
    <message>
        <source>The token’s algorithm is not the one that the key names.</source>
        <translation>Der Algorithmus des Tokens ist nicht der, den der Schlüssel nennt.</translation>
    </message>
    <message>
        <source>A key serves one algorithm, so that nobody can pick a weaker one. The issuer probably changed its algorithm without publishing the key anew.</source>
        <translation>Ein Schlüssel dient nur einem Algorithmus, damit niemand einen schwächeren wählen kann. Wahrscheinlich hat der Aussteller seinen Algorithmus gewechselt, ohne den Schlüssel neu zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Ask the issuer to make the token’s “alg” and the key’s “alg” the same.</source>
        <translation>Bitten Sie den Aussteller, „alg“ im Token und „alg“ im Schlüssel in Übereinstimmung zu bringen.</translation>
    </message>
    <message>
        <source>The use of %1 is “%2”, where “sig” (signatures) is needed.</source>
        <translation>Laut „use“ ist %1 für „%2“ bestimmt; nötig ist „sig“ (Signaturen).</translation>
    </message>
    <message>
        <source>The key is not meant for signatures</source>
        <translation>Der Schlüssel ist nicht für Signaturen bestimmt</translation>
    </message>
    <message>
        <source>The key’s use (use) is not “sig” (signatures).</source>
        <translation>Der Verwendungszweck (use) des Schlüssels ist nicht „sig“ (Signaturen).</translation>
    </message>
    <message>
        <source>“enc” marks a key for encryption. The issuer probably gave the wrong key ID, or marked the wrong key.</source>
        <translation>„enc“ kennzeichnet einen Schlüssel zum Verschlüsseln. Wahrscheinlich hat der Aussteller die falsche Schlüssel-ID angegeben oder den falschen Schlüssel gekennzeichnet.</translation>
    </message>
    <message>
        <source>Ask the issuer which key it signs with, and to mark it “sig”.</source>
        <translation>Fragen Sie den Aussteller, mit welchem Schlüssel er signiert, und bitten Sie ihn, diesen mit „sig“ zu kennzeichnen.</translation>
    </message>
    <message>
        <source>The operations (key_ops) of %1 are “%2”; “verify” is not among them.</source>
        <translation>Laut „key_ops“ erlaubt %1 nur „%2“; „verify“ ist nicht dabei.</translation>
    </message>
    <message>
        <source>The key is not meant for verifying</source>
        <translation>Der Schlüssel ist nicht zum Prüfen bestimmt</translation>
    </message>
    <message>
        <source>“verify” is not among the key’s operations (key_ops).</source>
        <translation>„verify“ ist nicht unter den erlaubten Operationen (key_ops) des Schlüssels.</translation>
    </message>
    <message>
        <source>A public key for signatures has to allow “verify”; perhaps the private key’s “sign” was copied into the key set.</source>
        <translation>Ein öffentlicher Schlüssel für Signaturen muss „verify“ erlauben; vielleicht wurde „sign“ vom privaten Schlüssel in den Schlüsselsatz kopiert.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish the key with “verify” in “key_ops”, or without “key_ops”.</source>
        <translation>Bitten Sie den Aussteller, den Schlüssel mit „verify“ in „key_ops“ oder ganz ohne „key_ops“ zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The token’s key ID (kid) is %1, where text belongs</source>
        <translation>Die Schlüssel-ID (kid) des Tokens ist %1, obwohl dort Text stehen muss</translation>
    </message>
    <message>
        <source>Its header has %1 as the key ID, without quotes. A key ID is text; some libraries take this anyway, others refuse the token or find no key.</source>
        <translation>Sein Header nennt %1 als Schlüssel-ID, ohne Anführungszeichen. Eine Schlüssel-ID ist Text; manche Bibliotheken nehmen das trotzdem hin, andere lehnen das Token ab oder finden keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The loaded secret does verify the signature.</source>
        <translation>Das geladene Geheimnis passt zur Signatur.</translation>
    </message>
    <message>
        <source>The loaded key “%1” does verify the signature.</source>
        <translation>Der geladene Schlüssel „%1“ passt zur Signatur.</translation>
    </message>
    <message>
        <source>A loaded key has that ID, and does not verify the signature.</source>
        <translation>Ein geladener Schlüssel hat diese ID, passt aber nicht zur Signatur.</translation>
    </message>
    <message>
        <source>Have the program that signs write the key’s ID into the header, or leave “kid” out.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm die ID des Schlüssels in den Header schreibt oder „kid“ weglässt.</translation>
    </message>
    <message>
        <source>Have the program that signs write the key ID in quotes: &quot;kid&quot;:&quot;%1&quot;; and the key set likewise.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm die Schlüssel-ID in Anführungszeichen schreibt: &quot;kid&quot;:&quot;%1&quot;; im Schlüsselsatz ebenso.</translation>
    </message>
    <message>
        <source>The key set has the key’s ID (kid) as %1, where text belongs</source>
        <translation>Im Schlüsselsatz ist die ID des Schlüssels (kid) %1, obwohl dort Text stehen muss</translation>
    </message>
    <message>
        <source>The token names the key “%1”, and the key set has %1 without quotes. To most libraries that is another ID, or none.</source>
        <translation>Das Token nennt den Schlüssel „%1“, im Schlüsselsatz steht %1 ohne Anführungszeichen. Für die meisten Bibliotheken ist das eine andere ID oder gar keine.</translation>
    </message>
    <message>
        <source>That key does verify the signature.</source>
        <translation>Dieser Schlüssel passt zur Signatur.</translation>
    </message>
    <message>
        <source>Whether that key verifies the signature was not reported.</source>
        <translation>Ob dieser Schlüssel zur Signatur passt, wurde nicht gemeldet.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the key ID in quotes in its key set: &quot;kid&quot;:&quot;%1&quot;.</source>
        <translation>Bitten Sie den Aussteller, die Schlüssel-ID in seinem Schlüsselsatz in Anführungszeichen zu schreiben: &quot;kid&quot;:&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key’s algorithm is not a registered name</source>
        <translation>Der Algorithmus des Schlüssels ist kein registrierter Name</translation>
    </message>
    <message>
        <source>%1 says “%2” (alg), and no algorithm has that name; the token says “%3”.</source>
        <translation>%1 nennt „%2“ (alg), doch kein Algorithmus heißt so; das Token nennt „%3“.</translation>
    </message>
    <message>
        <source>It probably means %1.</source>
        <translation>Gemeint ist wahrscheinlich %1.</translation>
    </message>
    <message>
        <source>With %1, the key does verify the signature.</source>
        <translation>Mit %1 passt der Schlüssel zur Signatur.</translation>
    </message>
    <message>
        <source>Libraries that compare the two names find no key for the token; others ignore the key’s.</source>
        <translation>Bibliotheken, die beide Namen vergleichen, finden keinen Schlüssel für das Token; andere beachten den Namen im Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” into the key in place of “%2”, or to leave its “alg” out.</source>
        <translation>Bitten Sie den Aussteller, im Schlüssel „%1“ statt „%2“ zu schreiben oder „alg“ dort wegzulassen.</translation>
    </message>
    <message>
        <source>Ask the issuer which algorithm the key is for, and to write its registered name.</source>
        <translation>Fragen Sie den Aussteller, für welchen Algorithmus der Schlüssel ist, und bitten Sie ihn, dessen registrierten Namen zu schreiben.</translation>
    </message>
    <message>
        <source>The issuer signs with a key pair, and its client secret or password is not that.</source>
        <translation>Der Aussteller signiert mit einem Schlüsselpaar, und sein Client-Geheimnis oder Passwort ist das nicht.</translation>
    </message>
    <message>
        <source>Load the issuer’s key set, which its metadata names (jwks_uri), or its public key.</source>
        <translation>Laden Sie den Schlüsselsatz des Ausstellers, den seine Metadaten nennen (jwks_uri), oder seinen öffentlichen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KeyLoadingPhrases</name>
    <message>
        <source>A block of it has no END line that fits its BEGIN line; it was probably cut off in copying.</source>
        <translation>Ein Block darin hat keine END-Zeile, die zu seiner BEGIN-Zeile passt; wahrscheinlich wurde er beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The text between its BEGIN and END lines is not base64.</source>
        <translation>Der Text zwischen der BEGIN- und der END-Zeile ist kein base64.</translation>
    </message>
    <message>
        <source>It has more than %1 blocks; the rest was not read.</source>
        <translation>Es sind mehr als %1 Blöcke; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It is a private key under a passphrase, and no passphrase was given. The public key is enough for checking.</source>
        <translation>Das ist ein privater Schlüssel mit Passphrase, und es wurde keine Passphrase angegeben. Zum Prüfen genügt der öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>It is a PKCS #12 file (.p12, .pfx) under a passphrase, and no passphrase was given. Without it, have its certificate written as PEM, for example with “openssl pkcs12 -nokeys”.</source>
        <translation>Das ist eine PKCS-#12-Datei (.p12, .pfx) mit Passphrase, und es wurde keine Passphrase angegeben. Ohne sie lassen Sie sich das Zertifikat daraus als PEM schreiben, zum Beispiel mit „openssl pkcs12 -nokeys“.</translation>
    </message>
    <message>
        <source>It is encrypted, and the passphrase does not open it. It may have a blank or a line break too many, or belong to another file.</source>
        <translation>Das ist verschlüsselt, und die Passphrase öffnet es nicht. Vielleicht hat sie ein Leerzeichen oder einen Zeilenumbruch zu viel oder gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>It is encrypted in an old way that the OpenSSL here does not have (RC2, DES). Convert it, for example with “openssl pkcs12 -legacy” or “openssl pkcs8 -topk8”.</source>
        <translation>Das ist auf eine alte Art verschlüsselt, die das OpenSSL hier nicht hat (RC2, DES). Wandeln Sie es um, zum Beispiel mit „openssl pkcs12 -legacy“ oder „openssl pkcs8 -topk8“.</translation>
    </message>
    <message>
        <source>It hashes its passphrase so often that it would take minutes to open. No program writes files like that by itself.</source>
        <translation>Die Passphrase wird hier so oft gehasht, dass das Öffnen Minuten dauern würde. Von sich aus schreibt kein Programm solche Dateien.</translation>
    </message>
    <message>
        <source>It is a private key in OpenSSH’s own form, which is not read here. The public key beside it (.pub) is.</source>
        <translation>Das ist ein privater Schlüssel in der eigenen Form von OpenSSH, die hier nicht gelesen wird. Der öffentliche Schlüssel daneben (.pub) wird gelesen.</translation>
    </message>
    <message>
        <source>It is an OpenPGP (PGP, GnuPG) key, and tokens are not signed with those. Load the key of the issuer that signs the token.</source>
        <translation>Das ist ein OpenPGP-Schlüssel (PGP, GnuPG); mit solchen werden Tokens nicht signiert. Laden Sie den Schlüssel des Ausstellers, der das Token signiert.</translation>
    </message>
    <message>
        <source>It is a Java keystore (JKS), which is under a password and not read here. Write its certificate as PEM with “keytool -exportcert -rfc”.</source>
        <translation>Das ist ein Java-Keystore (JKS); er ist mit einem Passwort geschützt und wird hier nicht gelesen. Schreiben Sie sein Zertifikat als PEM, mit „keytool -exportcert -rfc“.</translation>
    </message>
    <message>
        <source>“%1” is neither a key nor a certificate.</source>
        <translation>„%1“ ist weder ein Schlüssel noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>It is neither a key nor a certificate.</source>
        <translation>Das ist weder ein Schlüssel noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>It looks like a key, but its inside (DER) is damaged.</source>
        <translation>Das sieht wie ein Schlüssel aus, ist aber innen (DER) beschädigt.</translation>
    </message>
    <message>
        <source>It is a key for an algorithm that tokens do not use, such as DSA or DH.</source>
        <translation>Das ist ein Schlüssel für einen Algorithmus, den Tokens nicht verwenden, etwa DSA oder DH.</translation>
    </message>
    <message>
        <source>Tokens do not use its curve. They use P-256, P-384, P-521 and secp256k1.</source>
        <translation>Tokens verwenden seine Kurve nicht. Sie verwenden P-256, P-384, P-521 und secp256k1.</translation>
    </message>
    <message>
        <source>It spells its curve out instead of naming it. Such keys are refused: a made-up curve can make forged signatures pass.</source>
        <translation>Der Schlüssel beschreibt seine Kurve, statt sie zu nennen. Solche Schlüssel werden abgelehnt: Mit einer erfundenen Kurve können gefälschte Signaturen durchgehen.</translation>
    </message>
    <message>
        <source>It is an RSA key for PSS signatures that demands a hash, a mask or a salt that no algorithm of tokens has (PS256, PS384 and PS512: one hash for both, a salt as long as it). It can check no token.</source>
        <translation>Das ist ein RSA-Schlüssel für PSS-Signaturen, der ein Hashverfahren, eine Maske oder ein Salt verlangt, die kein Algorithmus von Tokens hat (PS256, PS384 und PS512: ein Hashverfahren für beides, ein ebenso langes Salt). Er kann kein Token prüfen.</translation>
    </message>
    <message>
        <source>It is a private ML-DSA key without the seed that it was made from, and no way leads back to the seed. A private key of tokens is its seed. To check tokens, load the public key.</source>
        <translation>Das ist ein privater ML-DSA-Schlüssel ohne den Seed, aus dem er erzeugt wurde, und kein Weg führt zum Seed zurück. Bei Tokens ist der private Schlüssel der Seed. Zum Prüfen von Tokens laden Sie den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>It is a private ML-DSA key, and the OpenSSL that is installed here cannot work with those. OpenSSL 3.5 and newer can.</source>
        <translation>Das ist ein privater ML-DSA-Schlüssel, mit dem das hier installierte OpenSSL nicht arbeiten kann. OpenSSL 3.5 und neuer kann es.</translation>
    </message>
    <message>
        <source>It looks like a certificate, but its inside (DER) is damaged.</source>
        <translation>Das sieht wie ein Zertifikat aus, ist aber innen (DER) beschädigt.</translation>
    </message>
    <message>
        <source>The certificate has more than %1 KiB.</source>
        <translation>Das Zertifikat hat mehr als %1 KiB.</translation>
    </message>
    <message>
        <source>%1 (at byte %2): %3</source>
        <translation>%1 (bei Byte %2): %3</translation>
    </message>
    <message>
        <source>There is a comma too many before byte %1, which JSON does not allow. Remove it.</source>
        <translation>Vor Byte %1 steht ein Komma zu viel, was JSON nicht erlaubt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a comment at byte %1, which JSON does not allow. Remove it.</source>
        <translation>Bei Byte %1 steht ein Kommentar, was JSON nicht erlaubt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>It begins as JSON, but breaks off at byte %1. A key set (JWKS), a key (JWK) or a response with keys in it is needed.</source>
        <translation>Das beginnt als JSON, bricht aber bei Byte %1 ab. Nötig ist ein Schlüsselsatz (JWKS), ein Schlüssel (JWK) oder eine Antwort mit Schlüsseln darin.</translation>
    </message>
    <message>
        <source>It is written in UTF-16, as Windows PowerShell does by itself. Save it as UTF-8.</source>
        <translation>Das ist in UTF-16 geschrieben, wie es Windows PowerShell von sich aus tut. Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>It is empty. Look where its content got lost: a command that failed writes an empty file too.</source>
        <translation>Das ist leer. Sehen Sie nach, wo der Inhalt verloren ging: Auch ein fehlgeschlagener Befehl schreibt eine leere Datei.</translation>
    </message>
    <message>
        <source>There are no keys in it. A key set (JWKS), a key (JWK), a response with keys in it, a PEM or DER file, a certificate or an OpenSSH public key is needed.</source>
        <translation>Darin sind keine Schlüssel. Nötig ist ein Schlüsselsatz (JWKS), ein Schlüssel (JWK), eine Antwort mit Schlüsseln darin, eine PEM- oder DER-Datei, ein Zertifikat oder ein öffentlicher OpenSSH-Schlüssel.</translation>
    </message>
    <message>
        <source>It is a web page (HTML) with the title “%1”, not a key set.</source>
        <translation>Das ist eine Webseite (HTML) mit dem Titel „%1“ und kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>It is a web page (HTML), not a key set.</source>
        <translation>Das ist eine Webseite (HTML) und kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Web servers often give their page for an address that they do not know. Look up the address of the keys: it is the “jwks_uri” in the issuer’s configuration.</source>
        <translation>Webserver antworten oft mit ihrer Seite, wenn sie eine Adresse nicht kennen. Schlagen Sie die Adresse der Schlüssel nach: Sie steht als „jwks_uri“ in der Konfiguration des Ausstellers.</translation>
    </message>
    <message>
        <source>It is a token (JWT), and there are no keys in it. Load the keys of the issuer that signs such tokens.</source>
        <translation>Das ist ein Token (JWT), und darin sind keine Schlüssel. Laden Sie die Schlüssel des Ausstellers, der solche Tokens signiert.</translation>
    </message>
    <message>
        <source>There are no keys in it, only a single word. If it is a shared secret, load it as a secret, base64-decoded first if the issuer’s settings say base64.</source>
        <translation>Darin sind keine Schlüssel, nur ein einzelnes Wort. Wenn es ein gemeinsames Geheimnis ist, laden Sie es als Geheimnis, zuerst base64-dekodiert, wenn die Einstellungen des Ausstellers base64 sagen.</translation>
    </message>
    <message>
        <source>It is compressed (gzip). Unpack it first, for example with “gunzip”.</source>
        <translation>Das ist komprimiert (gzip). Entpacken Sie es zuerst, zum Beispiel mit „gunzip“.</translation>
    </message>
    <message>
        <source>Its texts are in single quotes, as Python prints a dict; JSON needs double ones. Have the program write it with json.dumps.</source>
        <translation>Die Texte darin stehen in einfachen Anführungszeichen, wie Python ein dict ausgibt; JSON braucht doppelte. Lassen Sie das Programm es mit json.dumps schreiben.</translation>
    </message>
    <message>
        <source>%1 The place reads “%2”.</source>
        <translation>%1 Die Stelle lautet „%2“.</translation>
    </message>
    <message>
        <source>There are no keys in it. A key set (JWKS), a key (JWK) or a response with keys in it is needed.</source>
        <translation>Darin sind keine Schlüssel. Nötig ist ein Schlüsselsatz (JWKS), ein Schlüssel (JWK) oder eine Antwort mit Schlüsseln darin.</translation>
    </message>
    <message>
        <source>It is an issuer’s configuration (discovery document), which says where the keys are. Load them from its jwks_uri, %1.</source>
        <translation>Das ist die Konfiguration eines Ausstellers (Discovery-Dokument); sie sagt, wo die Schlüssel sind. Laden Sie sie von der jwks_uri darin, %1.</translation>
    </message>
    <message>
        <source>It is the answer of a service that failed, not a key set.</source>
        <translation>Das ist die Antwort eines Dienstes, bei dem etwas fehlgeschlagen ist, und kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>There is no certificate in it, only keys. A root is a certificate: get it from its owner, in PEM or DER.</source>
        <translation>Darin ist kein Zertifikat, nur Schlüssel. Gebraucht wird ein Stammzertifikat: Holen Sie es von seinem Eigentümer, in PEM oder DER.</translation>
    </message>
    <message>
        <source>The service says: “%1” (%2).</source>
        <translation>Der Dienst meldet: „%1“ (%2).</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst meldet: „%1“.</translation>
    </message>
    <message>
        <source>This form holds exactly one key. Use “jwks” or “pem” for several.</source>
        <translation>Diese Form enthält genau einen Schlüssel. Verwenden Sie „jwks“ oder „pem“ für mehrere.</translation>
    </message>
    <message>
        <source>Key %1 is faulty and cannot be written in this form.</source>
        <translation>Schlüssel %1 ist fehlerhaft und lässt sich in dieser Form nicht schreiben.</translation>
    </message>
    <message>
        <source>Key %1 is a shared secret, which only a JWK can hold.</source>
        <translation>Schlüssel %1 ist ein gemeinsames Geheimnis, das nur ein JWK enthalten kann.</translation>
    </message>
    <message>
        <source>Key %1 has no such form: it is of another type, has no private part, or is an RSA key without its primes.</source>
        <translation>Schlüssel %1 hat keine solche Form: Er ist von anderem Typ, hat keinen privaten Teil oder ist ein RSA-Schlüssel ohne seine Primzahlen.</translation>
    </message>
    <message>
        <source>Key %1 is for PSS signatures only. This form cannot say so, and a reader could use the key for other algorithms. Use “pem” or “der”.</source>
        <translation>Schlüssel %1 ist nur für PSS-Signaturen. Diese Form kann das nicht ausdrücken, und wer sie liest, könnte den Schlüssel für andere Algorithmen verwenden. Verwenden Sie „pem“ oder „der“.</translation>
    </message>
    <message>
        <source>None of the keys has a certificate.</source>
        <translation>Keiner der Schlüssel hat ein Zertifikat.</translation>
    </message>
    <message>
        <source>Only private keys in the forms “pem”, “der” and “pkcs12” can be put under a passphrase.</source>
        <translation>Nur private Schlüssel in den Formen „pem“, „der“ und „pkcs12“ können mit einer Passphrase geschützt werden.</translation>
    </message>
    <message>
        <source>A PKCS #12 file is always under a passphrase, which was not given.</source>
        <translation>Eine PKCS-#12-Datei hat immer eine Passphrase; sie wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>The name in a certificate request has 1 to 64 characters.</source>
        <translation>Der Name in einer Zertifikatsanforderung hat 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>It names a curve alone and holds no key. “openssl ecparam” writes one too if “-genkey” is added.</source>
        <translation>Hier steht nur eine Kurve und kein Schlüssel. „openssl ecparam“ schreibt auch einen, wenn „-genkey“ dazukommt.</translation>
    </message>
</context>
<context>
    <name>KeyOrderPhrases</name>
    <message>
        <source>This algorithm takes a key of %1 bits, and no other.</source>
        <translation>Dieser Algorithmus nimmt einen Schlüssel von %1 Bit und keinen anderen.</translation>
    </message>
    <message>
        <source>Such a key has %1 to %2 bits here, in steps of 8.</source>
        <translation>Ein solcher Schlüssel hat hier %1 bis %2 Bit, in Schritten von 8.</translation>
    </message>
    <message>
        <source>No key is made for the algorithm “%1”. Names are case-sensitive: ES256, RS256, HS256, EdDSA, RSA-OAEP-256, ECDH-ES.</source>
        <translation>Für den Algorithmus „%1“ wird kein Schlüssel gemacht. Groß- und Kleinschreibung zählt: ES256, RS256, HS256, EdDSA, RSA-OAEP-256, ECDH-ES.</translation>
    </message>
    <message>
        <source>%1 needs OpenSSL 3.5 or newer, which is not installed here.</source>
        <translation>%1 braucht OpenSSL 3.5 oder neuer, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>RSA1_5 has been broken too often; nothing new is made for it. Use RSA-OAEP-256.</source>
        <translation>RSA1_5 wurde zu oft gebrochen; dafür wird nichts Neues gemacht. Verwenden Sie RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>“%1” is not a type of key. The types are RSA, EC, OKP, AKP and oct.</source>
        <translation>„%1“ ist kein Schlüsseltyp. Es gibt RSA, EC, OKP, AKP und oct.</translation>
    </message>
    <message>
        <source>“%1” is not a curve of a JWK. The curves are P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 and X448.</source>
        <translation>„%1“ ist keine Kurve eines JWK. Es gibt P-256, P-384, P-521, secp256k1, Ed25519, Ed448, X25519 und X448.</translation>
    </message>
    <message>
        <source>The type, curve or use that was asked for does not go with %1. Leave it out: it follows.</source>
        <translation>Der verlangte Typ, die Kurve oder die Verwendung passt nicht zu %1. Lassen Sie es weg: Es ergibt sich.</translation>
    </message>
    <message>
        <source>A key of the type AKP is for one algorithm. Name it: ML-DSA-44, ML-DSA-65 or ML-DSA-87.</source>
        <translation>Ein Schlüssel vom Typ AKP ist für einen Algorithmus. Nennen Sie ihn: ML-DSA-44, ML-DSA-65 oder ML-DSA-87.</translation>
    </message>
    <message>
        <source>The size of such a key follows from its curve or algorithm. Leave the number of bits out.</source>
        <translation>Die Größe eines solchen Schlüssels ergibt sich aus seiner Kurve oder seinem Algorithmus. Lassen Sie die Zahl der Bit weg.</translation>
    </message>
</context>
<context>
    <name>KeyPhrases</name>
    <message>
        <source>(no type)</source>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1-bit security</source>
        <translation>%1 Bit Sicherheit</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>•••••••• (private, not shown)</source>
        <translation>•••••••• (privat, nicht angezeigt)</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <translation>%1 Zertifikat</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1 Zertifikate</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>see the JWK for the other members</source>
        <translation>die übrigen Felder stehen im JWK</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>fetched from %1</source>
        <translation>abgerufen von %1</translation>
    </message>
    <message>
        <source>fetched from the endpoint</source>
        <translation>abgerufen vom Endpunkt</translation>
    </message>
    <message>
        <source>fetched from the issuer %1</source>
        <translation>abgerufen vom Aussteller %1</translation>
    </message>
    <message>
        <source>fetched from the issuer</source>
        <translation>abgerufen vom Aussteller</translation>
    </message>
    <message>
        <source>fetched from the demo endpoint</source>
        <translation>abgerufen vom Demo-Endpunkt</translation>
    </message>
    <message>
        <source>from your file %1</source>
        <translation>aus Ihrer Datei %1</translation>
    </message>
    <message>
        <source>from a file of yours</source>
        <translation>aus einer Ihrer Dateien</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>named by the token of %1 beside it</source>
        <translation>im Token von %1 daneben genannt</translation>
    </message>
    <message>
        <source>named by another token beside it</source>
        <translation>in einem anderen Token daneben genannt</translation>
    </message>
    <message>
        <source>the token’s own certificate, which your root %1 vouches for</source>
        <translation>aus dem eigenen Zertifikat des Tokens, für das Ihr Stammzertifikat %1 bürgt</translation>
    </message>
    <message>
        <source>the token’s own certificate, which your root vouches for</source>
        <translation>aus dem eigenen Zertifikat des Tokens, für das Ihr Stammzertifikat bürgt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>demo endpoint</source>
        <translation>Demo-Endpunkt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>other token</source>
        <translation>anderes Token</translation>
    </message>
</context>
<context>
    <name>KeySetFindingWords</name>
    <message>
        <source>The key has no ID</source>
        <translation>Der Schlüssel hat keine ID</translation>
    </message>
    <message>
        <source>Tokens name their key by its ID (kid). Without one, clients have to try every key; those that look keys up by ID never find this one.</source>
        <translation>Tokens nennen ihren Schlüssel über dessen ID (kid). Ohne sie müssen Clients jeden Schlüssel probieren; wer Schlüssel über die ID sucht, findet diesen nie.</translation>
    </message>
    <message>
        <source>Ask the issuer to give the key an ID (kid).</source>
        <translation>Bitten Sie den Aussteller, dem Schlüssel eine ID (kid) zu geben.</translation>
    </message>
    <message>
        <source>The key does not name its algorithm</source>
        <translation>Der Schlüssel nennt seinen Algorithmus nicht</translation>
    </message>
    <message>
        <source>The standard leaves the member “alg” optional, but some clients need it: Pangea’s Python SDK refuses a key without it, and others then trust what the token says.</source>
        <translation>Nach dem Standard ist das Feld „alg“ optional, doch manche Clients brauchen es: Das Python-SDK von Pangea lehnt einen Schlüssel ohne „alg“ ab, andere vertrauen dann dem, was das Token sagt.</translation>
    </message>
    <message>
        <source>Ask the issuer to add “alg” to the key.</source>
        <translation>Bitten Sie den Aussteller, im Schlüssel „alg“ zu ergänzen.</translation>
    </message>
    <message>
        <source>The key’s alg “%1” is not a registered algorithm: it probably means %2</source>
        <translation>Das „alg“ des Schlüssels, „%1“, ist kein registrierter Algorithmus: Gemeint ist wahrscheinlich %2</translation>
    </message>
    <message>
        <source>The key’s alg “%1” is not a registered algorithm</source>
        <translation>Das „alg“ des Schlüssels, „%1“, ist kein registrierter Algorithmus</translation>
    </message>
    <message>
        <source>Libraries that compare it with the token’s algorithm find no key, such as Nimbus for Java and “jose” for JavaScript; others ignore it.</source>
        <translation>Bibliotheken, die ihn mit dem Algorithmus des Tokens vergleichen, finden keinen Schlüssel, etwa Nimbus für Java und „jose“ für JavaScript; andere beachten ihn nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” in place of “%2”, or to leave “alg” out.</source>
        <translation>Bitten Sie den Aussteller, „%1“ statt „%2“ zu schreiben oder „alg“ wegzulassen.</translation>
    </message>
    <message>
        <source>Ask the issuer to write the algorithm’s registered name, such as RS256, or to leave “alg” out.</source>
        <translation>Bitten Sie den Aussteller, den registrierten Namen des Algorithmus zu schreiben, etwa RS256, oder „alg“ wegzulassen.</translation>
    </message>
    <message>
        <source>The key does not say what it is used for</source>
        <translation>Der Schlüssel sagt nicht, wofür er verwendet wird</translation>
    </message>
    <message>
        <source>The standard leaves the member “use” optional; clients that take only keys marked “sig”, such as early versions of jwks-rsa for Node.js, skip it. Pangea’s own keys often lack it.</source>
        <translation>Nach dem Standard ist das Feld „use“ optional; Clients, die nur mit „sig“ gekennzeichnete Schlüssel nehmen, etwa frühe Versionen von jwks-rsa für Node.js, übergehen einen Schlüssel ohne dieses Feld. Auch Schlüsseln von Pangea fehlt es oft.</translation>
    </message>
    <message>
        <source>If such a client fails, ask the issuer to add “use” with the value “sig”.</source>
        <translation>Wenn ein solcher Client scheitert, bitten Sie den Aussteller, „use“ mit dem Wert „sig“ zu ergänzen.</translation>
    </message>
    <message>
        <source>Its “key_ops” is “%1”.</source>
        <translation>Sein „key_ops“ ist „%1“.</translation>
    </message>
    <message>
        <source>Browsers (Web Crypto) refuse to import such a key.</source>
        <translation>Browser (Web Crypto) importieren einen solchen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The key names an operation twice</source>
        <translation>Der Schlüssel nennt eine Operation doppelt</translation>
    </message>
    <message>
        <source>The standard forbids to repeat one.</source>
        <translation>Der Standard verbietet Wiederholungen.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct “key_ops”.</source>
        <translation>Bitten Sie den Aussteller, „key_ops“ zu korrigieren.</translation>
    </message>
    <message>
        <source>The key is for signatures and for encryption</source>
        <translation>Der Schlüssel ist für Signaturen und zum Verschlüsseln bestimmt</translation>
    </message>
    <message>
        <source>The standard advises against using one key for both.</source>
        <translation>Der Standard rät davon ab, einen Schlüssel für beides zu verwenden.</translation>
    </message>
    <message>
        <source>“use” is “%1”, while “key_ops” is “%2”.</source>
        <translation>„use“ ist „%1“, „key_ops“ dagegen „%2“.</translation>
    </message>
    <message>
        <source>Two members of the key disagree about its use</source>
        <translation>Zwei Felder des Schlüssels widersprechen sich bei der Verwendung</translation>
    </message>
    <message>
        <source>“use” and “key_ops” say different things.</source>
        <translation>„use“ und „key_ops“ sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>The standard wants one of them, or both with the same meaning. Browsers (Web Crypto) refuse to import such a key.</source>
        <translation>Der Standard verlangt eines von beiden oder beide mit gleicher Bedeutung. Browser (Web Crypto) importieren einen solchen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to drop one of the two members.</source>
        <translation>Bitten Sie den Aussteller, eines der beiden Felder wegzulassen.</translation>
    </message>
    <message>
        <source>%1 share the ID “%2” (kid).</source>
        <translation>%1 haben dieselbe ID „%2“ (kid).</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>The set holds the same key more than once</source>
        <translation>Der Satz enthält denselben Schlüssel mehrmals</translation>
    </message>
    <message>
        <source>Most clients do not mind; the “jose” library for JavaScript refuses to choose.</source>
        <translation>Die meisten Clients stört das nicht; die Bibliothek „jose“ für JavaScript wählt in diesem Fall keinen aus.</translation>
    </message>
    <message>
        <source>Ask the issuer to publish each key once.</source>
        <translation>Bitten Sie den Aussteller, jeden Schlüssel nur einmal zu veröffentlichen.</translation>
    </message>
    <message>
        <source>A key for signatures and one for encryption have the same ID</source>
        <translation>Ein Schlüssel für Signaturen und einer zum Verschlüsseln haben dieselbe ID</translation>
    </message>
    <message>
        <source>Clients that look keys up by ID alone may take the wrong one; those that also look at “use” do not mind.</source>
        <translation>Clients, die Schlüssel nur über die ID suchen, nehmen möglicherweise den falschen; wer auch „use“ beachtet, hat kein Problem damit.</translation>
    </message>
    <message>
        <source>Ask the issuer to give each key an ID of its own.</source>
        <translation>Bitten Sie den Aussteller, jedem Schlüssel eine eigene ID zu geben.</translation>
    </message>
    <message>
        <source>Several keys have the same ID</source>
        <translation>Mehrere Schlüssel haben dieselbe ID</translation>
    </message>
    <message>
        <source>Several keys share the ID (kid).</source>
        <translation>Mehrere Schlüssel haben dieselbe ID (kid).</translation>
    </message>
    <message>
        <source>Clients that take the first key of that ID fail with tokens signed by another; the “jose” library for JavaScript refuses to choose.</source>
        <translation>Clients, die den ersten Schlüssel mit dieser ID nehmen, scheitern an Tokens, die mit einem anderen signiert sind; die Bibliothek „jose“ für JavaScript weigert sich, einen auszuwählen.</translation>
    </message>
    <message>
        <source>A number in the key starts with a zero byte</source>
        <translation>Eine Zahl im Schlüssel beginnt mit einem Nullbyte</translation>
    </message>
    <message>
        <source>Its number “%1” starts with a zero byte.</source>
        <translation>Seine Zahl „%1“ beginnt mit einem Nullbyte.</translation>
    </message>
    <message>
        <source>The standard forbids that. Most clients let it pass; AWS STS and old .NET versions refuse the key. The issuer’s software probably exports numbers with a sign byte, as Java does.</source>
        <translation>Der Standard verbietet das. Die meisten Clients lassen es durchgehen; AWS STS und alte .NET-Versionen lehnen den Schlüssel ab. Wahrscheinlich exportiert die Software des Ausstellers Zahlen mit Vorzeichenbyte, wie es Java tut.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave out the zero bytes at the beginning.</source>
        <translation>Bitten Sie den Aussteller, die Nullbytes am Anfang wegzulassen.</translation>
    </message>
    <message>
        <source>Its coordinate “%1” has %2; the curve needs exactly %3.</source>
        <translation>Seine Koordinate „%1“ hat %2; die Kurve verlangt genau %3.</translation>
    </message>
    <message>
        <source>A coordinate of the key has the wrong length</source>
        <translation>Eine Koordinate des Schlüssels hat die falsche Länge</translation>
    </message>
    <message>
        <source>One of its coordinates is longer or shorter than the curve needs.</source>
        <translation>Eine seiner Koordinaten ist länger oder kürzer, als die Kurve verlangt.</translation>
    </message>
    <message>
        <source>Short ones have to be filled up with zero bytes in front. Strict clients, such as go-jose, refuse the key.</source>
        <translation>Kurze Koordinaten müssen vorn mit Nullbytes aufgefüllt werden. Strenge Clients wie go-jose lehnen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to write coordinates in the curve’s full length.</source>
        <translation>Bitten Sie den Aussteller, Koordinaten in der vollen Länge der Kurve zu schreiben.</translation>
    </message>
    <message>
        <source>It has %1 bits; more than %2 are not computed with.</source>
        <translation>Er hat %1 Bit; mit mehr als %2 wird nicht gerechnet.</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is too large</source>
        <translation>Der Exponent des RSA-Schlüssels ist zu groß</translation>
    </message>
    <message>
        <source>Nearly all RSA keys have 65537. Large exponents make each check slow; clients in Go and on Windows refuse them.</source>
        <translation>Fast alle RSA-Schlüssel haben 65537. Große Exponenten machen jede Prüfung langsam; Clients in Go und unter Windows lehnen sie ab.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key with the exponent 65537.</source>
        <translation>Bitten Sie den Aussteller um einen Schlüssel mit dem Exponenten 65537.</translation>
    </message>
    <message>
        <source>The RSA key has an unusual exponent</source>
        <translation>Der RSA-Schlüssel hat einen ungewöhnlichen Exponenten</translation>
    </message>
    <message>
        <source>It is 3; nearly all RSA keys have 65537.</source>
        <translation>Er ist 3; fast alle RSA-Schlüssel haben 65537.</translation>
    </message>
    <message>
        <source>Small ones such as 3 need a very careful verifier, and large ones are refused by some clients, Go’s among them.</source>
        <translation>Kleine Exponenten wie 3 brauchen einen sehr sorgfältigen Prüfer, große werden von manchen Clients abgelehnt, auch von denen in Go.</translation>
    </message>
    <message>
        <source>The RSA key is too large</source>
        <translation>Der RSA-Schlüssel ist zu groß</translation>
    </message>
    <message>
        <source>Each check with such a key takes so long that it can bring a verifier to a halt; clients built on OpenSSL refuse it.</source>
        <translation>Jede Prüfung mit einem solchen Schlüssel dauert so lange, dass sie eine prüfende Stelle lahmlegen kann; Clients auf Basis von OpenSSL lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key of 2048 to 4096 bits.</source>
        <translation>Bitten Sie den Aussteller um einen Schlüssel mit 2048 bis 4096 Bit.</translation>
    </message>
    <message>
        <source>Its modulus has a prime in common with another key of the set.</source>
        <translation>Einen Primfaktor seines Modulus hat auch ein anderer Schlüssel des Satzes.</translation>
    </message>
    <message>
        <source>Its modulus has a prime in common with %1.</source>
        <translation>Einen Primfaktor seines Modulus hat auch %1.</translation>
    </message>
    <message>
        <source>Everybody can compute this private key</source>
        <translation>Diesen privaten Schlüssel kann jeder berechnen</translation>
    </message>
    <message>
        <source>That gives both private keys away. The machine that made them probably had too little randomness. Clients do not notice.</source>
        <translation>Damit liegen beide privaten Schlüssel offen. Wahrscheinlich hatte der Rechner, der sie erzeugt hat, zu wenig Zufall. Clients bemerken das nicht.</translation>
    </message>
    <message>
        <source>Tell the issuer at once: both keys have to be withdrawn and replaced.</source>
        <translation>Sagen Sie dem Aussteller sofort Bescheid: Beide Schlüssel müssen zurückgezogen und ersetzt werden.</translation>
    </message>
    <message>
        <source>The key is of a type that is not known here</source>
        <translation>Der Schlüssel ist von einem Typ, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Its type (kty) is “%1”.</source>
        <translation>Sein Typ (kty) ist „%1“.</translation>
    </message>
    <message>
        <source>It stays in the table and is not used. Clients should skip it; some, go-jose among them, refuse the whole key set because of it.</source>
        <translation>Er bleibt in der Tabelle und wird nicht verwendet. Clients sollten ihn übergehen; manche, darunter go-jose, lehnen seinetwegen den ganzen Schlüsselsatz ab.</translation>
    </message>
    <message>
        <source>If a client fails, ask the issuer to publish this key elsewhere.</source>
        <translation>Wenn ein Client scheitert, bitten Sie den Aussteller, diesen Schlüssel an anderer Stelle zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The key set is empty</source>
        <translation>Der Schlüsselsatz ist leer</translation>
    </message>
    <message>
        <source>With no keys, every client refuses every token. Either the issuer is not set up to sign tokens, or this is the address of another project.</source>
        <translation>Ohne Schlüssel lehnt jeder Client jedes Token ab. Entweder ist der Aussteller nicht zum Signieren von Tokens eingerichtet, oder dies ist die Adresse eines anderen Projekts.</translation>
    </message>
    <message>
        <source>Make sure that signing is switched on at the issuer, and that the address and the access token belong to the right project.</source>
        <translation>Vergewissern Sie sich, dass das Signieren beim Aussteller eingeschaltet ist und dass Adresse und Access-Token zum richtigen Projekt gehören.</translation>
    </message>
    <message>
        <source>A member of the key has padding (=) that must not be there</source>
        <translation>Ein Feld des Schlüssels hat Füllzeichen (=), die dort nicht hingehören</translation>
    </message>
    <message>
        <source>Its member “%1” ends with “=”.</source>
        <translation>Sein Feld „%1“ endet mit „=“.</translation>
    </message>
    <message>
        <source>That is its character %1.</source>
        <translation>Es ist Zeichen %1 des Werts.</translation>
    </message>
    <message>
        <source>Keys are written in base64url, without “=” at the end. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.</source>
        <translation>Schlüssel werden in base64url geschrieben, ohne „=“ am Ende. Nachsichtige Clients lassen es durchgehen, strenge wie jsonwebtoken für Rust lehnen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to encode the key’s members as base64url without padding.</source>
        <translation>Bitten Sie den Aussteller, die Felder des Schlüssels als base64url ohne Füllzeichen zu kodieren.</translation>
    </message>
    <message>
        <source>A member of the key uses the wrong base64 alphabet</source>
        <translation>Ein Feld des Schlüssels verwendet das falsche base64-Alphabet</translation>
    </message>
    <message>
        <source>Its member “%1” has “+” or “/” in it.</source>
        <translation>Sein Feld „%1“ enthält „+“ oder „/“.</translation>
    </message>
    <message>
        <source>The first is its character %1.</source>
        <translation>Das erste davon ist Zeichen %1 des Werts.</translation>
    </message>
    <message>
        <source>Keys are written in base64url, which has “-” and “_” where ordinary base64 has “+” and “/”. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.</source>
        <translation>Schlüssel werden in base64url geschrieben; dort stehen „-“ und „_“, wo gewöhnliches base64 „+“ und „/“ hat. Nachsichtige Clients lassen es durchgehen, strenge wie jsonwebtoken für Rust lehnen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to encode the key’s members as base64url.</source>
        <translation>Bitten Sie den Aussteller, die Felder des Schlüssels als base64url zu kodieren.</translation>
    </message>
    <message>
        <source>Clients with fixed types, such as those in Go, Java and .NET, refuse the whole key set.</source>
        <translation>Clients mit festen Typen, etwa in Go, Java und .NET, lehnen den ganzen Schlüsselsatz ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the member.</source>
        <translation>Bitten Sie den Aussteller, das Feld zu korrigieren.</translation>
    </message>
    <message>
        <source>The key’s member “%1” cannot be read</source>
        <translation>Das Feld „%1“ des Schlüssels ist nicht lesbar</translation>
    </message>
    <message>
        <source>A member of the key cannot be read</source>
        <translation>Ein Feld des Schlüssels ist nicht lesbar</translation>
    </message>
    <message>
        <source>It says what the key must not be used for, and is not of the type that the standard gives it. The key is not used here, since it may be meant for something else.</source>
        <translation>Es sagt, wofür der Schlüssel nicht verwendet werden darf, und ist nicht von dem Typ, den der Standard vorsieht. Der Schlüssel wird hier nicht verwendet, da er für etwas anderes bestimmt sein kann.</translation>
    </message>
    <message>
        <source>Its member “%1” is not of the type that the standard gives it, and counts as absent here.</source>
        <translation>Sein Feld „%1“ ist nicht von dem Typ, den der Standard vorsieht, und gilt hier als nicht vorhanden.</translation>
    </message>
    <message>
        <source>The key’s member “%1” has the wrong type</source>
        <translation>Das Feld „%1“ des Schlüssels hat den falschen Typ</translation>
    </message>
    <message>
        <source>A member of the key has the wrong type</source>
        <translation>Ein Feld des Schlüssels hat den falschen Typ</translation>
    </message>
    <message>
        <source>One of its members is not of the type that the standard gives it.</source>
        <translation>Eines seiner Felder ist nicht von dem Typ, den der Standard vorsieht.</translation>
    </message>
    <message>
        <source>In a JWK that curve is called “%1” (RFC 7518, 6.2.1.1).</source>
        <translation>In einem JWK heißt diese Kurve „%1“ (RFC 7518, 6.2.1.1).</translation>
    </message>
    <message>
        <source>The key is on a curve whose name is not known here</source>
        <translation>Der Schlüssel liegt auf einer Kurve, deren Name hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Its curve (crv) is “%1”.</source>
        <translation>Seine Kurve (crv) ist „%1“.</translation>
    </message>
    <message>
        <source>Ask the issuer to write “%1” as the key’s crv.</source>
        <translation>Bitten Sie den Aussteller, als crv des Schlüssels „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>In a JWK that type is called “%1” (RFC 7518, 6.1); Azure Key Vault writes “-HSM” behind it where the private key is in hardware.</source>
        <translation>In einem JWK heißt dieser Typ „%1“ (RFC 7518, 6.1); Azure Key Vault hängt „-HSM“ daran an, wenn der private Schlüssel in Hardware liegt.</translation>
    </message>
    <message>
        <source>Publish the key with “%1” as its kty.</source>
        <translation>Veröffentlichen Sie den Schlüssel mit „%1“ als kty.</translation>
    </message>
</context>
<context>
    <name>Keyrings</name>
    <message>
        <source>The system’s keyring is not running or failed.</source>
        <translation>Der Schlüsselbund des Systems läuft nicht oder hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Gemeldet wurde: „%1“.</translation>
    </message>
    <message>
        <source>The system’s keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Access to the system’s keyring was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde verweigert.</translation>
    </message>
    <message>
        <source>There is no token for this endpoint in the system’s keyring.</source>
        <translation>Im Schlüsselbund des Systems gibt es kein Token für diesen Endpunkt.</translation>
    </message>
    <message>
        <source>The system’s keyring did not answer in time.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>KindFindingWords</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The rule is in %1.</source>
        <translation>Die Regel steht in %1.</translation>
    </message>
    <message>
        <source>The limit for one text is %1.</source>
        <translation>Die Grenze für einen Text ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 were examined.</source>
        <translation>Untersucht: %1 von %2.</translation>
    </message>
    <message>
        <source>One inspection does a limited amount of work, so that no text can block the program. Anything left out counts as not checked.</source>
        <translation>Eine Untersuchung leistet nur begrenzt viel Arbeit, damit kein Text das Programm blockieren kann. Was ausgelassen wurde, gilt als nicht geprüft.</translation>
    </message>
    <message>
        <source>Inspect the parts one by one, or load fewer keys.</source>
        <translation>Untersuchen Sie die Teile einzeln, oder laden Sie weniger Schlüssel.</translation>
    </message>
    <message>
        <source>More was found than is listed</source>
        <translation>Es wurde mehr gefunden, als aufgeführt ist</translation>
    </message>
    <message>
        <source>%1 of %2 findings are listed.</source>
        <translation>%1 von %2 Befunden sind aufgeführt.</translation>
    </message>
    <message>
        <source>Fix what is listed first; the rest is likely of the same kind.</source>
        <translation>Beheben Sie zuerst, was aufgeführt ist; der Rest ist wahrscheinlich von derselben Art.</translation>
    </message>
    <message>
        <source>The RSA keys were not compared for shared primes</source>
        <translation>Die RSA-Schlüssel wurden nicht auf gemeinsame Primfaktoren verglichen</translation>
    </message>
    <message>
        <source>There are %1, and comparing so many takes long.</source>
        <translation>Es sind %1, und so viele zu vergleichen dauert lange.</translation>
    </message>
    <message>
        <source>Load fewer of them at a time, to have them compared.</source>
        <translation>Laden Sie weniger auf einmal, damit sie verglichen werden.</translation>
    </message>
    <message>
        <source>Not all RSA keys were examined for weak primes</source>
        <translation>Nicht alle RSA-Schlüssel wurden auf schwache Primzahlen untersucht</translation>
    </message>
    <message>
        <source>%1 of %2 keys were examined. It takes long to find out, and one set gets a limited time.</source>
        <translation>%1 von %2 Schlüsseln wurden untersucht. Das dauert lange, und ein Satz bekommt nur begrenzt Zeit.</translation>
    </message>
    <message>
        <source>Load fewer keys, or each key alone, to have all of them examined.</source>
        <translation>Laden Sie weniger Schlüssel oder jeden einzeln, damit alle untersucht werden.</translation>
    </message>
    <message>
        <source>Not all signatures were examined</source>
        <translation>Nicht alle Signaturen wurden untersucht</translation>
    </message>
    <message>
        <source>Not all keys were examined</source>
        <translation>Nicht alle Schlüssel wurden untersucht</translation>
    </message>
    <message>
        <source>Not all tokens were examined</source>
        <translation>Nicht alle Tokens wurden untersucht</translation>
    </message>
    <message>
        <source>The disclosures were not examined</source>
        <translation>Die Offenlegungen wurden nicht untersucht</translation>
    </message>
    <message>
        <source>The modulus of the RSA key was not examined</source>
        <translation>Der Modulus des RSA-Schlüssels wurde nicht untersucht</translation>
    </message>
    <message>
        <source>The %1 has neither “%2” nor “%3”</source>
        <translation>Das %1 hat weder „%2“ noch „%3“</translation>
    </message>
    <message>
        <source>The %1 lacks “%2”</source>
        <translation>Dem %1 fehlt „%2“</translation>
    </message>
    <message>
        <source>Every %1 must have it, so a verifier should refuse this one.</source>
        <translation>Jedes %1 muss das haben, daher sollte eine prüfende Stelle dieses ablehnen.</translation>
    </message>
    <message>
        <source>The issuer’s software probably does not know that rule.</source>
        <translation>Die Software des Ausstellers kennt diese Regel wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to add it.</source>
        <translation>Bitten Sie den Aussteller, das zu ergänzen.</translation>
    </message>
    <message>
        <source>The credential lacks the holder’s signature (key binding)</source>
        <translation>Dem Credential fehlt die Signatur des Inhabers (Schlüsselbindung)</translation>
    </message>
    <message>
        <source>A nonce is expected, and only the holder can put it into a presentation. Without that signature, anybody who has a copy of the credential could present it. The rule is in RFC 9901, 7.3.</source>
        <translation>Erwartet wird eine Nonce, und nur der Inhaber kann sie in eine Präsentation aufnehmen. Ohne diese Signatur könnte jeder, der eine Kopie des Credentials hat, es vorlegen. Die Regel steht in RFC 9901, 7.3.</translation>
    </message>
    <message>
        <source>Have the holder present the credential with a key binding, or expect no nonce.</source>
        <translation>Lassen Sie den Inhaber das Credential mit einer Schlüsselbindung vorlegen, oder erwarten Sie keine Nonce.</translation>
    </message>
    <message>
        <source>The %1 has “%2”, which it must not have</source>
        <translation>Das %1 hat „%2“, was es nicht haben darf</translation>
    </message>
    <message>
        <source>It is a part of the private key. Anybody who sees the token could sign with it.</source>
        <translation>Das ist ein Teil des privaten Schlüssels. Jeder, der das Token sieht, könnte damit signieren.</translation>
    </message>
    <message>
        <source>The rule keeps tokens of one kind from being taken for another.</source>
        <translation>Die Regel verhindert, dass Tokens einer Art mit einer anderen verwechselt werden.</translation>
    </message>
    <message>
        <source>The issuer’s software probably makes all its tokens in one way.</source>
        <translation>Wahrscheinlich erzeugt die Software des Ausstellers alle ihre Tokens auf die gleiche Weise.</translation>
    </message>
    <message>
        <source>Ask the issuer to leave it out.</source>
        <translation>Bitten Sie den Aussteller, das wegzulassen.</translation>
    </message>
    <message>
        <source>It is absent.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>It is an empty object.</source>
        <translation>Es ist ein leeres Objekt.</translation>
    </message>
    <message>
        <source>It names several keys.</source>
        <translation>Es nennt mehrere Schlüssel.</translation>
    </message>
    <message>
        <source>It is a list with something else in it.</source>
        <translation>Es ist eine Liste, in der noch etwas anderes steht.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>“%1” of the %2 has a value that it must not have</source>
        <translation>„%1“ im %2 hat einen Wert, den es nicht haben darf</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Erlaubt ist %1.</translation>
    </message>
    <message>
        <source>The issuer’s software probably writes it wrongly.</source>
        <translation>Wahrscheinlich schreibt die Software des Ausstellers es falsch.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as the rule says.</source>
        <translation>Bitten Sie den Aussteller, es so zu schreiben, wie es die Regel sagt.</translation>
    </message>
    <message>
        <source>“%1” of the %2 has the wrong type</source>
        <translation>„%1“ im %2 hat den falschen Typ</translation>
    </message>
    <message>
        <source>It is %1, where %2 is needed.</source>
        <translation>Gefunden wurde %1; nötig ist %2.</translation>
    </message>
    <message>
        <source>It is not base64url.</source>
        <translation>Sie ist kein base64url.</translation>
    </message>
    <message>
        <source>It does not decode to JSON.</source>
        <translation>Dekodiert ergibt sie kein JSON.</translation>
    </message>
    <message>
        <source>It has to be an array of three elements (salt, name, value), or of two (salt, value) for an element of an array.</source>
        <translation>Sie muss ein Array aus drei Elementen sein (Salt, Name, Wert) oder aus zweien (Salt, Wert) für ein Element eines Arrays.</translation>
    </message>
    <message>
        <source>A claim whose name is “_sd” or three dots must not be disclosed.</source>
        <translation>Ein Claim mit dem Namen „_sd“ oder drei Punkten darf nicht offengelegt werden.</translation>
    </message>
    <message>
        <source>The object that it belongs to already has a claim of that name.</source>
        <translation>Das Objekt, zu dem sie gehört, hat schon einen Claim dieses Namens.</translation>
    </message>
    <message>
        <source>That claim must always be visible in a credential of this kind.</source>
        <translation>Dieser Claim muss in einem Credential dieser Art immer sichtbar sein.</translation>
    </message>
    <message>
        <source>Disclosure %1 is malformed</source>
        <translation>Die Offenlegung %1 ist fehlerhaft</translation>
    </message>
    <message>
        <source>It is about “%1”.</source>
        <translation>Es geht um „%1“.</translation>
    </message>
    <message>
        <source>It was probably changed or cut on the way, or made by faulty software.</source>
        <translation>Wahrscheinlich wurde sie unterwegs geändert oder abgeschnitten oder stammt aus fehlerhafter Software.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again.</source>
        <translation>Lassen Sie den Inhaber das Credential erneut vorlegen.</translation>
    </message>
    <message>
        <source>One of the disclosures is malformed</source>
        <translation>Eine der Offenlegungen ist fehlerhaft</translation>
    </message>
    <message>
        <source>It is %1, where text is needed. It was probably made by faulty software.</source>
        <translation>Sie ist %1, nötig ist aber Text. Wahrscheinlich stammt sie aus fehlerhafter Software.</translation>
    </message>
    <message>
        <source>The issuer did not sign disclosure %1 (“%2”)</source>
        <translation>Der Aussteller hat Offenlegung %1 („%2“) nicht signiert</translation>
    </message>
    <message>
        <source>The issuer did not sign disclosure %1</source>
        <translation>Der Aussteller hat Offenlegung %1 nicht signiert</translation>
    </message>
    <message>
        <source>Its digest, %1, is nowhere in the signed part. It was edited, comes from another credential, or belongs to a part that is withheld.</source>
        <translation>Ihr Hash, %1, kommt im signierten Teil nirgends vor. Sie wurde bearbeitet, stammt aus einem anderen Credential oder gehört zu einem Teil, der zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again, with the disclosures as the issuer made them.</source>
        <translation>Lassen Sie den Inhaber das Credential erneut vorlegen, mit den Offenlegungen so, wie der Aussteller sie erzeugt hat.</translation>
    </message>
    <message>
        <source>The credential holds the same digest twice</source>
        <translation>Das Credential enthält denselben Hash zweimal</translation>
    </message>
    <message>
        <source>It is %1. One disclosure would then be in two places, and a verifier has to refuse that. The issuer’s software is probably faulty, or the holder sent a disclosure twice.</source>
        <translation>Er lautet %1. Eine Offenlegung stünde dann an zwei Stellen, und das muss eine prüfende Stelle ablehnen. Wahrscheinlich ist die Software des Ausstellers fehlerhaft, oder der Inhaber hat eine Offenlegung zweimal gesendet.</translation>
    </message>
    <message>
        <source>Have the holder present each disclosure once; if that does not help, tell the issuer.</source>
        <translation>Lassen Sie den Inhaber jede Offenlegung nur einmal vorlegen; wenn das nicht hilft, sagen Sie dem Aussteller Bescheid.</translation>
    </message>
    <message>
        <source>The disclosures are hashed with “%1”, which is not known here</source>
        <translation>Die Offenlegungen sind mit „%1“ gehasht, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The payload names the hash (_sd_alg). Known are sha-256, sha-384 and sha-512, in small letters.</source>
        <translation>Die Nutzdaten nennen das Hashverfahren (_sd_alg). Bekannt sind sha-256, sha-384 und sha-512, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Ask the issuer to hash with sha-256.</source>
        <translation>Bitten Sie den Aussteller, mit sha-256 zu hashen.</translation>
    </message>
    <message>
        <source>The key binding was made for another set of disclosures</source>
        <translation>Die Schlüsselbindung wurde für andere Offenlegungen erstellt</translation>
    </message>
    <message>
        <source>Its hash (sd_hash) is “%1”; “%2” was computed. A disclosure was added, taken away or changed after the holder signed.</source>
        <translation>Ihr Hash (sd_hash) ist „%1“, berechnet wurde „%2“. Nachdem der Inhaber signiert hat, wurde eine Offenlegung hinzugefügt, entfernt oder geändert.</translation>
    </message>
    <message>
        <source>The key binding is not signed with the holder’s key</source>
        <translation>Die Schlüsselbindung ist nicht mit dem Schlüssel des Inhabers signiert</translation>
    </message>
    <message>
        <source>The credential names that key in its claim cnf. The presenter is not the one it was issued to, or uses another device.</source>
        <translation>Das Credential nennt diesen Schlüssel im Claim cnf. Wer es vorlegt, ist nicht der, für den es ausgestellt wurde, oder verwendet ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Have the holder present the credential from the device that it was issued to.</source>
        <translation>Lassen Sie den Inhaber das Credential von dem Gerät aus vorlegen, für das es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The key binding was changed after the holder signed it</source>
        <translation>Die Schlüsselbindung wurde nach dem Signieren durch den Inhaber geändert</translation>
    </message>
    <message>
        <source>Its signature was made with the holder’s key (cnf), but for another content.</source>
        <translation>Ihre Signatur wurde mit dem Schlüssel des Inhabers (cnf) erzeugt, aber für anderen Inhalt.</translation>
    </message>
    <message>
        <source>The proof shows another key than the one that signed it</source>
        <translation>Der Nachweis zeigt einen anderen Schlüssel als den, der ihn signiert hat</translation>
    </message>
    <message>
        <source>The thumbprint of the key in it is “%1”, that of the key that signed it is “%2”.</source>
        <translation>Der Fingerabdruck des Schlüssels darin ist „%1“, der des signierenden Schlüssels „%2“.</translation>
    </message>
    <message>
        <source>Have the client make the proof anew, with the key that it shows.</source>
        <translation>Lassen Sie den Client den Nachweis neu erzeugen, mit dem Schlüssel, den er zeigt.</translation>
    </message>
    <message>
        <source>The key binding does not hold: %1</source>
        <translation>Die Schlüsselbindung stimmt nicht: %1</translation>
    </message>
    <message>
        <source>This is about the holder’s signature at the end of the text, not about the credential.</source>
        <translation>Hier geht es um die Signatur des Inhabers am Ende des Textes, nicht um das Credential.</translation>
    </message>
    <message>
        <source>Have the holder present the credential again, in answer to this very request.</source>
        <translation>Lassen Sie den Inhaber das Credential erneut vorlegen, als Antwort auf genau diese Anfrage.</translation>
    </message>
    <message>
        <source>The token inside does not hold: %1</source>
        <translation>Das innere Token stimmt nicht: %1</translation>
    </message>
    <message>
        <source>This is about the token in the payload, not about the one around it.</source>
        <translation>Hier geht es um das Token in den Nutzdaten, nicht um das äußere.</translation>
    </message>
    <message>
        <source>What the token is bound to was not checked</source>
        <translation>Es wurde nicht geprüft, woran das Token gebunden ist</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Such a token counts only together with what it belongs to.</source>
        <translation>Ein solches Token zählt nur zusammen mit dem, wozu es gehört.</translation>
    </message>
    <message>
        <source>Check it with the service that it was made for.</source>
        <translation>Prüfen Sie es mit dem Dienst, für den es erstellt wurde.</translation>
    </message>
    <message>
        <source>The holder’s signature (key binding) was not checked</source>
        <translation>Die Signatur des Inhabers (Schlüsselbindung) wurde nicht geprüft</translation>
    </message>
    <message>
        <source>The credential does not name the holder’s key in a way that can be used here (cnf), so nothing shows that the presenter is the holder.</source>
        <translation>Das Credential nennt den Schlüssel des Inhabers nicht in einer Form, die hier verwendbar ist (cnf). Daher zeigt nichts, dass es der Inhaber ist, der es vorlegt.</translation>
    </message>
    <message>
        <source>Give the holder’s public key, if you have it; else check it with the service that it was made for.</source>
        <translation>Geben Sie den öffentlichen Schlüssel des Inhabers an, wenn Sie ihn haben; sonst prüfen Sie das Credential mit dem Dienst, für den es erstellt wurde.</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf), and no proof of that key was checked</source>
        <translation>Das Token ist an einen Schlüssel gebunden (cnf), und kein Nachweis dieses Schlüssels wurde geprüft</translation>
    </message>
    <message>
        <source>Its claim cnf names the key. The service that gets the token has to ask for a proof that the sender holds it.</source>
        <translation>Sein Claim cnf nennt den Schlüssel. Der Dienst, der das Token bekommt, muss einen Nachweis verlangen, dass der Absender ihn besitzt.</translation>
    </message>
    <message>
        <source>Make sure that the service asks for that proof.</source>
        <translation>Vergewissern Sie sich, dass der Dienst diesen Nachweis verlangt.</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate (cnf), which was not compared</source>
        <translation>Das Token ist an ein Client-Zertifikat gebunden (cnf), das nicht verglichen wurde</translation>
    </message>
    <message>
        <source>Its claim cnf names the certificate. The service that gets the token has to compare it with the one of the connection.</source>
        <translation>Sein Claim cnf nennt das Zertifikat. Der Dienst, der das Token bekommt, muss es mit dem Zertifikat der Verbindung vergleichen.</translation>
    </message>
    <message>
        <source>Make sure that the service compares the two.</source>
        <translation>Vergewissern Sie sich, dass der Dienst beide vergleicht.</translation>
    </message>
    <message>
        <source>Whether the token has been revoked was not looked up</source>
        <translation>Es wurde nicht nachgesehen, ob das Token widerrufen ist</translation>
    </message>
    <message>
        <source>Its claim status points to a list that says so. Nothing is fetched during an inspection.</source>
        <translation>Sein Claim status verweist auf eine Liste, in der das steht. Während einer Untersuchung wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Give the list from the address in that claim, or look its entry up there, before you rely on the token.</source>
        <translation>Geben Sie die Liste von der Adresse in diesem Claim an, oder sehen Sie dort den Eintrag nach, bevor Sie sich auf das Token verlassen.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>The client sends it to the API named in aud, in the Authorization header.</source>
        <translation>Der Client sendet es an die in aud genannte API, im Header Authorization.</translation>
    </message>
    <message>
        <source>external account binding (ACME)</source>
        <translation>Token zur externen Kontobindung (ACME)</translation>
    </message>
    <message>
        <source>The customer of a certificate authority vouches with it for the key of a new account.</source>
        <translation>Der Kunde einer Zertifizierungsstelle bürgt damit für den Schlüssel eines neuen Kontos.</translation>
    </message>
    <message>
        <source>its signature: only the customer and the authority have the secret for it</source>
        <translation>seine Signatur: Nur der Kunde und die Stelle haben das Geheimnis dafür</translation>
    </message>
    <message>
        <source>change of an account’s key (ACME)</source>
        <translation>Token zum Schlüsselwechsel eines Kontos (ACME)</translation>
    </message>
    <message>
        <source>Inside a request to a certificate authority, it names the account’s new key.</source>
        <translation>Innerhalb einer Anfrage an eine Zertifizierungsstelle nennt es den neuen Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>ACME request</source>
        <translation>Token einer ACME-Anfrage</translation>
    </message>
    <message>
        <source>A certificate client’s request to its certificate authority.</source>
        <translation>Die Anfrage eines Zertifikats-Clients an seine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>actor token</source>
        <translation>Actor-Token</translation>
    </message>
    <message>
        <source>It says who acts for somebody else, in a token exchange.</source>
        <translation>Es sagt bei einem Token-Austausch, wer für jemand anderen handelt.</translation>
    </message>
    <message>
        <source>App Store Connect token</source>
        <translation>App-Store-Connect-Token</translation>
    </message>
    <message>
        <source>A program of the developer’s opens Apple’s App Store Connect API with it.</source>
        <translation>Ein Programm des Entwicklers öffnet damit die App Store Connect API von Apple.</translation>
    </message>
    <message>
        <source>App Store transaction</source>
        <translation>Token einer App-Store-Transaktion</translation>
    </message>
    <message>
        <source>A purchase or a notification, signed by Apple’s App Store.</source>
        <translation>Ein Kauf oder eine Benachrichtigung, signiert vom App Store von Apple.</translation>
    </message>
    <message>
        <source>client secret for Sign in with Apple</source>
        <translation>Client-Geheimnis für „Mit Apple anmelden“</translation>
    </message>
    <message>
        <source>The client sends it to Apple’s token endpoint as client_secret.</source>
        <translation>Der Client sendet es als client_secret an den Token-Endpunkt von Apple.</translation>
    </message>
    <message>
        <source>client assertion</source>
        <translation>Client-Assertion-Token</translation>
    </message>
    <message>
        <source>The client logs in to the token endpoint with it, once.</source>
        <translation>Der Client meldet sich damit am Token-Endpunkt an, ein einziges Mal.</translation>
    </message>
    <message>
        <source>client attestation</source>
        <translation>Client-Attestierungstoken</translation>
    </message>
    <message>
        <source>The app’s maker vouches with it for one installation of the app.</source>
        <translation>Der Hersteller der App bürgt damit für eine Installation der App.</translation>
    </message>
    <message>
        <source>proof of a client attestation</source>
        <translation>Nachweistoken zu einer Client-Attestierung</translation>
    </message>
    <message>
        <source>The app’s installation proves with it, for every request, that it holds the attested key.</source>
        <translation>Die Installation der App weist damit bei jeder Anfrage nach, dass sie den attestierten Schlüssel besitzt.</translation>
    </message>
    <message>
        <source>the client attestation that it belongs to</source>
        <translation>die Client-Attestierung, zu der es gehört</translation>
    </message>
    <message>
        <source>Cognito access token</source>
        <translation>Cognito-Access-Token</translation>
    </message>
    <message>
        <source>The client sends it to an API. It names the app client in client_id, and has no aud.</source>
        <translation>Der Client sendet es an eine API. Es nennt den App-Client in client_id und hat kein aud.</translation>
    </message>
    <message>
        <source>Cognito ID token</source>
        <translation>Cognito-ID-Token</translation>
    </message>
    <message>
        <source>It tells the app client that aud names who signed in.</source>
        <translation>Es sagt dem App-Client, den aud nennt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>signature over a body beside it</source>
        <translation>Signaturtoken zu einem getrennten Body</translation>
    </message>
    <message>
        <source>The body is sent apart from its signature, as webhooks do.</source>
        <translation>Der Body wird getrennt von seiner Signatur gesendet, wie bei Webhooks.</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweistoken</translation>
    </message>
    <message>
        <source>The client makes a new one for every request, in the DPoP header: it proves that the sender holds the key.</source>
        <translation>Der Client erzeugt für jede Anfrage ein neues, im Header DPoP: Es weist nach, dass der Absender den Schlüssel besitzt.</translation>
    </message>
    <message>
        <source>the request and the access token that it was made for</source>
        <translation>die Anfrage und das Access-Token, für die es erstellt wurde</translation>
    </message>
    <message>
        <source>federation entity configuration</source>
        <translation>Konfigurationstoken einer Föderations-Entität</translation>
    </message>
    <message>
        <source>What an organisation says of itself. It is trusted only through its superiors.</source>
        <translation>Was eine Organisation über sich selbst sagt. Vertrauen verdient es nur über ihre übergeordneten Stellen.</translation>
    </message>
    <message>
        <source>Microsoft Entra token (version 1.0)</source>
        <translation>Microsoft-Entra-Token (Version 1.0)</translation>
    </message>
    <message>
        <source>The client sends it to the API named in aud.</source>
        <translation>Der Client sendet es an die in aud genannte API.</translation>
    </message>
    <message>
        <source>Microsoft Entra token (version 2.0)</source>
        <translation>Microsoft-Entra-Token (Version 2.0)</translation>
    </message>
    <message>
        <source>Firebase custom token</source>
        <translation>Firebase-Custom-Token</translation>
    </message>
    <message>
        <source>A server makes it for a user. The app exchanges it for an ID token (signInWithCustomToken).</source>
        <translation>Ein Server erzeugt es für einen Benutzer. Die App tauscht es gegen ein ID-Token ein (signInWithCustomToken).</translation>
    </message>
    <message>
        <source>Firebase ID token</source>
        <translation>Firebase-ID-Token</translation>
    </message>
    <message>
        <source>It tells the app’s server who signed in.</source>
        <translation>Es sagt dem Server der App, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Firebase session cookie</source>
        <translation>Firebase-Sitzungscookie</translation>
    </message>
    <message>
        <source>The app’s server set it for a browser; it is used in place of the ID token.</source>
        <translation>Der Server der App hat es für einen Browser gesetzt; es dient anstelle des ID-Tokens.</translation>
    </message>
    <message>
        <source>GitHub Actions job token</source>
        <translation>GitHub-Actions-Job-Token</translation>
    </message>
    <message>
        <source>A job shows with it who it is, to a cloud.</source>
        <translation>Ein Job weist sich damit bei einer Cloud aus.</translation>
    </message>
    <message>
        <source>GitHub App token</source>
        <translation>GitHub-App-Token</translation>
    </message>
    <message>
        <source>A GitHub App logs in with it, to get installation tokens.</source>
        <translation>Eine GitHub-App meldet sich damit an, um Installations-Tokens zu bekommen.</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>GitLab-Job-Token</translation>
    </message>
    <message>
        <source>A job shows with it who it is, to another service.</source>
        <translation>Ein Job weist sich damit bei einem anderen Dienst aus.</translation>
    </message>
    <message>
        <source>Google service account’s assertion</source>
        <translation>Assertion-Token eines Google-Dienstkontos</translation>
    </message>
    <message>
        <source>A service account exchanges it for an access token at Google’s token endpoint.</source>
        <translation>Ein Dienstkonto tauscht es am Token-Endpunkt von Google gegen ein Access-Token ein.</translation>
    </message>
    <message>
        <source>token with Hasura’s claims</source>
        <translation>Token mit Hasura-Claims</translation>
    </message>
    <message>
        <source>It tells Hasura in which roles the user may ask.</source>
        <translation>Es sagt Hasura, in welchen Rollen der Benutzer anfragen darf.</translation>
    </message>
    <message>
        <source>health card</source>
        <translation>Token einer Gesundheitskarte</translation>
    </message>
    <message>
        <source>A SMART Health Card; its QR code is the token.</source>
        <translation>Eine SMART Health Card; ihr QR-Code ist das Token.</translation>
    </message>
    <message>
        <source>identity assertion grant (ID-JAG)</source>
        <translation>Identity-Assertion-Grant-Token (ID-JAG)</translation>
    </message>
    <message>
        <source>The company’s login vouches with it for a user at another app’s authorization server.</source>
        <translation>Die Anmeldung des Unternehmens bürgt damit beim Autorisierungsserver einer anderen App für einen Benutzer.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>It tells the client who signed in. It is for the client alone, never for an API.</source>
        <translation>Es sagt dem Client, wer sich angemeldet hat. Es ist nur für den Client, nie für eine API.</translation>
    </message>
    <message>
        <source>introspection response</source>
        <translation>Token einer Introspection-Antwort</translation>
    </message>
    <message>
        <source>The answer of the introspection endpoint, for one resource server. It is not an access token.</source>
        <translation>Die Antwort des Introspection-Endpunkts, für einen einzigen Ressourcenserver. Es ist kein Access-Token.</translation>
    </message>
    <message>
        <source>signed authorization response (JARM)</source>
        <translation>Token einer Autorisierungsantwort (JARM)</translation>
    </message>
    <message>
        <source>The server answers with it through the browser to the client.</source>
        <translation>Der Server antwortet damit über den Browser dem Client.</translation>
    </message>
    <message>
        <source>authorization grant (JWT bearer)</source>
        <translation>Authorization-Grant-Token (JWT Bearer)</translation>
    </message>
    <message>
        <source>It is exchanged for an access token, and not sent to an API.</source>
        <translation>Es wird gegen ein Access-Token eingetauscht und nicht an eine API gesendet.</translation>
    </message>
    <message>
        <source>SPIFFE workload token (JWT-SVID)</source>
        <translation>SPIFFE-Workload-Token (JWT-SVID)</translation>
    </message>
    <message>
        <source>A workload shows with it who it is, to the service named in aud.</source>
        <translation>Ein Workload weist sich damit bei dem in aud genannten Dienst aus.</translation>
    </message>
    <message>
        <source>key binding token</source>
        <translation>Schlüsselbindungs-Token</translation>
    </message>
    <message>
        <source>The holder’s signature over one presentation, for one verifier.</source>
        <translation>Die Signatur des Inhabers über eine einzelne Präsentation, für eine einzige prüfende Stelle.</translation>
    </message>
    <message>
        <source>the credential that it was made for</source>
        <translation>das Credential, für das es erstellt wurde</translation>
    </message>
    <message>
        <source>key attestation</source>
        <translation>Attestierungstoken für Schlüssel</translation>
    </message>
    <message>
        <source>A wallet states with it where its keys live.</source>
        <translation>Eine Wallet erklärt damit, wo ihre Schlüssel liegen.</translation>
    </message>
    <message>
        <source>Keycloak access token</source>
        <translation>Keycloak-Access-Token</translation>
    </message>
    <message>
        <source>The client sends it to an API.</source>
        <translation>Der Client sendet es an eine API.</translation>
    </message>
    <message>
        <source>Keycloak ID token</source>
        <translation>Keycloak-ID-Token</translation>
    </message>
    <message>
        <source>It tells the client who signed in.</source>
        <translation>Es sagt dem Client, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Kubernetes service account token</source>
        <translation>Kubernetes-Dienstkonto-Token</translation>
    </message>
    <message>
        <source>It identifies a pod to its cluster, and is refreshed on disk.</source>
        <translation>Es weist einen Pod gegenüber seinem Cluster aus und wird auf dem Datenträger erneuert.</translation>
    </message>
    <message>
        <source>Kubernetes service account token of the old form</source>
        <translation>Kubernetes-Dienstkonto-Token der alten Form</translation>
    </message>
    <message>
        <source>It identifies a service account, and never expires.</source>
        <translation>Es weist ein Dienstkonto aus und läuft nie ab.</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>The provider posts it to the client’s back-channel logout address as logout_token.</source>
        <translation>Der Anbieter sendet es per POST als logout_token an die Back-Channel-Abmeldeadresse des Clients.</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>Okta-Access-Token</translation>
    </message>
    <message>
        <source>Pangea AuthN token</source>
        <translation>Pangea-AuthN-Token</translation>
    </message>
    <message>
        <source>A user’s token of Pangea AuthN. Its client’s keys and those of its OAuth server are two sets.</source>
        <translation>Das Token eines Benutzers von Pangea AuthN. Die Schlüssel des Clients und die seines OAuth-Servers sind zwei Sätze.</translation>
    </message>
    <message>
        <source>caller identity token (PASSporT)</source>
        <translation>Anruferidentitäts-Token (PASSporT)</translation>
    </message>
    <message>
        <source>It says who is calling, in the Identity header of a phone call.</source>
        <translation>Es sagt, wer anruft, im Header Identity eines Telefonanrufs.</translation>
    </message>
    <message>
        <source>Play Integrity verdict</source>
        <translation>Play-Integrity-Urteil</translation>
    </message>
    <message>
        <source>Google tells an app’s server with it whether app and device are genuine.</source>
        <translation>Google sagt damit dem Server einer App, ob App und Gerät echt sind.</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Only the server that issued it can check it; it is sent to that server’s token endpoint and nowhere else.</source>
        <translation>Nur der Server, der es ausgestellt hat, kann es prüfen; es wird an dessen Token-Endpunkt gesendet und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>its signature: only the server that issued it has the shared secret, which is never published</source>
        <translation>seine Signatur: Nur der Server, der es ausgestellt hat, kennt das gemeinsame Geheimnis, das nie veröffentlicht wird</translation>
    </message>
    <message>
        <source>request object</source>
        <translation>Request-Objekt</translation>
    </message>
    <message>
        <source>The client’s signed authorization request, for the authorization endpoint.</source>
        <translation>Die signierte Autorisierungsanfrage des Clients, für den Autorisierungsendpunkt.</translation>
    </message>
    <message>
        <source>credential with selective disclosure (SD-JWT)</source>
        <translation>Credential mit selektiver Offenlegung (SD-JWT)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims. Cut to its first part, it loses them.</source>
        <translation>Der Inhaber zeigt einige der Claims darin. Auf den ersten Teil gekürzt, verliert es sie.</translation>
    </message>
    <message>
        <source>credential with key binding (SD-JWT+KB)</source>
        <translation>Credential mit Schlüsselbindung (SD-JWT+KB)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims, and signs that for one verifier.</source>
        <translation>Der Inhaber zeigt einige der Claims darin und signiert das für eine einzige prüfende Stelle.</translation>
    </message>
    <message>
        <source>verifiable credential (SD-JWT VC)</source>
        <translation>Verifiable Credential (SD-JWT VC)</translation>
    </message>
    <message>
        <source>Its holder shows some of its claims to a verifier.</source>
        <translation>Der Inhaber zeigt einer prüfenden Stelle einige der Claims darin.</translation>
    </message>
    <message>
        <source>self-issued ID token</source>
        <translation>Self-Issued-ID-Token</translation>
    </message>
    <message>
        <source>The user’s own device says who signs in.</source>
        <translation>Das eigene Gerät des Benutzers sagt, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>security event token</source>
        <translation>Security-Event-Token</translation>
    </message>
    <message>
        <source>It reports something that happened. It opens nothing.</source>
        <translation>Es meldet, dass etwas geschehen ist. Es öffnet nichts.</translation>
    </message>
    <message>
        <source>shared signal (security event token)</source>
        <translation>Shared-Signals-Token (Security-Event-Token)</translation>
    </message>
    <message>
        <source>It reports that a session, a credential or a risk has changed.</source>
        <translation>Es meldet, dass sich eine Sitzung, ein Credential oder ein Risiko geändert hat.</translation>
    </message>
    <message>
        <source>status list token</source>
        <translation>Statuslisten-Token</translation>
    </message>
    <message>
        <source>It says whether thousands of tokens are revoked.</source>
        <translation>Es sagt von Tausenden von Tokens, ob sie widerrufen sind.</translation>
    </message>
    <message>
        <source>the list in it, which was not unpacked</source>
        <translation>die Liste darin, die nicht entpackt wurde</translation>
    </message>
    <message>
        <source>subject token</source>
        <translation>Subject-Token</translation>
    </message>
    <message>
        <source>It says whom a token exchange is about.</source>
        <translation>Es sagt, um wen es bei einem Token-Austausch geht.</translation>
    </message>
    <message>
        <source>federation statement about a subordinate</source>
        <translation>Aussagetoken über eine untergeordnete Stelle (Föderation)</translation>
    </message>
    <message>
        <source>What a superior says of an organisation below it.</source>
        <translation>Was eine übergeordnete Stelle über eine Organisation unter ihr sagt.</translation>
    </message>
    <message>
        <source>Supabase user token</source>
        <translation>Supabase-Benutzertoken</translation>
    </message>
    <message>
        <source>A user’s session at a Supabase project.</source>
        <translation>Die Sitzung eines Benutzers in einem Supabase-Projekt.</translation>
    </message>
    <message>
        <source>Supabase API key</source>
        <translation>Supabase-API-Key-Token</translation>
    </message>
    <message>
        <source>A key of a Supabase project. That of the role service_role is an administrator’s secret.</source>
        <translation>Ein Schlüssel eines Supabase-Projekts. Der mit der Rolle service_role ist ein Geheimnis für Administratoren.</translation>
    </message>
    <message>
        <source>transaction token</source>
        <translation>Transaktionstoken</translation>
    </message>
    <message>
        <source>It is passed on inside one trust domain only, in the Txn-Token header.</source>
        <translation>Es wird nur innerhalb einer Vertrauensdomäne weitergegeben, im Header Txn-Token.</translation>
    </message>
    <message>
        <source>federation trust mark</source>
        <translation>Trust-Mark-Token einer Föderation</translation>
    </message>
    <message>
        <source>A seal that was given to an organisation.</source>
        <translation>Ein Siegel, das einer Organisation verliehen wurde.</translation>
    </message>
    <message>
        <source>the federation’s statements about who may issue it</source>
        <translation>die Aussagen der Föderation darüber, wer es ausstellen darf</translation>
    </message>
    <message>
        <source>trust mark delegation</source>
        <translation>Delegationstoken zu einer Trust Mark</translation>
    </message>
    <message>
        <source>The owner of a trust mark lets somebody else issue it.</source>
        <translation>Der Eigentümer einer Trust Mark lässt sie von jemand anderem ausstellen.</translation>
    </message>
    <message>
        <source>the trust mark that it belongs to</source>
        <translation>die Trust Mark, zu der es gehört</translation>
    </message>
    <message>
        <source>userinfo response</source>
        <translation>Token einer Userinfo-Antwort</translation>
    </message>
    <message>
        <source>The signed answer of the userinfo endpoint, for the client.</source>
        <translation>Die signierte Antwort des Userinfo-Endpunkts, für den Client.</translation>
    </message>
    <message>
        <source>web push token (VAPID)</source>
        <translation>Web-Push-Token (VAPID)</translation>
    </message>
    <message>
        <source>A web server tells a push service who it is.</source>
        <translation>Ein Webserver sagt einem Push-Dienst, wer er ist.</translation>
    </message>
    <message>
        <source>verifiable credential (JWT)</source>
        <translation>Verifiable Credential (JWT)</translation>
    </message>
    <message>
        <source>Its issuer states something about its subject.</source>
        <translation>Der Aussteller erklärt darin etwas über das Subjekt.</translation>
    </message>
    <message>
        <source>the rules of its data model</source>
        <translation>die Regeln seines Datenmodells</translation>
    </message>
    <message>
        <source>verifiable credential of the older type (SD-JWT)</source>
        <translation>Verifiable Credential des älteren Typs (SD-JWT)</translation>
    </message>
    <message>
        <source>credential issuer metadata</source>
        <translation>Metadaten-Token eines Credential-Ausstellers</translation>
    </message>
    <message>
        <source>A credential issuer describes itself.</source>
        <translation>Ein Aussteller von Credentials beschreibt sich selbst.</translation>
    </message>
    <message>
        <source>proof of a wallet’s key</source>
        <translation>Nachweistoken zum Schlüssel einer Wallet</translation>
    </message>
    <message>
        <source>A wallet proves with it that it holds a key, to the credential endpoint.</source>
        <translation>Eine Wallet weist damit gegenüber dem Credential-Endpunkt nach, dass sie einen Schlüssel besitzt.</translation>
    </message>
    <message>
        <source>the credential request that it was made for</source>
        <translation>die Credential-Anfrage, für die es erstellt wurde</translation>
    </message>
    <message>
        <source>verifier attestation</source>
        <translation>Attestierungstoken einer prüfenden Stelle</translation>
    </message>
    <message>
        <source>Somebody vouches with it for a verifier.</source>
        <translation>Jemand bürgt damit für eine prüfende Stelle.</translation>
    </message>
    <message>
        <source>the request that it belongs to</source>
        <translation>die Anfrage, zu der es gehört</translation>
    </message>
    <message>
        <source>verifiable presentation (JWT)</source>
        <translation>Verifiable-Presentation-Token (JWT)</translation>
    </message>
    <message>
        <source>A holder presents credentials with it.</source>
        <translation>Ein Inhaber legt damit Credentials vor.</translation>
    </message>
    <message>
        <source>the credentials in it</source>
        <translation>die Credentials darin</translation>
    </message>
    <message>
        <source>verifier’s request (OpenID4VP)</source>
        <translation>Anfragetoken einer prüfenden Stelle (OpenID4VP)</translation>
    </message>
    <message>
        <source>A verifier asks a wallet with it for credentials.</source>
        <translation>Eine prüfende Stelle fordert damit von einer Wallet Credentials an.</translation>
    </message>
    <message>
        <source>workload identity token</source>
        <translation>Workload-Identitäts-Token</translation>
    </message>
    <message>
        <source>It is sent in the Workload-Identity-Token header, always with a proof.</source>
        <translation>Es wird im Header Workload-Identity-Token gesendet, immer mit einem Nachweis.</translation>
    </message>
    <message>
        <source>workload proof token</source>
        <translation>Workload-Nachweistoken</translation>
    </message>
    <message>
        <source>It proves for one request that a workload holds the key of its identity token.</source>
        <translation>Es weist für eine einzelne Anfrage nach, dass ein Workload den Schlüssel seines Identitäts-Tokens besitzt.</translation>
    </message>
    <message>
        <source>the workload identity token and the request that it was made for</source>
        <translation>das Workload-Identitäts-Token und die Anfrage, für die es erstellt wurde</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>ein %1</translation>
    </message>
</context>
<context>
    <name>LawFindingWords</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>The rule is in %1.</source>
        <translation>Die Regel steht in %1.</translation>
    </message>
    <message>
        <source>What kind of token it is was guessed from its claims; if the guess is wrong, nothing follows from it.</source>
        <translation>Die Art des Tokens wurde aus seinen Claims geraten; wenn das nicht zutrifft, folgt daraus nichts.</translation>
    </message>
    <message>
        <source>the key in its own payload (jwks)</source>
        <translation>dem Schlüssel in den eigenen Nutzdaten (jwks)</translation>
    </message>
    <message>
        <source>the key in its own payload (sub_jwk)</source>
        <translation>dem Schlüssel in den eigenen Nutzdaten (sub_jwk)</translation>
    </message>
    <message>
        <source>the key beside it (k=)</source>
        <translation>dem Schlüssel, der daneben steht (k=)</translation>
    </message>
    <message>
        <source>the key that is its own ID (%1)</source>
        <translation>dem Schlüssel, der zugleich die eigene ID ist (%1)</translation>
    </message>
    <message>
        <source>the key in its own header (jwk)</source>
        <translation>dem Schlüssel im eigenen Header (jwk)</translation>
    </message>
    <message>
        <source>This is %1, and %2 is expected</source>
        <translation>Dies ist %1, erwartet wird aber %2</translation>
    </message>
    <message>
        <source>A token of one kind cannot replace one of another.</source>
        <translation>Ein Token der einen Art kann keines einer anderen ersetzen.</translation>
    </message>
    <message>
        <source>Have the client send the other token, or correct what is expected.</source>
        <translation>Lassen Sie den Client das andere Token senden, oder korrigieren Sie die Erwartung.</translation>
    </message>
    <message>
        <source>If this is %1, it lacks “%2”</source>
        <translation>Wenn dies %1 ist, fehlt ihm „%2“</translation>
    </message>
    <message>
        <source>The %1 lacks “%2”, which it should have</source>
        <translation>Dem %1 fehlt „%2“, das es haben sollte</translation>
    </message>
    <message>
        <source>Ask the issuer to add it.</source>
        <translation>Bitten Sie den Aussteller, das zu ergänzen.</translation>
    </message>
    <message>
        <source>If this is %1, it must not have “%2”</source>
        <translation>Wenn dies %1 ist, darf es „%2“ nicht haben</translation>
    </message>
    <message>
        <source>The %1 has “%2”, which it should not have</source>
        <translation>Das %1 hat „%2“, was es nicht haben sollte</translation>
    </message>
    <message>
        <source>Ask the issuer to leave it out.</source>
        <translation>Bitten Sie den Aussteller, das wegzulassen.</translation>
    </message>
    <message>
        <source>If this is %1, its “%2” has a value that it must not have</source>
        <translation>Wenn dies %1 ist, hat „%2“ darin einen unerlaubten Wert</translation>
    </message>
    <message>
        <source>“%2” of the %1 has a value that it should not have</source>
        <translation>„%2“ im %1 hat einen Wert, den es nicht haben sollte</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>Richtig wäre %1.</translation>
    </message>
    <message>
        <source>Ask the issuer to write it as the rule says.</source>
        <translation>Bitten Sie den Aussteller, es so zu schreiben, wie es die Regel sagt.</translation>
    </message>
    <message>
        <source>The header of the %1 has “%2”, which it must not have</source>
        <translation>Das %1 hat im Header „%2“, was dort nicht stehen darf</translation>
    </message>
    <message>
        <source>Its header may have a few members only.</source>
        <translation>Sein Header darf nur wenige Felder haben.</translation>
    </message>
    <message>
        <source>The %1 is not fresh: it is %2 old</source>
        <translation>Das %1 ist nicht mehr frisch: Es ist %2 alt</translation>
    </message>
    <message>
        <source>It should be used within %1.</source>
        <translation>Bei der Verwendung sollte es höchstens %1 alt sein.</translation>
    </message>
    <message>
        <source>Set the maximum age that your service allows, to have it judged by that.</source>
        <translation>Geben Sie das Höchstalter an, das Ihr Dienst erlaubt, damit danach beurteilt wird.</translation>
    </message>
    <message>
        <source>If this is %1, it lives too long: %2 are more than %3</source>
        <translation>Wenn dies %1 ist, lebt es zu lange: %2, erlaubt sind höchstens %3</translation>
    </message>
    <message>
        <source>The %1 lives too long: %2 are more than %3</source>
        <translation>Das %1 lebt zu lange: %2, erlaubt sind höchstens %3</translation>
    </message>
    <message>
        <source>It may expire at most %1 from now.</source>
        <translation>Es darf von jetzt an höchstens %1 leben.</translation>
    </message>
    <message>
        <source>It may expire at most %1 after its issue (iat).</source>
        <translation>Es darf ab seiner Ausstellung (iat) höchstens %1 leben.</translation>
    </message>
    <message>
        <source>The service that it is for refuses it otherwise.</source>
        <translation>Sonst lehnt der Dienst, für den es bestimmt ist, es ab.</translation>
    </message>
    <message>
        <source>Have the program that makes it set exp to at most %1.</source>
        <translation>Sorgen Sie dafür, dass das erzeugende Programm exp so setzt, dass es höchstens %1 lebt.</translation>
    </message>
    <message>
        <source>The %1 lives too briefly: %2 are less than %3</source>
        <translation>Das %1 lebt zu kurz: %2, nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>Have the program that makes it let it live longer.</source>
        <translation>Sorgen Sie dafür, dass das erzeugende Programm ihm eine längere Lebensdauer gibt.</translation>
    </message>
    <message>
        <source>The %1 verifies with %2, and nothing vouches for that key</source>
        <translation>Das %1 passt zu %2, aber für diesen Schlüssel bürgt nichts</translation>
    </message>
    <message>
        <source>Nothing was altered since it was signed. But anybody can make a token with a key of their own: who signed it is known only once that key is.</source>
        <translation>Seit dem Signieren wurde nichts verändert. Aber jeder kann mit einem eigenen Schlüssel ein Token erzeugen: Wer es signiert hat, weiß man erst, wenn man diesen Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Give the key that you know to be the right one, to have the two compared.</source>
        <translation>Geben Sie den Schlüssel an, von dem Sie wissen, dass er der richtige ist; dann werden beide verglichen.</translation>
    </message>
    <message>
        <source>The %1 does not verify with %2</source>
        <translation>Das %1 passt nicht zu %2</translation>
    </message>
    <message>
        <source>It names “%1” as its key, and that DID is the public key itself.</source>
        <translation>Es nennt „%1“ als seinen Schlüssel, und diese DID ist der öffentliche Schlüssel selbst.</translation>
    </message>
    <message>
        <source>It was changed since, or signed (%1) with another key than the one that it shows; there is no way to tell which.</source>
        <translation>Es wurde seither geändert oder mit einem anderen Schlüssel signiert (%1), als es zeigt; was davon zutrifft, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>That key is of another type than “%1” needs.</source>
        <translation>Dieser Schlüssel ist von einem anderen Typ, als „%1“ verlangt.</translation>
    </message>
    <message>
        <source>Copy it again from its source; if it fails again, have the program that makes it sign with the key that it shows.</source>
        <translation>Kopieren Sie es noch einmal aus der Quelle; wenn es wieder scheitert, sorgen Sie dafür, dass das erzeugende Programm mit dem Schlüssel signiert, den es zeigt.</translation>
    </message>
    <message>
        <source>The external account binding is for another key</source>
        <translation>Die externe Kontobindung ist für einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>The change of keys is for another account</source>
        <translation>Der Schlüsselwechsel ist für ein anderes Konto</translation>
    </message>
    <message>
        <source>The change of keys names another old key</source>
        <translation>Der Schlüsselwechsel nennt einen anderen alten Schlüssel</translation>
    </message>
    <message>
        <source>The request inside is for another address (url)</source>
        <translation>Die innere Anfrage ist für eine andere Adresse (url)</translation>
    </message>
    <message>
        <source>Inside is “%1”, outside “%2”.</source>
        <translation>Innen steht „%1“, außen „%2“.</translation>
    </message>
    <message>
        <source>The rule is in RFC 8555, 7.3.</source>
        <translation>Die Regel steht in RFC 8555, 7.3.</translation>
    </message>
    <message>
        <source>Have the client make both parts of the request anew, with the same account, key and address.</source>
        <translation>Lassen Sie den Client beide Teile der Anfrage neu erzeugen, mit demselben Konto, demselben Schlüssel und derselben Adresse.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>… and %1 more characters, not shown here, but judged</source>
        <translation>… und %1 weitere Zeichen, hier nicht angezeigt, aber beurteilt</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>Metadata of the identity provider</source>
        <translation>Metadaten des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>Pushed login request</source>
        <translation>Hinterlegte Anmeldeanfrage</translation>
    </message>
    <message>
        <source>Login request</source>
        <translation>Anmeldeanfrage</translation>
    </message>
    <message>
        <source>Page of the identity provider</source>
        <translation>Seite des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Response to the app</source>
        <translation>Antwort an die App</translation>
    </message>
    <message>
        <source>Page of the app</source>
        <translation>Seite der App</translation>
    </message>
    <message>
        <source>Request for a device code</source>
        <translation>Anfrage nach einem Gerätecode</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Benutzerinformationen</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspektion</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>API-Aufruf</translation>
    </message>
    <message>
        <source>Browser&apos;s question ahead (CORS)</source>
        <translation>Vorabfrage des Browsers (CORS)</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Logout through the browser</source>
        <translation>Abmeldung über den Browser</translation>
    </message>
    <message>
        <source>Logout between servers</source>
        <translation>Abmeldung zwischen Servern</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Andere Anfrage</translation>
    </message>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation>Eintrag %1: %2 %3</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3 %4</source>
        <translation>Eintrag %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Login %1 at %2</source>
        <translation>Anmeldung %1 um %2</translation>
    </message>
    <message>
        <source>Login %1 of the client “%2” at %3</source>
        <translation>Anmeldung %1 des Clients „%2“ um %3</translation>
    </message>
    <message>
        <source>There is no OAuth or OpenID login in this recording.</source>
        <translation>In dieser Aufzeichnung ist keine Anmeldung mit OAuth oder OpenID.</translation>
    </message>
    <message>
        <source>Every link that this recording shows holds.</source>
        <translation>Jedes Glied, das diese Aufzeichnung zeigt, hält.</translation>
    </message>
    <message>
        <source>The first broken link: %1</source>
        <translation>Das erste gebrochene Glied: %1</translation>
    </message>
    <message>
        <source>The app&apos;s server redeems the code itself, which a browser does not see: the log of that server has the rest.</source>
        <translation>Der Server der App löst den Code selbst ein, was ein Browser nicht sieht: Den Rest hat das Log dieses Servers.</translation>
    </message>
    <message>
        <source>The recording has no cookies: browsers leave them out unless asked to save sensitive data too.</source>
        <translation>Die Aufzeichnung hat keine Cookies: Browser lassen sie weg, wenn nicht auch sensible Daten gespeichert werden sollen.</translation>
    </message>
    <message>
        <source>%1 is not a HAR file: from byte %2 on it is not JSON.</source>
        <translation>%1 ist keine HAR-Datei: ab Byte %2 ist es kein JSON.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a HAR file: log.entries is missing.</source>
        <translation>%1 ist JSON, aber keine HAR-Datei: log.entries fehlt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Record only the login.</source>
        <translation>%1 hat mehr als %2 Einträge. Zeichnen Sie nur die Anmeldung auf.</translation>
    </message>
    <message>
        <source>%1 has no requests in it. Record the login with the network tab open.</source>
        <translation>%1 enthält keine Anfragen. Zeichnen Sie die Anmeldung mit geöffneter Netzwerkanalyse auf.</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>eine andere Website</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>1 broken</source>
        <translation>1 gebrochen</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 gebrochen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 holds</source>
        <translation>1 hält</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>Request object</source>
        <translation>Request-Objekt</translation>
    </message>
    <message>
        <source>Signed response</source>
        <translation>Signierte Antwort</translation>
    </message>
    <message>
        <source>The answer itself</source>
        <translation>Die Antwort selbst</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>In der Adresse</translation>
    </message>
    <message>
        <source>Behind the # of the address</source>
        <translation>Hinter dem # der Adresse</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>Als Formular</translation>
    </message>
    <message>
        <source>As a message between windows</source>
        <translation>Als Nachricht zwischen Fenstern</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Every link of this login that the recording shows holds.</source>
        <translation>Jede Verbindung dieser Anmeldung, die die Aufzeichnung zeigt, hält.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>
… and %1 more, not shown</source>
        <translation>
… und %1 weitere, nicht angezeigt</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>PartyFindingWords</name>
    <message>
        <source>Only a slash at the end differs.</source>
        <translation>Nur ein Schrägstrich am Ende ist anders.</translation>
    </message>
    <message>
        <source>Only capital and small letters differ.</source>
        <translation>Nur Groß- und Kleinbuchstaben sind anders.</translation>
    </message>
    <message>
        <source>Only the part before “://” differs, “http” or “https”.</source>
        <translation>Nur das, was vor „://“ steht, ist anders: „http“ oder „https“.</translation>
    </message>
    <message>
        <source>Only one of them has “https://” in front.</source>
        <translation>Nur eines von beiden hat „https://“ davor.</translation>
    </message>
    <message>
        <source>Only blanks or line breaks differ.</source>
        <translation>Nur Leerzeichen oder Zeilenumbrüche sind anders.</translation>
    </message>
    <message>
        <source>Only quotation marks around it differ; they mostly get there from a file of settings.</source>
        <translation>Nur Anführungszeichen darum sind anders; sie stammen meist aus einer Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Only the port differs.</source>
        <translation>Nur der Port ist anders.</translation>
    </message>
    <message>
        <source>Only one of them is written with “%” escapes, as in an address.</source>
        <translation>Nur eines von beiden ist mit „%“-Kodierung geschrieben, wie in einer Adresse.</translation>
    </message>
    <message>
        <source>“*” is not a wildcard here: the expected text is compared to the character.</source>
        <translation>„*“ ist hier kein Platzhalter: Der erwartete Text wird Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>What is expected looks like a list, and is compared as one text.</source>
        <translation>Was erwartet wird, sieht wie eine Liste aus und wird als ein einziger Text verglichen.</translation>
    </message>
    <message>
        <source>They look like two environments or regions of one service, such as test and production.</source>
        <translation>Das sieht nach zwei Umgebungen oder Regionen eines Dienstes aus, etwa Test und Produktion.</translation>
    </message>
    <message>
        <source>One of them has a part of the path more than the other.</source>
        <translation>Eines von beiden hat einen Pfadteil mehr als das andere.</translation>
    </message>
    <message>
        <source>One of them has a part of the host name more than the other.</source>
        <translation>Eines von beiden hat im Hostnamen einen Teil mehr als das andere.</translation>
    </message>
    <message>
        <source>One of them is only a part of the other.</source>
        <translation>Eines von beiden ist nur ein Teil des anderen.</translation>
    </message>
    <message>
        <source>What is expected is a template with a placeholder in it, as metadata for many tenants has it. In a token, the tenant’s own ID takes its place.</source>
        <translation>Erwartet wird eine Vorlage mit einem Platzhalter, wie sie in Metadaten für viele Mandanten steht: In einem Token steht dort die ID des Mandanten.</translation>
    </message>
    <message>
        <source>What is expected is an address for users of any tenant; tokens always name the tenant of the user.</source>
        <translation>Erwartet wird eine Adresse für Benutzer beliebiger Mandanten; Tokens nennen immer den Mandanten des Benutzers.</translation>
    </message>
    <message>
        <source>It is the same tenant in another version: tokens of version 1.0 come from https://sts.windows.net/…/, tokens of version 2.0 from https://login.microsoftonline.com/…/v2.0.</source>
        <translation>Es ist derselbe Mandant in einer anderen Version: Tokens der Version 1.0 kommen von https://sts.windows.net/…/, Tokens der Version 2.0 von https://login.microsoftonline.com/…/v2.0.</translation>
    </message>
    <message>
        <source>It comes from another tenant, realm or user pool at the same address.</source>
        <translation>Es kommt von einem anderen Mandanten, Realm oder Benutzerpool unter derselben Adresse.</translation>
    </message>
    <message>
        <source>What is expected is the address of the issuer’s metadata; its name is the part before “/.well-known”.</source>
        <translation>Erwartet wird die Adresse der Metadaten des Ausstellers; sein Name ist das, was vor „/.well-known“ steht.</translation>
    </message>
    <message>
        <source>It probably comes from another tenant, region or environment.</source>
        <translation>Es kommt wahrscheinlich von einem anderen Mandanten oder aus einer anderen Region oder Umgebung.</translation>
    </message>
    <message>
        <source>Issuers are compared to the character.</source>
        <translation>Aussteller werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>The expected value is in another claim, “%1”.</source>
        <translation>Der erwartete Wert steht in einem anderen Claim, „%1“.</translation>
    </message>
    <message>
        <source>Fetch the keys of the issuer that the token names, if you trust it; or expect another issuer, or none.</source>
        <translation>Rufen Sie die Schlüssel des Ausstellers ab, den das Token nennt, wenn Sie ihm vertrauen; oder erwarten Sie einen anderen Aussteller oder gar keinen.</translation>
    </message>
    <message>
        <source>Replace it by the tenant that you trust: to accept this one, expect “%1”.</source>
        <translation>Ersetzen Sie das durch den Mandanten, dem Sie vertrauen: Um dieses Token zu akzeptieren, erwarten Sie „%1“.</translation>
    </message>
    <message>
        <source>Set the version of access tokens in the API’s registration (requestedAccessTokenVersion or accessTokenAcceptedVersion in its manifest), or expect the issuer of the version that it sends.</source>
        <translation>Stellen Sie in der Registrierung der API die Version der Access-Tokens ein (requestedAccessTokenVersion oder accessTokenAcceptedVersion im Manifest), oder erwarten Sie den Aussteller der Version, die sie sendet.</translation>
    </message>
    <message>
        <source>Get a token from the expected issuer, or correct the expected issuer.</source>
        <translation>Holen Sie ein Token vom erwarteten Aussteller, oder korrigieren Sie den erwarteten Aussteller.</translation>
    </message>
    <message>
        <source>Write the expected issuer exactly as the issuer itself writes it.</source>
        <translation>Schreiben Sie den erwarteten Aussteller genau so, wie der Aussteller selbst ihn schreibt.</translation>
    </message>
    <message>
        <source>The token comes from another issuer than expected</source>
        <translation>Das Token kommt von einem anderen Aussteller als erwartet</translation>
    </message>
    <message>
        <source>Its issuer (iss) is “%1”; “%2” is expected.</source>
        <translation>Sein Aussteller (iss) ist „%1“, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>That one is expected because the keys came from it, and its keys vouch for its own tokens only.</source>
        <translation>Dieser wird erwartet, weil die Schlüssel von ihm kamen, und seine Schlüssel bürgen nur für seine eigenen Tokens.</translation>
    </message>
    <message>
        <source>The token does not name its issuer</source>
        <translation>Das Token nennt seinen Aussteller nicht</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “iss” is absent.</source>
        <translation>Erwartet wird „%1“, aber der Claim „iss“ fehlt.</translation>
    </message>
    <message>
        <source>An issuer is expected, but the claim “iss” is absent.</source>
        <translation>Es wird ein Aussteller erwartet, aber der Claim „iss“ fehlt.</translation>
    </message>
    <message>
        <source>The issuer’s software was probably set up without a name.</source>
        <translation>Wahrscheinlich wurde die Software des Ausstellers ohne einen Namen eingerichtet.</translation>
    </message>
    <message>
        <source>Ask the issuer to add “iss”, or expect no issuer if you have other means to tell where it is from.</source>
        <translation>Bitten Sie den Aussteller, „iss“ zu ergänzen, oder erwarten Sie keinen Aussteller, wenn Sie die Herkunft anders feststellen können.</translation>
    </message>
    <message>
        <source>Both name the same application, one by its application ID URI (api://…), the other by its application ID: Entra’s tokens of version 1.0 have the URI, those of version 2.0 the ID, and a setting of the API decides (accessTokenAcceptedVersion).</source>
        <translation>Beide nennen dieselbe Anwendung, einmal über ihren Anwendungs-ID-URI (api://…), einmal über ihre Anwendungs-ID: In Entra-Tokens der Version 1.0 steht der URI, in denen der Version 2.0 die ID. Darüber entscheidet eine Einstellung der API (accessTokenAcceptedVersion).</translation>
    </message>
    <message>
        <source>What is expected is a template with a placeholder in it that was never replaced.</source>
        <translation>Erwartet wird eine Vorlage mit einem Platzhalter, der nie ersetzt wurde.</translation>
    </message>
    <message>
        <source>One part of the address differs, so it was made for another service or tenant.</source>
        <translation>Ein Teil der Adresse ist anders, das Token wurde also für einen anderen Dienst oder Mandanten erstellt.</translation>
    </message>
    <message>
        <source>What is expected is the address of metadata.</source>
        <translation>Erwartet wird die Adresse von Metadaten.</translation>
    </message>
    <message>
        <source>The client probably asked for a token for another service.</source>
        <translation>Wahrscheinlich hat der Client ein Token für einen anderen Dienst angefordert.</translation>
    </message>
    <message>
        <source>Audiences are compared to the character.</source>
        <translation>Empfänger werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Have the client ask for a token for “%1”, or correct the expected audience.</source>
        <translation>Lassen Sie den Client ein Token für „%1“ anfordern, oder korrigieren Sie den erwarteten Empfänger.</translation>
    </message>
    <message>
        <source>Expect “%1”, exactly as the token has it, if that is the service that is meant.</source>
        <translation>Erwarten Sie „%1“, genau wie im Token, wenn dieser Dienst gemeint ist.</translation>
    </message>
    <message>
        <source>Correct the expected audience.</source>
        <translation>Korrigieren Sie den erwarteten Empfänger.</translation>
    </message>
    <message>
        <source>The token is meant for another audience</source>
        <translation>Das Token ist für einen anderen Empfänger bestimmt</translation>
    </message>
    <message>
        <source>Its audience (aud, whom it is for) is “%1”; “%2” is expected.</source>
        <translation>Sein Empfänger (aud, für wen es ist) ist „%1“, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>Its audience (aud, whom it is for) is an empty list; “%1” is expected.</source>
        <translation>Sein Empfänger (aud, für wen es ist) ist eine leere Liste, erwartet wird „%1“.</translation>
    </message>
    <message>
        <source>The token has several audiences in one text; an array is needed, with each of them by itself ([&quot;a&quot;, &quot;b&quot;]).</source>
        <translation>Das Token hat mehrere Empfänger in einem einzigen Text; nötig ist ein Array, in dem jeder für sich steht ([&quot;a&quot;, &quot;b&quot;]).</translation>
    </message>
    <message>
        <source>Have the issuer write “aud” as a JSON array.</source>
        <translation>Lassen Sie den Aussteller „aud“ als JSON-Array schreiben.</translation>
    </message>
    <message>
        <source>The list of expected audiences has an empty entry</source>
        <translation>Die Liste der erwarteten Empfänger hat einen leeren Eintrag</translation>
    </message>
    <message>
        <source>A list with a gap in it was probably not meant like that, so nothing passes it.</source>
        <translation>Eine Liste mit einer Lücke war wahrscheinlich nicht so gemeint; deshalb wird nichts durchgelassen.</translation>
    </message>
    <message>
        <source>Take the empty entry out of the expected audiences.</source>
        <translation>Nehmen Sie den leeren Eintrag aus den erwarteten Empfängern heraus.</translation>
    </message>
    <message>
        <source>They have their client in “client_id”, which is the expected value here.</source>
        <translation>Sie nennen ihren Client in „client_id“, und das ist hier der erwartete Wert.</translation>
    </message>
    <message>
        <source>They have their client in “client_id”, which is “%1” here, another client than the expected one.</source>
        <translation>Sie nennen ihren Client in „client_id“; hier ist das „%1“, ein anderer Client als der erwartete.</translation>
    </message>
    <message>
        <source>The token does not say whom it is for, as no access token of Cognito does</source>
        <translation>Das Token sagt nicht, für wen es ist, wie alle Access-Tokens von Cognito</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “aud” is absent: this is an access token of Amazon Cognito (token_use), and only its ID tokens have an audience.</source>
        <translation>Erwartet wird „%1“, aber der Claim „aud“ fehlt: Dies ist ein Access-Token von Amazon Cognito (token_use), und nur dessen ID-Tokens haben einen Empfänger.</translation>
    </message>
    <message>
        <source>Compare “client_id” and “token_use” of Cognito’s access tokens in your service, and expect no audience here.</source>
        <translation>Vergleichen Sie in Ihrem Dienst „client_id“ und „token_use“ der Access-Tokens von Cognito, und erwarten Sie hier keinen Empfänger.</translation>
    </message>
    <message>
        <source>Find out which client got this token (client_id), or have the expected one fetch its own.</source>
        <translation>Finden Sie heraus, welcher Client dieses Token bekommen hat (client_id), oder lassen Sie den erwarteten sein eigenes holen.</translation>
    </message>
    <message>
        <source>The audience “%1” is expected, but the claim “aud” is absent.</source>
        <translation>Erwartet wird der Empfänger „%1“, aber der Claim „aud“ fehlt.</translation>
    </message>
    <message>
        <source>The token does not say whom it is for</source>
        <translation>Das Token sagt nicht, für wen es ist</translation>
    </message>
    <message>
        <source>If that claim says enough, have your service compare “%1” and expect no audience; else have the issuer add “aud”.</source>
        <translation>Wenn dieser Claim genügt, lassen Sie Ihren Dienst „%1“ vergleichen, und erwarten Sie keinen Empfänger; sonst lassen Sie den Aussteller „aud“ ergänzen.</translation>
    </message>
    <message>
        <source>“%1” says which client got it: “%2”.</source>
        <translation>„%1“ sagt, welcher Client es bekommen hat: „%2“.</translation>
    </message>
    <message>
        <source>The client probably asked for a token without naming a service.</source>
        <translation>Wahrscheinlich hat der Client ein Token angefordert, ohne einen Dienst zu nennen.</translation>
    </message>
    <message>
        <source>Have the client name the service (audience or resource) when it asks for a token.</source>
        <translation>Lassen Sie den Client den Dienst nennen (audience oder resource), wenn er ein Token anfordert.</translation>
    </message>
    <message>
        <source>It is the subject of a job in GitHub Actions, which says how the job runs.</source>
        <translation>Es ist das Subjekt eines Jobs in GitHub Actions; es sagt, wie der Job läuft.</translation>
    </message>
    <message>
        <source>It is the subject of a job in GitLab CI, which names project, branch or tag.</source>
        <translation>Es ist das Subjekt eines Jobs in GitLab CI; es nennt Projekt, Branch oder Tag.</translation>
    </message>
    <message>
        <source>It is a service account of Kubernetes, with its namespace.</source>
        <translation>Es ist ein Dienstkonto von Kubernetes mit seinem Namespace.</translation>
    </message>
    <message>
        <source>It is a run of HCP Terraform, with its workspace and phase.</source>
        <translation>Es ist ein Lauf von HCP Terraform mit Workspace und Phase.</translation>
    </message>
    <message>
        <source>It is a job of CircleCI, with its project and user.</source>
        <translation>Es ist ein Job von CircleCI mit Projekt und Benutzer.</translation>
    </message>
    <message>
        <source>It is a job of Buildkite, with its pipeline, branch and step.</source>
        <translation>Es ist ein Job von Buildkite mit Pipeline, Branch und Schritt.</translation>
    </message>
    <message>
        <source>It is a service connection of Azure Pipelines.</source>
        <translation>Es ist eine Dienstverbindung von Azure Pipelines.</translation>
    </message>
    <message>
        <source>It is a SPIFFE ID, with its trust domain and path.</source>
        <translation>Es ist eine SPIFFE-ID mit Vertrauensdomäne und Pfad.</translation>
    </message>
    <message>
        <source>They differ in “%1”: it is “%2”; “%3” is expected.</source>
        <translation>Der Unterschied liegt in „%1“: Es ist „%2“, erwartet wird „%3“.</translation>
    </message>
    <message>
        <source>They differ in “%1”: it has “%2” more than is expected.</source>
        <translation>Der Unterschied liegt in „%1“: „%2“ steht dort zu viel.</translation>
    </message>
    <message>
        <source>They differ in “%1”: it lacks “%2”.</source>
        <translation>Der Unterschied liegt in „%1“: Dort fehlt „%2“.</translation>
    </message>
    <message>
        <source>They differ in “%1”.</source>
        <translation>Der Unterschied liegt in „%1“.</translation>
    </message>
    <message>
        <source>A job that names an environment has the environment in its subject, and not the branch.</source>
        <translation>Bei einem Job, der eine Umgebung nennt, steht im Subjekt die Umgebung und nicht der Branch.</translation>
    </message>
    <message>
        <source>A job has an environment in its subject only where it names one.</source>
        <translation>Ein Job hat nur dann eine Umgebung im Subjekt, wenn er eine nennt.</translation>
    </message>
    <message>
        <source>A job that runs for a pull request has that in its subject, and not the branch.</source>
        <translation>Bei einem Job, der für einen Pull Request läuft, steht dieser im Subjekt und nicht der Branch.</translation>
    </message>
    <message>
        <source>The token is about another subject than expected</source>
        <translation>Das Token hat ein anderes Subjekt als erwartet</translation>
    </message>
    <message>
        <source>Its subject (sub: whom it is about) is “%1”; “%2” is expected.</source>
        <translation>Sein Subjekt (sub: um wen es geht) ist „%1“, erwartet wird „%2“.</translation>
    </message>
    <message>
        <source>“%1” is expected, but the claim “sub” is absent.</source>
        <translation>Erwartet wird „%1“, aber der Claim „sub“ fehlt.</translation>
    </message>
    <message>
        <source>Make sure whose token this is, or correct the expected subject.</source>
        <translation>Vergewissern Sie sich, wessen Token dies ist, oder korrigieren Sie das erwartete Subjekt.</translation>
    </message>
    <message>
        <source>Subjects are compared to the character.</source>
        <translation>Subjekte werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Expect the whole subject; a cloud provider’s policy may know wildcards, where its documents say so.</source>
        <translation>Erwarten Sie das ganze Subjekt; in Richtlinien eines Cloud-Anbieters kann es Platzhalter geben, wenn seine Dokumentation das sagt.</translation>
    </message>
    <message>
        <source>Expect this subject if the run is the one that is meant, or correct how it runs.</source>
        <translation>Erwarten Sie dieses Subjekt, wenn dieser Lauf gemeint ist, oder korrigieren Sie, wie er läuft.</translation>
    </message>
    <message>
        <source>It probably belongs to another user or another client.</source>
        <translation>Es gehört wahrscheinlich zu einem anderen Benutzer oder Client.</translation>
    </message>
    <message>
        <source>It is for %1: the client asked for that service’s scopes, and none of this one’s.</source>
        <translation>Es ist für %1 bestimmt: Der Client hat die Scopes dieses Dienstes angefordert und keine des hiesigen.</translation>
    </message>
    <message>
        <source>Audiences are compared to the character, and several of them belong into an array (RFC 7519, 4.1.3), not into one text.</source>
        <translation>Empfänger werden Zeichen für Zeichen verglichen, und mehrere gehören in ein Array (RFC 7519, 4.1.3), nicht in einen Text.</translation>
    </message>
</context>
<context>
    <name>Producers</name>
    <message>
        <source>hashed once before (%1)</source>
        <translation>vorher einmal gehasht (%1)</translation>
    </message>
    <message>
        <source>with a line break (%1) at its end</source>
        <translation>mit einem Zeilenumbruch (%1) am Ende</translation>
    </message>
    <message>
        <source>with the shared secret %1</source>
        <translation>mit dem gemeinsamen Geheimnis %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>It verifies when a line break (%1) is added to the text that was signed%2.</source>
        <translation>Die Signatur stimmt, wenn an den signierten Text ein Zeilenumbruch (%1) angehängt wird%2.</translation>
    </message>
    <message>
        <source>The program that signs was given the text with a line break after it, as “echo” or a file has it.</source>
        <translation>Das signierende Programm bekam den Text mit einem Zeilenumbruch dahinter, wie ihn „echo“ oder eine Datei liefert.</translation>
    </message>
    <message>
        <source>Have the text signed without the line break: in a shell with “printf &apos;%s&apos;” or “echo -n”.</source>
        <translation>Lassen Sie den Text ohne den Zeilenumbruch signieren: in einer Shell mit „printf &apos;%s&apos;“ oder „echo -n“.</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text in hexadecimal digits%2.</source>
        <translation>Die Signatur stimmt für den %1-Hash des Textes in Hexadezimalziffern%2.</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text in base64%2.</source>
        <translation>Die Signatur stimmt für den %1-Hash des Textes in base64%2.</translation>
    </message>
    <message>
        <source>It verifies over the %1 digest of the text, instead of the text itself%2.</source>
        <translation>Die Signatur stimmt für den %1-Hash des Textes statt für den Text selbst%2.</translation>
    </message>
    <message>
        <source>The text was hashed before it was handed to a function that hashes it again, as AWS KMS does where its message type is RAW.</source>
        <translation>Der Text wurde gehasht, bevor er an eine Funktion ging, die ihn noch einmal hasht, wie es AWS KMS beim Nachrichtentyp RAW tut.</translation>
    </message>
    <message>
        <source>Have the program that signs hand over the text itself, or say that it is a digest (AWS KMS: message type DIGEST).</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm den Text selbst übergibt oder angibt, dass es ein Hash ist (AWS KMS: Nachrichtentyp DIGEST).</translation>
    </message>
    <message>
        <source>It verifies over the payload alone, as plain JSON and without the header%1.</source>
        <translation>Die Signatur stimmt für die Nutzdaten allein, als einfaches JSON und ohne den Header%1.</translation>
    </message>
    <message>
        <source>It verifies over the encoded payload alone, without the header%1.</source>
        <translation>Die Signatur stimmt für die kodierten Nutzdaten allein, ohne den Header%1.</translation>
    </message>
    <message>
        <source>The header was left out when the token was signed.</source>
        <translation>Beim Signieren des Tokens wurde der Header ausgelassen.</translation>
    </message>
    <message>
        <source>Have the program sign the encoded header, a dot and the encoded payload (RFC 7515, 5.1); a JWT library does that by itself.</source>
        <translation>Sorgen Sie dafür, dass das Programm den kodierten Header, einen Punkt und die kodierten Nutzdaten signiert (RFC 7515, 5.1); eine JWT-Bibliothek tut das von selbst.</translation>
    </message>
    <message>
        <source>It verifies over header and payload as plain JSON, before they were encoded%1.</source>
        <translation>Die Signatur stimmt für Header und Nutzdaten als einfaches JSON, bevor sie kodiert wurden%1.</translation>
    </message>
    <message>
        <source>The parts were encoded only after they had been signed.</source>
        <translation>Die Teile wurden erst nach dem Signieren kodiert.</translation>
    </message>
    <message>
        <source>Have the program encode header and payload first, and sign them with the dot between (RFC 7515, 5.1).</source>
        <translation>Sorgen Sie dafür, dass das Programm Header und Nutzdaten zuerst kodiert und sie dann mit dem Punkt dazwischen signiert (RFC 7515, 5.1).</translation>
    </message>
    <message>
        <source>It verifies over the text with its padding (“=”)%1, as load balancers of AWS (ALB) write and sign it.</source>
        <translation>Die Signatur stimmt für den Text mit seinen Füllzeichen („=“)%1, so wie Load Balancer von AWS (ALB) ihn schreiben und signieren.</translation>
    </message>
    <message>
        <source>The padding belongs to what was signed here, though a token has none.</source>
        <translation>Die Füllzeichen gehören hier zu dem, was signiert wurde, obwohl ein Token keine hat.</translation>
    </message>
    <message>
        <source>For “x-amzn-oidc-data” of an AWS load balancer: check it with the padding as it came, as AWS’s example does. Any other program should write base64url without padding.</source>
        <translation>Bei „x-amzn-oidc-data“ eines Load Balancers von AWS: Prüfen Sie es mit den Füllzeichen, so wie es kam, wie es auch das Beispiel von AWS tut. Jedes andere Programm sollte base64url ohne Füllzeichen schreiben.</translation>
    </message>
    <message>
        <source>It verifies over the parts in ordinary base64, instead of base64url%1.</source>
        <translation>Die Signatur stimmt für die Teile in gewöhnlichem base64 statt in base64url%1.</translation>
    </message>
    <message>
        <source>It verifies over the text without the dot between header and payload%1.</source>
        <translation>Die Signatur stimmt für den Text ohne den Punkt zwischen Header und Nutzdaten%1.</translation>
    </message>
    <message>
        <source>It verifies over the text with another dot at its end%1.</source>
        <translation>Die Signatur stimmt für den Text mit einem weiteren Punkt am Ende%1.</translation>
    </message>
    <message>
        <source>It verifies over the text with a blank at its end%1.</source>
        <translation>Die Signatur stimmt für den Text mit einem Leerzeichen am Ende%1.</translation>
    </message>
    <message>
        <source>It verifies over the text in quotes%1.</source>
        <translation>Die Signatur stimmt für den Text in Anführungszeichen%1.</translation>
    </message>
    <message>
        <source>The text was put together in another way for signing than for sending.</source>
        <translation>Der Text wurde zum Signieren anders zusammengesetzt als zum Senden.</translation>
    </message>
    <message>
        <source>Have the program sign exactly what it sends: the encoded header, a dot and the encoded payload.</source>
        <translation>Sorgen Sie dafür, dass das Programm genau das signiert, was es sendet: den kodierten Header, einen Punkt und die kodierten Nutzdaten.</translation>
    </message>
    <message>
        <source>It verifies with a salt of %1, where “%2” has %3.</source>
        <translation>Die Signatur stimmt mit einem Salt von %1; „%2“ sieht %3 vor.</translation>
    </message>
    <message>
        <source>Key and content are right; the salt of the signature (PSS) has another length than the hash (RFC 7518, 3.5).</source>
        <translation>Schlüssel und Inhalt stimmen; das Salt der Signatur (PSS) hat eine andere Länge als der Hash (RFC 7518, 3.5).</translation>
    </message>
    <message>
        <source>Have the program that signs set the salt’s length to that of the hash (OpenSSL: rsa_pss_saltlen:digest).</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm die Länge des Salts auf die des Hashs setzt (OpenSSL: rsa_pss_saltlen:digest).</translation>
    </message>
    <message>
        <source>It verifies with %1 as the hash, where “%2” has another.</source>
        <translation>Die Signatur stimmt mit %1 als Hashverfahren; „%2“ sieht ein anderes vor.</translation>
    </message>
    <message>
        <source>Key and content are right; only the hash differs from the one that the header promises.</source>
        <translation>Schlüssel und Inhalt stimmen; nur das Hashverfahren ist anders, als der Header verspricht.</translation>
    </message>
    <message>
        <source>Have the program that signs use the hash that “%1” names, or name the algorithm that it really uses.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm das Hashverfahren verwendet, das „%1“ nennt, oder den Algorithmus nennt, den es wirklich verwendet.</translation>
    </message>
    <message>
        <source>It verifies as a signature over the bare digest (%1), without the name of the hash around it (DigestInfo).</source>
        <translation>Die Signatur stimmt für den bloßen Hash (%1), ohne den Namen des Hashverfahrens darum herum (DigestInfo).</translation>
    </message>
    <message>
        <source>Key and content are right; a low-level function signed the digest alone, without its DigestInfo (RFC 8017, 9.2).</source>
        <translation>Schlüssel und Inhalt stimmen; eine Low-Level-Funktion hat nur den Hash signiert, ohne seine DigestInfo (RFC 8017, 9.2).</translation>
    </message>
    <message>
        <source>Have the program call its crypto library’s function that signs with RSA and the hash together.</source>
        <translation>Sorgen Sie dafür, dass das Programm die Funktion seiner Kryptobibliothek aufruft, die mit RSA und Hashverfahren zusammen signiert.</translation>
    </message>
    <message>
        <source>It verifies when the signature is read as hexadecimal digits.</source>
        <translation>Die Signatur stimmt, wenn sie als Hexadezimalziffern gelesen wird.</translation>
    </message>
    <message>
        <source>It verifies when the signature is decoded once more: it was encoded twice.</source>
        <translation>Die Signatur stimmt, wenn sie ein weiteres Mal dekodiert wird: Sie wurde zweimal kodiert.</translation>
    </message>
    <message>
        <source>The last part holds the signature in hexadecimal digits, where its bytes belong.</source>
        <translation>Der letzte Teil enthält die Signatur in Hexadezimalziffern, obwohl dort ihre Bytes hingehören.</translation>
    </message>
    <message>
        <source>The last part holds the signature in base64, which was encoded again.</source>
        <translation>Der letzte Teil enthält die Signatur in base64, das noch einmal kodiert wurde.</translation>
    </message>
    <message>
        <source>Have the program that signs encode the signature’s bytes once, as base64url.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm die Bytes der Signatur einmal kodiert, als base64url.</translation>
    </message>
    <message>
        <source>It verifies when the two halves of the signature are exchanged.</source>
        <translation>Die Signatur stimmt, wenn ihre beiden Hälften vertauscht werden.</translation>
    </message>
    <message>
        <source>An ECDSA signature is the number r and then the number s; they were written the other way round.</source>
        <translation>Eine ECDSA-Signatur besteht aus der Zahl r und danach der Zahl s; sie wurden umgekehrt geschrieben.</translation>
    </message>
    <message>
        <source>Have the program that signs write r first, and then s.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm zuerst r und dann s schreibt.</translation>
    </message>
    <message>
        <source>It verifies when the signature’s bytes are read from the last to the first.</source>
        <translation>Die Signatur stimmt, wenn ihre Bytes vom letzten zum ersten gelesen werden.</translation>
    </message>
    <message>
        <source>Windows’ older crypto functions (CryptoAPI) write numbers so.</source>
        <translation>Die älteren Kryptofunktionen von Windows (CryptoAPI) schreiben Zahlen so.</translation>
    </message>
    <message>
        <source>Have the program that signs turn the bytes of the signature round before it encodes them.</source>
        <translation>Sorgen Sie dafür, dass das signierende Programm die Reihenfolge der Bytes der Signatur umkehrt, bevor es sie kodiert.</translation>
    </message>
    <message>
        <source>without the name of the variable before it</source>
        <translation>ohne den Namen der Variablen davor</translation>
    </message>
    <message>
        <source>without the quotes around it</source>
        <translation>ohne die Anführungszeichen darum</translation>
    </message>
    <message>
        <source>without the prefix “base64:”</source>
        <translation>ohne das Präfix „base64:“</translation>
    </message>
    <message>
        <source>without the prefix “hex:”</source>
        <translation>ohne das Präfix „hex:“</translation>
    </message>
    <message>
        <source>without the prefix “0x”</source>
        <translation>ohne das Präfix „0x“</translation>
    </message>
    <message>
        <source>without the line break at its end</source>
        <translation>ohne den Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>mit einem Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>without the blanks around it</source>
        <translation>ohne die Leerzeichen darum</translation>
    </message>
    <message>
        <source>without the byte order mark (BOM) at its start</source>
        <translation>ohne die Bytereihenfolge-Markierung (BOM) am Anfang</translation>
    </message>
    <message>
        <source>converted from UTF-16</source>
        <translation>umgewandelt aus UTF-16</translation>
    </message>
    <message>
        <source>with its escapes (“\n”) turned into characters</source>
        <translation>mit in Zeichen umgewandelten Escapesequenzen („\n“)</translation>
    </message>
    <message>
        <source>without the line breaks in it</source>
        <translation>ohne die Zeilenumbrüche darin</translation>
    </message>
    <message>
        <source>with its percent escapes turned into characters</source>
        <translation>mit in Zeichen umgewandelter Prozentkodierung</translation>
    </message>
    <message>
        <source>as the JWK in the file has it (its “k”)</source>
        <translation>so wie im JWK in der Datei (dessen „k“)</translation>
    </message>
    <message>
        <source>with quotes around it</source>
        <translation>mit Anführungszeichen darum</translation>
    </message>
    <message>
        <source>without the separators between the digits</source>
        <translation>ohne die Trennzeichen zwischen den Ziffern</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>dekodiert aus base64</translation>
    </message>
    <message>
        <source>decoded from base64url</source>
        <translation>dekodiert aus base64url</translation>
    </message>
    <message>
        <source>decoded from hexadecimal digits</source>
        <translation>dekodiert aus Hexadezimalziffern</translation>
    </message>
    <message>
        <source>as base64 text</source>
        <translation>als base64-Text</translation>
    </message>
    <message>
        <source>as base64url text</source>
        <translation>als base64url-Text</translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation>als Hexadezimalziffern</translation>
    </message>
    <message>
        <source>with capital letters</source>
        <translation>mit Großbuchstaben</translation>
    </message>
    <message>
        <source>with small letters</source>
        <translation>mit Kleinbuchstaben</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>It verifies with the shared secret %1.</source>
        <translation>Die Signatur stimmt mit dem gemeinsamen Geheimnis %1.</translation>
    </message>
    <message>
        <source>Signer and checker read the same secret in two ways.</source>
        <translation>Die signierende und die prüfende Stelle lesen dasselbe Geheimnis auf zwei Arten.</translation>
    </message>
    <message>
        <source>Give the secret to both sides in the same spelling: here, %1.</source>
        <translation>Geben Sie das Geheimnis beiden Seiten in derselben Schreibweise: hier %1.</translation>
    </message>
    <message>
        <source>It verifies without the line break at the payload’s end.</source>
        <translation>Die Signatur stimmt ohne den Zeilenumbruch am Ende der Nutzdaten.</translation>
    </message>
    <message>
        <source>It verifies with a line break at the payload’s end.</source>
        <translation>Die Signatur stimmt mit einem Zeilenumbruch am Ende der Nutzdaten.</translation>
    </message>
    <message>
        <source>It verifies when the payload’s line breaks are LF alone, or CR and LF.</source>
        <translation>Die Signatur stimmt, wenn die Zeilenumbrüche der Nutzdaten nur LF oder aber CR und LF sind.</translation>
    </message>
    <message>
        <source>It verifies without the byte order mark at the start of the payload.</source>
        <translation>Die Signatur stimmt ohne die Bytereihenfolge-Markierung am Anfang der Nutzdaten.</translation>
    </message>
    <message>
        <source>It verifies when the payload is written as compact JSON, without blanks between its members.</source>
        <translation>Die Signatur stimmt, wenn die Nutzdaten als kompaktes JSON geschrieben sind, ohne Leerzeichen zwischen den Feldern.</translation>
    </message>
    <message>
        <source>It verifies when the payload is written as indented JSON, with a member on each line.</source>
        <translation>Die Signatur stimmt, wenn die Nutzdaten als eingerücktes JSON geschrieben sind, mit einem Feld pro Zeile.</translation>
    </message>
    <message>
        <source>It verifies over the payload in base64url, though the header says that it is not encoded.</source>
        <translation>Die Signatur stimmt für die Nutzdaten in base64url, obwohl sie laut Header nicht kodiert sind.</translation>
    </message>
    <message>
        <source>It verifies over the payload as it is, not encoded (b64).</source>
        <translation>Die Signatur stimmt für die Nutzdaten, so wie sie sind, nicht kodiert (b64).</translation>
    </message>
    <message>
        <source>A detached payload has to be the one that was signed, byte for byte; a program rewrote it.</source>
        <translation>Getrennte Nutzdaten müssen Byte für Byte die sein, die signiert wurden; ein Programm hat sie neu geschrieben.</translation>
    </message>
    <message>
        <source>Check with the bytes of the body as they came over the network, before any program reads or saves them.</source>
        <translation>Prüfen Sie mit den Bytes des Bodys, wie sie über das Netz kamen, bevor ein Programm sie liest oder speichert.</translation>
    </message>
    <message>
        <source>It verifies as “%1”, which is the registered name of “%2”.</source>
        <translation>Die Signatur stimmt mit „%1“, dem registrierten Namen von „%2“.</translation>
    </message>
    <message>
        <source>It verifies as “%1”.</source>
        <translation>Die Signatur stimmt mit „%1“.</translation>
    </message>
    <message>
        <source>The header spells the algorithm in another way than the standard, and a strict verifier does not know it.</source>
        <translation>Der Header schreibt den Algorithmus anders als der Standard, und eine strenge prüfende Stelle kennt ihn so nicht.</translation>
    </message>
    <message>
        <source>Have the program that signs write “%1” into the header (RFC 7518, 3.1).</source>
        <translation>Lassen Sie das signierende Programm „%1“ in den Header schreiben (RFC 7518, 3.1).</translation>
    </message>
    <message>
        <source>It verifies when the header’s “nonce” is replaced by its SHA-256 digest: this is an access token for Microsoft Graph, which only Graph itself is meant to check.</source>
        <translation>Die Signatur stimmt, wenn „nonce“ im Header durch ihren SHA-256-Hash ersetzt wird: Dies ist ein Access-Token für Microsoft Graph, das nur Graph selbst prüfen soll.</translation>
    </message>
    <message>
        <source>Its header’s nonce was hashed for the signature, so that no other service can check it. Nothing is wrong with it for Graph.</source>
        <translation>Die Nonce in seinem Header wurde für die Signatur gehasht, damit kein anderer Dienst es prüfen kann. Für Graph ist daran nichts falsch.</translation>
    </message>
    <message>
        <source>For a service of your own, have the client ask for a token with that service’s scope (api://…/…), and send that.</source>
        <translation>Für einen eigenen Dienst lassen Sie den Client ein Token mit dem Scope dieses Dienstes anfordern (api://…/…) und dieses senden.</translation>
    </message>
    <message>
        <source>It verifies when header and payload are written as compact JSON again: something on its way reformatted the token.</source>
        <translation>Die Signatur stimmt, wenn Header und Nutzdaten wieder als kompaktes JSON geschrieben werden: Unterwegs wurde das Token umformatiert.</translation>
    </message>
    <message>
        <source>A program read its JSON and wrote it again with other blanks; its content is the same.</source>
        <translation>Ein Programm hat das JSON gelesen und mit anderen Leerzeichen neu geschrieben; der Inhalt ist derselbe.</translation>
    </message>
    <message>
        <source>Hand the token’s text on as it came, and decode it only for looking at it.</source>
        <translation>Geben Sie den Text des Tokens so weiter, wie er kam, und dekodieren Sie ihn nur zum Ansehen.</translation>
    </message>
    <message>
        <source>It verifies over the text with “Bearer” in front%1.</source>
        <translation>Die Signatur stimmt für den Text mit „Bearer“ davor%1.</translation>
    </message>
    <message>
        <source>with its character references (“&amp;amp;”) turned into characters</source>
        <translation>mit in Zeichen umgewandelten Zeichenreferenzen („&amp;amp;“)</translation>
    </message>
    <message>
        <source>with one dollar sign where it has two</source>
        <translation>mit einem Dollarzeichen, wo zwei stehen</translation>
    </message>
    <message>
        <source>as one of its lines alone</source>
        <translation>als eine seiner Zeilen allein</translation>
    </message>
    <message>
        <source>converted from Latin-1 to UTF-8</source>
        <translation>umgewandelt von Latin-1 nach UTF-8</translation>
    </message>
    <message>
        <source>hashed with SHA-256</source>
        <translation>gehasht mit SHA-256</translation>
    </message>
    <message>
        <source>hashed with SHA-512</source>
        <translation>gehasht mit SHA-512</translation>
    </message>
    <message>
        <source>cut off after its first 32 bytes</source>
        <translation>nach den ersten 32 Byte abgeschnitten</translation>
    </message>
    <message>
        <source>converted to UTF-16</source>
        <translation>umgewandelt nach UTF-16</translation>
    </message>
    <message>
        <source>converted from UTF-8 to Latin-1</source>
        <translation>umgewandelt von UTF-8 nach Latin-1</translation>
    </message>
    <message>
        <source>Have the program compute an HMAC (RFC 2104) over the text, with the shared secret as its key; a JWT library does that by itself.</source>
        <translation>Lassen Sie das Programm einen HMAC (RFC 2104) über den Text berechnen, mit dem gemeinsamen Geheimnis als Schlüssel; eine JWT-Bibliothek tut das von selbst.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the text, in which there is no secret.</source>
        <translation>Die Signatur stimmt als einfacher %1-Hash des Textes, in dem kein Geheimnis steckt.</translation>
    </message>
    <message>
        <source>Everybody can compute such a hash, so it does not show who made the token.</source>
        <translation>Einen solchen Hash kann jeder berechnen, daher zeigt er nicht, wer das Token erstellt hat.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the secret with the text behind it.</source>
        <translation>Die Signatur stimmt als einfacher %1-Hash des Geheimnisses mit dem Text dahinter.</translation>
    </message>
    <message>
        <source>That is no HMAC, and others can lengthen what was hashed without knowing the secret.</source>
        <translation>Das ist kein HMAC, und andere können das Gehashte verlängern, ohne das Geheimnis zu kennen.</translation>
    </message>
    <message>
        <source>It verifies as a plain %1 hash of the text with the secret behind it.</source>
        <translation>Die Signatur stimmt als einfacher %1-Hash des Textes mit dem Geheimnis dahinter.</translation>
    </message>
    <message>
        <source>That is no HMAC, and a token that is checked by its algorithm’s rule fails.</source>
        <translation>Das ist kein HMAC, und ein Token, das nach der Regel seines Algorithmus geprüft wird, fällt durch.</translation>
    </message>
    <message>
        <source>It verifies with an empty secret.</source>
        <translation>Die Signatur stimmt mit einem leeren Geheimnis.</translation>
    </message>
    <message>
        <source>The program that signs found no secret in its settings. Everybody can make such a token.</source>
        <translation>Das signierende Programm fand in seinen Einstellungen kein Geheimnis. Ein solches Token kann jeder erstellen.</translation>
    </message>
    <message>
        <source>Give the program that signs its secret, and have it stop if the secret is missing.</source>
        <translation>Geben Sie dem signierenden Programm sein Geheimnis, und lassen Sie es abbrechen, wenn keines da ist.</translation>
    </message>
    <message>
        <source>It verifies as an HMAC over the secret, with the text as its key.</source>
        <translation>Die Signatur stimmt als HMAC über das Geheimnis, mit dem Text als Schlüssel.</translation>
    </message>
    <message>
        <source>Text and secret were given to the function in the wrong order.</source>
        <translation>Text und Geheimnis wurden der Funktion in der falschen Reihenfolge übergeben.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>it takes the text as given, and there is something around the token or between its parts</source>
        <translation>der Text wird genommen, wie er ist, und um das Token oder zwischen seinen Teilen steht noch etwas</translation>
    </message>
    <message>
        <source>it does not read this form of token, only the compact one with its payload inside</source>
        <translation>diese Form von Token wird nicht gelesen, nur die kompakte mit den Nutzdaten darin</translation>
    </message>
    <message>
        <source>the payload is not a JSON object with claims</source>
        <translation>die Nutzdaten sind kein JSON-Objekt mit Claims</translation>
    </message>
    <message>
        <source>it does not know the algorithm %1</source>
        <translation>der Algorithmus %1 ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>the shared secret is shorter than the hash of %1</source>
        <translation>das gemeinsame Geheimnis ist kürzer als der Hash von %1</translation>
    </message>
    <message>
        <source>the algorithm %1 is not among those that it allows unless configured</source>
        <translation>der Algorithmus %1 gehört nicht zu denen, die ohne eigene Konfiguration erlaubt sind</translation>
    </message>
    <message>
        <source>it does not take the type (typ) “%1”</source>
        <translation>der Typ (typ) „%1“ wird nicht angenommen</translation>
    </message>
    <message>
        <source>it demands a type (typ), and the token has none</source>
        <translation>ein Typ (typ) wird verlangt, und das Token hat keinen</translation>
    </message>
    <message>
        <source>it refuses every token that marks extensions as critical (crit)</source>
        <translation>jedes Token, das Erweiterungen als kritisch kennzeichnet (crit), wird abgelehnt</translation>
    </message>
    <message>
        <source>it demands an expected issuer, and none is set</source>
        <translation>ein erwarteter Aussteller wird verlangt, und keiner ist angegeben</translation>
    </message>
    <message>
        <source>it demands an expected audience, and none is set</source>
        <translation>ein erwarteter Empfänger wird verlangt, und keiner ist angegeben</translation>
    </message>
    <message>
        <source>the token names an audience (aud), and it refuses that as long as none is expected</source>
        <translation>das Token nennt einen Empfänger (aud), und das wird abgelehnt, solange keiner erwartet wird</translation>
    </message>
    <message>
        <source>it demands the claim “%1”</source>
        <translation>der Claim „%1“ wird verlangt</translation>
    </message>
    <message>
        <source>the expiry time (exp) is not after the time of issue (iat)</source>
        <translation>die Ablaufzeit (exp) liegt nicht nach der Ausstellungszeit (iat)</translation>
    </message>
    <message>
        <source>several audiences are named, but no authorized party (azp)</source>
        <translation>es sind mehrere Empfänger genannt, aber keine autorisierte Partei (azp)</translation>
    </message>
    <message>
        <source>the authorized party (azp) is “%1”, another client</source>
        <translation>die autorisierte Partei (azp) ist „%1“, ein anderer Client</translation>
    </message>
    <message>
        <source>the authorized party (azp) is missing</source>
        <translation>die autorisierte Partei (azp) fehlt</translation>
    </message>
    <message>
        <source>%1: accepts it</source>
        <translation>%1: akzeptiert es</translation>
    </message>
    <message>
        <source>%1: refuses it</source>
        <translation>%1: lehnt es ab</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Der Grund: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>By its defaults it does not mind what is an error here: %1.</source>
        <translation>Mit den Voreinstellungen stört dort nicht, was hier ein Fehler ist: %1.</translation>
    </message>
    <message>
        <source>It allows no leeway for clocks that differ.</source>
        <translation>Eine Toleranz für abweichende Uhren gibt es nicht.</translation>
    </message>
    <message>
        <source>It allows a leeway of %1.</source>
        <translation>Erlaubt ist eine Toleranz von %1.</translation>
    </message>
    <message>
        <source>It may read the header in another way than it is read here; what it would make of the token cannot be determined.</source>
        <translation>Der Header wird dort vielleicht anders gelesen als hier; was mit dem Token geschähe, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>It reads payloads that are not read here; its answer for this one is unknown.</source>
        <translation>Dort werden Nutzdaten gelesen, die hier nicht gelesen werden; wie die Antwort für diese ausfällt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Its documentation does not say which of two members with the same name it takes.</source>
        <translation>Die Dokumentation sagt nicht, welches von zwei Feldern gleichen Namens genommen wird.</translation>
    </message>
    <message>
        <source>Nothing in the token keeps it from accepting, but the signature was not checked.</source>
        <translation>Nichts im Token spricht dagegen, es zu akzeptieren, aber die Signatur wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>RecognitionPhrases</name>
    <message>
        <source>Judged as %1, as was asked for.</source>
        <translation>Wie verlangt beurteilt als %1.</translation>
    </message>
    <message>
        <source>This is %1, as its type (typ) says.</source>
        <translation>Dies ist %1, wie der Typ (typ) sagt.</translation>
    </message>
    <message>
        <source>This is %1, judging by its form.</source>
        <translation>Dies ist %1, der Form nach zu urteilen.</translation>
    </message>
    <message>
        <source>This is %1, judging by its “%2”.</source>
        <translation>Dies ist %1, nach „%2“ zu urteilen.</translation>
    </message>
    <message>
        <source>This looks like %1; that is a guess from “%2” and the other claims.</source>
        <translation>Dies sieht aus wie %1; das ist aus „%2“ und den anderen Claims geraten.</translation>
    </message>
</context>
<context>
    <name>RemedyPhrases</name>
    <message>
        <source>The verifier expects the issuer “%1”, if that is the one it trusts.</source>
        <translation>Die prüfende Stelle erwartet den Aussteller „%1“, falls sie diesem vertraut.</translation>
    </message>
    <message>
        <source>The verifier expects the audience “%1”, if that is its own name.</source>
        <translation>Die prüfende Stelle erwartet den Empfänger „%1“, falls das ihr eigener Name ist.</translation>
    </message>
    <message>
        <source>The verifier expects the type “%1”, if it takes tokens of that kind.</source>
        <translation>Die prüfende Stelle erwartet den Typ „%1“, falls sie Tokens dieser Art annimmt.</translation>
    </message>
    <message>
        <source>The verifier expects the nonce “%1”, if its own request had that one.</source>
        <translation>Die prüfende Stelle erwartet die Nonce „%1“, falls ihre eigene Anfrage diese enthielt.</translation>
    </message>
    <message>
        <source>The verifier expects the client “%1” (azp), if that is the one it works with.</source>
        <translation>Die prüfende Stelle erwartet den Client „%1“ (azp), falls sie mit diesem zusammenarbeitet.</translation>
    </message>
    <message>
        <source>The verifier loads the secret that it shares with the issuer.</source>
        <translation>Die prüfende Stelle lädt das Geheimnis, das sie mit dem Aussteller gemeinsam hat.</translation>
    </message>
    <message>
        <source>The verifier loads the issuer&apos;s current keys, with the key “%1” among them.</source>
        <translation>Die prüfende Stelle lädt die aktuellen Schlüssel des Ausstellers, darunter den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The verifier loads the issuer&apos;s current keys.</source>
        <translation>Die prüfende Stelle lädt die aktuellen Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer sets another expiry (exp), such that the token lives long enough and no longer than it may.</source>
        <translation>Der Aussteller setzt eine andere Ablaufzeit (exp), sodass das Token lange genug lebt und nicht länger, als es darf.</translation>
    </message>
    <message>
        <source>The issuer adds an expiry (exp).</source>
        <translation>Der Aussteller ergänzt eine Ablaufzeit (exp).</translation>
    </message>
    <message>
        <source>The issuer writes %2 as “%1” into the header.</source>
        <translation>Der Aussteller schreibt %2 als „%1“ in den Header.</translation>
    </message>
    <message>
        <source>The issuer adds “%1” with %2 to the header.</source>
        <translation>Der Aussteller ergänzt im Header „%1“ mit dem Wert %2.</translation>
    </message>
    <message>
        <source>The issuer writes the claim “%1” as the rule demands, such as %2.</source>
        <translation>Der Aussteller schreibt den Claim „%1“ so, wie die Regel es verlangt, etwa %2.</translation>
    </message>
    <message>
        <source>The issuer adds the claim “%1”, such as %2.</source>
        <translation>Der Aussteller ergänzt den Claim „%1“, etwa mit dem Wert %2.</translation>
    </message>
    <message>
        <source>The issuer writes %2 into the claim “%1”.</source>
        <translation>Der Aussteller schreibt %2 in den Claim „%1“.</translation>
    </message>
    <message>
        <source>The issuer adds the claim “%1” with %2.</source>
        <translation>Der Aussteller ergänzt den Claim „%1“ mit dem Wert %2.</translation>
    </message>
    <message>
        <source>The issuer leaves “%1” out of the header.</source>
        <translation>Der Aussteller lässt „%1“ im Header weg.</translation>
    </message>
    <message>
        <source>The issuer leaves the claim “%1” out.</source>
        <translation>Der Aussteller lässt den Claim „%1“ weg.</translation>
    </message>
    <message>
        <source>The issuer writes “%1” into the header once, not several times.</source>
        <translation>Der Aussteller schreibt „%1“ nur einmal in den Header, nicht mehrmals.</translation>
    </message>
    <message>
        <source>The issuer writes the claim “%1” once, not several times.</source>
        <translation>Der Aussteller schreibt den Claim „%1“ nur einmal, nicht mehrmals.</translation>
    </message>
    <message>
        <source>The issuer signs with the key “%1”, which the verifier has, and with %2; the header names both.</source>
        <translation>Der Aussteller signiert mit dem Schlüssel „%1“, den die prüfende Stelle hat, und mit %2; der Header nennt beides.</translation>
    </message>
    <message>
        <source>The issuer signs with the key “%1”, which the verifier has, and names it in the header.</source>
        <translation>Der Aussteller signiert mit dem Schlüssel „%1“, den die prüfende Stelle hat, und nennt ihn im Header.</translation>
    </message>
    <message>
        <source>The issuer signs with %1, by a key that the verifier has.</source>
        <translation>Der Aussteller signiert mit %1, und zwar mit einem Schlüssel, den die prüfende Stelle hat.</translation>
    </message>
    <message>
        <source>The issuer signs the token with the key that the verifier has.</source>
        <translation>Der Aussteller signiert das Token mit dem Schlüssel, den die prüfende Stelle hat.</translation>
    </message>
    <message>
        <source>The caller sends the token alone, exactly as the issuer made it.</source>
        <translation>Der Aufrufer sendet nur das Token, genau so, wie der Aussteller es erstellt hat.</translation>
    </message>
    <message>
        <source>The caller sends the issuer&apos;s own token, whole and unchanged: this one was damaged or changed.</source>
        <translation>Der Aufrufer sendet das Token, wie es vom Aussteller kommt, vollständig und unverändert: Dieses hier wurde beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>The verifier allows %1 too, if its issuer signs with that.</source>
        <translation>Die prüfende Stelle lässt auch %1 zu, falls ihr Aussteller damit signiert.</translation>
    </message>
    <message>
        <source>The verifier lets clocks differ by a second.</source>
        <translation>Die prüfende Stelle lässt zu, dass Uhren um eine Sekunde voneinander abweichen.</translation>
    </message>
    <message>
        <source>The verifier lets clocks differ by %1 seconds.</source>
        <translation>Die prüfende Stelle lässt zu, dass Uhren um %1 Sekunden voneinander abweichen.</translation>
    </message>
    <message>
        <source>The verifier takes the key “%1”, which it has, for this token.</source>
        <translation>Die prüfende Stelle verwendet für dieses Token den Schlüssel „%1“, den sie hat.</translation>
    </message>
    <message>
        <source>The caller gets a fresh token from the issuer.</source>
        <translation>Der Aufrufer holt ein neues Token beim Aussteller.</translation>
    </message>
    <message>
        <source>The caller sends token %1 of this text in its place.</source>
        <translation>Der Aufrufer sendet stattdessen Token %1 aus diesem Text.</translation>
    </message>
    <message>
        <source>The caller sends the access token, not the ID token that came with it.</source>
        <translation>Der Aufrufer sendet das Access-Token, nicht das ID-Token, das damit kam.</translation>
    </message>
    <message>
        <source>What the caller, who sends it, can do</source>
        <translation>Was der Aufrufer, der es sendet, tun kann</translation>
    </message>
    <message>
        <source>What the caller, who sends it, can do: one of these</source>
        <translation>Was der Aufrufer, der es sendet, tun kann: eines davon</translation>
    </message>
    <message>
        <source>What the verifier, who checks it, can do</source>
        <translation>Was die prüfende Stelle, die es kontrolliert, tun kann</translation>
    </message>
    <message>
        <source>What the verifier, who checks it, can do: one of these</source>
        <translation>Was die prüfende Stelle, die es kontrolliert, tun kann: eines davon</translation>
    </message>
    <message>
        <source>What the issuer, who makes it, can do</source>
        <translation>Was der Aussteller, der es erstellt, tun kann</translation>
    </message>
    <message>
        <source>What the issuer, who makes it, can do: one of these</source>
        <translation>Was der Aussteller, der es erstellt, tun kann: eines davon</translation>
    </message>
    <message>
        <source>Nobody can do it alone. What they can do together</source>
        <translation>Allein kann es niemand bewirken. Was sie gemeinsam tun können</translation>
    </message>
    <message>
        <source>Nobody can do it alone. What they can do together: one of these</source>
        <translation>Allein kann es niemand bewirken. Was sie gemeinsam tun können: eines davon</translation>
    </message>
    <message>
        <source>What would make it accepted</source>
        <translation>Womit es akzeptiert würde</translation>
    </message>
    <message>
        <source>What changes the token or its signature was tried with a token like it, signed with a key made for the trial. Only the issuer&apos;s own token settles it.</source>
        <translation>Was das Token oder seine Signatur ändert, wurde mit einem gleichartigen Token ausprobiert, das mit einem eigens dafür erzeugten Schlüssel signiert ist. Gewissheit gibt nur das Token des Ausstellers selbst.</translation>
    </message>
    <message>
        <source>Nothing that was tried makes it accepted and keeps every check.</source>
        <translation>Nichts von dem, was ausprobiert wurde, führt dazu, dass es akzeptiert wird und trotzdem jede Prüfung erhalten bleibt.</translation>
    </message>
    <message>
        <source>Not everything was tried: it would have taken too long.</source>
        <translation>Es wurde nicht alles ausprobiert: Das hätte zu lange gedauert.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>That follows from the answer’s Date header.</source>
        <translation>Das ergibt sich aus dem Date-Header der Antwort.</translation>
    </message>
    <message>
        <source>That follows from the envelope’s response_time.</source>
        <translation>Das ergibt sich aus response_time im Antwortrahmen.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s: tokens seem to expire too early (exp).</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 vor: Tokens scheinen zu früh abzulaufen (exp).</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s: new tokens seem to be from the future (nbf, iat).</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 nach: Neue Tokens scheinen aus der Zukunft zu kommen (nbf, iat).</translation>
    </message>
    <message>
        <source>The server’s own times contradict each other, so it may be the server’s clock.</source>
        <translation>Die Zeitangaben des Servers widersprechen sich; es kann also an der Uhr des Servers liegen.</translation>
    </message>
    <message>
        <source>Asking again in %1 s, attempt %2 of %3.</source>
        <translation>Neue Anfrage in %1 s, Versuch %2 von %3.</translation>
    </message>
    <message>
        <source>Asking again in %1 s.</source>
        <translation>Neue Anfrage in %1 s.</translation>
    </message>
    <message>
        <source>The endpoint was asked too often.</source>
        <translation>Der Endpunkt wurde zu oft abgefragt.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The service has not finished yet.</source>
        <translation>Der Dienst ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>… cut; the whole body has %1 bytes.</source>
        <translation>… gekürzt; der ganze Body hat %1 Byte.</translation>
    </message>
    <message>
        <source>As curl</source>
        <translation>Als curl-Befehl</translation>
    </message>
    <message>
        <source>Details of a key request</source>
        <translation>Einzelheiten einer Schlüsselanfrage</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
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
        <translation>Webseite (HTML)</translation>
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
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>ReportMaking</name>
    <message>
        <source>%1 byte, not JSON.</source>
        <translation>%1 Byte, kein JSON.</translation>
    </message>
    <message>
        <source>%1 bytes, not JSON.</source>
        <translation>%1 Byte, kein JSON.</translation>
    </message>
    <message>
        <source>… cut; the whole body has %1 bytes.</source>
        <translation>… gekürzt; der ganze Body hat %1 Byte.</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt für</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Header of the token inside</source>
        <translation>Header des Tokens darin</translation>
    </message>
    <message>
        <source>Payload of the token inside</source>
        <translation>Nutzdaten des Tokens darin</translation>
    </message>
    <message>
        <source>Shown in part.</source>
        <translation>Nur zum Teil angezeigt.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>As curl</source>
        <translation>Als curl-Befehl</translation>
    </message>
    <message>
        <source>How the keys were asked for</source>
        <translation>Wie die Schlüssel abgefragt wurden</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen ist</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The token and its signature are not in this report.</source>
        <translation>Das Token und seine Signatur stehen nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>The token is not in this report.</source>
        <translation>Das Token steht nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>Masked in it: %1.</source>
        <translation>Darin verdeckt: %1.</translation>
    </message>
    <message>
        <source>Token inspection</source>
        <translation>Untersuchung eines Tokens</translation>
    </message>
</context>
<context>
    <name>RequestPhrases</name>
    <message>
        <source>It is empty.</source>
        <translation>Die Angabe ist leer.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Ein Host ist nicht genannt.</translation>
    </message>
    <message>
        <source>It holds a user name or password, which would end up in logs.</source>
        <translation>Sie enthält einen Benutzernamen oder ein Passwort, das in Protokollen landen würde.</translation>
    </message>
    <message>
        <source>It has a “?” or “#”, where a path has to be added.</source>
        <translation>Sie enthält „?“ oder „#“, wo ein Pfad ergänzt werden muss.</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>Sie enthält ein unsichtbares Steuerzeichen.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Ihr Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>It is not written as an address is.</source>
        <translation>Sie ist nicht wie eine Adresse geschrieben.</translation>
    </message>
    <message>
        <source>The people who run %1 could use it.</source>
        <translation>Wer %1 betreibt, könnte es verwenden.</translation>
    </message>
    <message>
        <source>Inspect it as a token, or confirm that this endpoint may have it.</source>
        <translation>Untersuchen Sie es als Token, oder bestätigen Sie, dass dieser Endpunkt es haben darf.</translation>
    </message>
    <message>
        <source>This looks like the token to inspect</source>
        <translation>Das sieht nach dem Token aus, das untersucht werden soll</translation>
    </message>
    <message>
        <source>The token beside the address is the one that lets you ask an endpoint, and is sent to it.</source>
        <translation>Das Token neben der Adresse ist das, mit dem Sie einen Endpunkt abfragen dürfen; es wird an ihn gesendet.</translation>
    </message>
    <message>
        <source>It was issued by “%1”, not by the endpoint.</source>
        <translation>Es wurde von „%1“ ausgestellt, nicht vom Endpunkt.</translation>
    </message>
    <message>
        <source>This kind of endpoint needs no token</source>
        <translation>Diese Art von Endpunkt braucht kein Token</translation>
    </message>
    <message>
        <source>Key sets and the metadata of issuers are there for everybody to read.</source>
        <translation>Schlüsselsätze und die Metadaten von Ausstellern darf jeder lesen.</translation>
    </message>
    <message>
        <source>Remove the token, or confirm that this endpoint may have it.</source>
        <translation>Entfernen Sie das Token, oder bestätigen Sie, dass dieser Endpunkt es haben darf.</translation>
    </message>
    <message>
        <source>There is a blank inside it.</source>
        <translation>Es enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a line break or another control character inside it.</source>
        <translation>Es enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is a character in it that no token has, such as a typographic dash or quote.</source>
        <translation>Es enthält ein Zeichen, das in keinem Token vorkommt, etwa einen typografischen Gedankenstrich oder ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB.</source>
        <translation>Es ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>A placeholder or variable in place of the host was not replaced.</source>
        <translation>Wo ein Host hingehört, steht ein Platzhalter oder eine Variable, für die nichts eingesetzt wurde.</translation>
    </message>
    <message>
        <source>It has to start with https:// or http://. A file (file:) is not fetched: load it as a file of keys.</source>
        <translation>Sie muss mit https:// oder http:// beginnen. Eine Datei (file:) wird nicht abgerufen: Laden Sie sie als Schlüsseldatei.</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The keys below are from an earlier answer. They were %1.</source>
        <translation>Die Schlüssel unten stammen aus einer früheren Antwort: %1.</translation>
    </message>
    <message>
        <source>The keys below are still the ones %1.</source>
        <translation>Die Schlüssel unten sind noch die bisherigen: %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>Schlüssel mit dem Fingerabdruck %1</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>ein Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>veröffentlicht bis %1</translation>
    </message>
    <message>
        <source>published all the time</source>
        <translation>die ganze Zeit veröffentlicht</translation>
    </message>
    <message>
        <source>published from %1 to %2</source>
        <translation>veröffentlicht von %1 bis %2</translation>
    </message>
    <message>
        <source>published from %1</source>
        <translation>veröffentlicht ab %1</translation>
    </message>
    <message>
        <source>may refuse its tokens until %1</source>
        <translation>lehnt damit signierte Tokens möglicherweise bis %1 ab</translation>
    </message>
    <message>
        <source>may accept its tokens until %1</source>
        <translation>akzeptiert damit signierte Tokens möglicherweise bis %1</translation>
    </message>
    <message>
        <source>accepts its tokens until it meets a key that it does not know</source>
        <translation>akzeptiert damit signierte Tokens, bis ein unbekannter Schlüssel auftaucht</translation>
    </message>
    <message>
        <source>%1 went %2 after %3 came: too soon for some clients, or for tokens that it had signed.</source>
        <translation>%1 verschwand %2, nachdem %3 hinzugekommen war: zu früh für manche Clients oder für Tokens, die damit signiert waren.</translation>
    </message>
    <message>
        <source>Publish a new key at least %1 before you sign with it.</source>
        <translation>Veröffentlichen Sie einen neuen Schlüssel mindestens %1, bevor Sie damit signieren.</translation>
    </message>
    <message>
        <source>Keep the old key published for %1 after the last token that it signed.</source>
        <translation>Lassen Sie den alten Schlüssel nach dem letzten Token, das damit signiert wurde, noch %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>Keep the old key published until the last token that it signed has expired.</source>
        <translation>Lassen Sie den alten Schlüssel veröffentlicht, bis das letzte damit signierte Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>A key that you take away may be trusted for %1 more, and by some clients until they fetch again: where it leaked, restart them.</source>
        <translation>Einem Schlüssel, den Sie entfernen, wird unter Umständen noch %1 lang vertraut, von manchen Clients sogar bis zu ihrem nächsten Abruf: Ist er in fremde Hände geraten, starten Sie diese Clients neu.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>█ accepted  ▒ depends on when the client last fetched  · refused</source>
        <translation>█ akzeptiert  ▒ hängt davon ab, wann der Client zuletzt abgerufen hat  · abgelehnt</translation>
    </message>
    <message>
        <source>%1: this line is not JSON.</source>
        <translation>%1: Diese Zeile ist kein JSON.</translation>
    </message>
    <message>
        <source>%1: this is not a line of a watch.</source>
        <translation>%1: Das ist keine Zeile aus der Ausgabe von watch.</translation>
    </message>
    <message>
        <source>%1: this line is older than the one before.</source>
        <translation>%1: Diese Zeile ist älter als die vorige.</translation>
    </message>
    <message>
        <source>%1: there are no keys in it.</source>
        <translation>%1: Darin sind keine Schlüssel.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Depends: the client may not know the key yet</source>
        <translation>Kommt darauf an: Der Client kennt den Schlüssel vielleicht noch nicht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Depends: the client may still keep the key</source>
        <translation>Kommt darauf an: Der Client hat den Schlüssel vielleicht noch</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (ab %2)</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Key IDs</source>
        <translation>Schlüssel-IDs</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Kinds of token</source>
        <translation>Arten von Tokens</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is compressed, and damaged or compressed in a way that needs too much memory. What comes before that place was scanned.</source>
        <translation>%1 ist komprimiert und dabei beschädigt, oder das Entpacken braucht zu viel Speicher. Durchsucht wurde, was vor dieser Stelle steht.</translation>
    </message>
    <message>
        <source>%1 is compressed, and its end is missing. What there is was scanned.</source>
        <translation>%1 ist komprimiert, und das Ende fehlt. Durchsucht wurde, was da ist.</translation>
    </message>
    <message>
        <source>a member, a text in quotes, a number or a duration is expected</source>
        <translation>erwartet wird ein Feld, ein Text in Anführungszeichen, eine Zahl oder eine Dauer</translation>
    </message>
    <message>
        <source>=, !=, &lt;, &lt;=, &gt;, &gt;=, ~, !~, in or exists is expected</source>
        <translation>erwartet wird =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, !~, in oder exists</translation>
    </message>
    <message>
        <source>a closing bracket is expected</source>
        <translation>erwartet wird eine schließende Klammer</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>erwartet wird eine Liste in Klammern</translation>
    </message>
    <message>
        <source>and, or, or the end is expected</source>
        <translation>erwartet wird and, or oder das Ende</translation>
    </message>
    <message>
        <source>the name of a member is expected</source>
        <translation>erwartet wird der Name eines Feldes</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this is neither a number nor a duration such as 30m, 2h or 7d</source>
        <translation>das ist weder eine Zahl noch eine Dauer wie 30m, 2h oder 7d</translation>
    </message>
    <message>
        <source>there are too many brackets inside one another</source>
        <translation>es sind zu viele Klammern ineinander verschachtelt</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1.</source>
        <translation>Der Filter ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read: it was emptied or replaced. Scan it again from its start.</source>
        <translation>Eine Datei wurde beim Lesen kürzer: Sie wurde geleert oder ersetzt. Durchsuchen Sie sie noch einmal von Anfang an.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Chiffretext</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>SeparationWords</name>
    <message>
        <source>issued at %2 or later</source>
        <translation>ausgestellt um %2 oder später</translation>
    </message>
    <message>
        <source>issued before %2</source>
        <translation>ausgestellt vor %2</translation>
    </message>
    <message>
        <source>logged at %2 or later</source>
        <translation>protokolliert um %2 oder später</translation>
    </message>
    <message>
        <source>logged before %2</source>
        <translation>protokolliert vor %2</translation>
    </message>
    <message>
        <source>expires at %2 or later</source>
        <translation>läuft um %2 oder später ab</translation>
    </message>
    <message>
        <source>expires before %2</source>
        <translation>läuft vor %2 ab</translation>
    </message>
    <message>
        <source>%1 is %2 or later</source>
        <translation>%1 ist %2 oder später</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 liegt vor %2</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 ist %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 has a length of %2 or more</source>
        <translation>%1 hat eine Länge von %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 has a length of less than %2</source>
        <translation>%1 hat eine Länge von weniger als %2</translation>
    </message>
    <message>
        <source>made to live for %2 or longer</source>
        <translation>gilt laut Ausstellung %2 oder länger</translation>
    </message>
    <message>
        <source>made to live for less than %2</source>
        <translation>gilt laut Ausstellung weniger als %2</translation>
    </message>
    <message>
        <source>was %2 old or older when it was logged</source>
        <translation>war %2 alt oder älter, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>was less than %2 old when it was logged</source>
        <translation>war weniger als %2 alt, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>had not expired when it was logged</source>
        <translation>war noch nicht abgelaufen, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>had expired when it was logged</source>
        <translation>war abgelaufen, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>had %2 or longer to live when it was logged</source>
        <translation>galt noch %2 oder länger, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>had less than %2 to live when it was logged</source>
        <translation>galt noch weniger als %2, als es protokolliert wurde</translation>
    </message>
    <message>
        <source>%1 is of the JSON type %2</source>
        <translation>%1 ist vom JSON-Typ %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not of the JSON type %2</source>
        <translation>%1 ist nicht vom JSON-Typ %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>One of the first does not: %2</source>
        <translation>Eines der ersten passt nicht: %2</translation>
    </message>
    <message>
        <source>%1 of the first do not: %2</source>
        <translation>%1 der ersten passen nicht: %2</translation>
    </message>
    <message>
        <source>One of the others does: %2</source>
        <translation>Eines der anderen passt auch: %2</translation>
    </message>
    <message>
        <source>%1 of the others do: %2</source>
        <translation>%1 der anderen passen auch: %2</translation>
    </message>
    <message>
        <source>These are too many to look at: the counts are of a sample of %1 of the first and %2 of the others, picked at random.</source>
        <translation>Es sind zu viele, um alle anzusehen: Die Zahlen gelten für eine zufällige Auswahl von %1 der ersten und %2 der anderen.</translation>
    </message>
    <message>
        <source>These members have too many values; those that came first were looked at: %1</source>
        <translation>Diese Mitglieder haben zu viele Werte; angesehen wurden die ersten: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the groups is empty.</source>
        <translation>Es gibt nichts zu vergleichen: Eine der Gruppen ist leer.</translation>
    </message>
    <message>
        <source>These are too few tokens to say what tells them apart: it may be chance.</source>
        <translation>Es sind zu wenige Tokens, um zu sagen, was sie unterscheidet: Es könnte Zufall sein.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: no rule of up to three conditions fits most of the first and few of the others.</source>
        <translation>Nichts unterscheidet sie: Keine Regel mit bis zu drei Bedingungen passt auf die meisten der ersten und auf wenige der anderen.</translation>
    </message>
    <message>
        <source>All of the first, and none of the others:</source>
        <translation>Alle der ersten und keines der anderen:</translation>
    </message>
    <message>
        <source>Of the first, and not of the others:</source>
        <translation>Von den ersten und nicht von den anderen:</translation>
    </message>
    <message>
        <source>Exceptions:</source>
        <translation>Ausnahmen:</translation>
    </message>
    <message>
        <source>As a filter: %1</source>
        <translation>Als Filter: %1</translation>
    </message>
    <message>
        <source>Other rules that fit as well, or nearly:</source>
        <translation>Andere Regeln, die ebenso gut oder fast so gut passen:</translation>
    </message>
    <message>
        <source>One token is in both groups, and was left out.</source>
        <translation>Ein Token ist in beiden Gruppen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 tokens are in both groups, and were left out.</source>
        <translation>%1 Tokens sind in beiden Gruppen und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>SignatureFindingWords</name>
    <message>
        <source>The signature is missing</source>
        <translation>Die Signatur fehlt</translation>
    </message>
    <message>
        <source>The header promises a signature (“%1”), but nothing follows the last dot.</source>
        <translation>Der Header verspricht eine Signatur („%1“), aber nach dem letzten Punkt kommt nichts.</translation>
    </message>
    <message>
        <source>Nothing follows the last dot, where the signature should be.</source>
        <translation>Nach dem letzten Punkt, wo die Signatur stehen sollte, kommt nichts.</translation>
    </message>
    <message>
        <source>It was cut off in copying, or taken off on purpose.</source>
        <translation>Sie wurde beim Kopieren abgeschnitten oder absichtlich entfernt.</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The signature is in the wrong form (DER)</source>
        <translation>Die Signatur hat die falsche Form (DER)</translation>
    </message>
    <message>
        <source>It has %1 in DER, the form that most crypto libraries return; a token needs the plain form of %2.</source>
        <translation>Sie hat %1 in DER, der Form, die die meisten Kryptobibliotheken liefern; ein Token braucht die einfache Form mit %2.</translation>
    </message>
    <message>
        <source>Converted, it verifies: only the form is wrong.</source>
        <translation>Umgewandelt stimmt sie: Nur die Form ist falsch.</translation>
    </message>
    <message>
        <source>Converted, it does not verify either.</source>
        <translation>Auch umgewandelt stimmt sie nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to convert the signature to the plain form (r and s side by side, also called IEEE P1363).</source>
        <translation>Bitten Sie den Aussteller, die Signatur in die einfache Form umzuwandeln (r und s nebeneinander, auch IEEE P1363 genannt).</translation>
    </message>
    <message>
        <source>Signatures of “%1” have that length: probably it was made with that algorithm, and the header names another.</source>
        <translation>Signaturen mit „%1“ haben diese Länge: Wahrscheinlich wurde sie mit diesem Algorithmus erzeugt, und der Header nennt einen anderen.</translation>
    </message>
    <message>
        <source>It was probably made with a larger key, or something was added at the end.</source>
        <translation>Wahrscheinlich wurde sie mit einem größeren Schlüssel erzeugt, oder am Ende wurde etwas angehängt.</translation>
    </message>
    <message>
        <source>It was probably cut off in copying, or made with a key of another size.</source>
        <translation>Wahrscheinlich wurde sie beim Kopieren abgeschnitten oder mit einem Schlüssel anderer Größe erzeugt.</translation>
    </message>
    <message>
        <source>Something was probably added at its end, or its bytes were encoded in another way than a token has it.</source>
        <translation>Wahrscheinlich wurde am Ende etwas angehängt, oder ihre Bytes wurden anders kodiert als in einem Token üblich.</translation>
    </message>
    <message>
        <source>It was probably cut off in copying: such a signature always has the same length.</source>
        <translation>Wahrscheinlich wurde sie beim Kopieren abgeschnitten: Eine solche Signatur hat immer dieselbe Länge.</translation>
    </message>
    <message>
        <source>The signature has the wrong length</source>
        <translation>Die Signatur hat die falsche Länge</translation>
    </message>
    <message>
        <source>It has %1; “%2” with this key makes %3.</source>
        <translation>Sie hat %1; „%2“ ergibt mit diesem Schlüssel %3.</translation>
    </message>
    <message>
        <source>Copy the token again from its source; if the problem persists, ask the issuer which key it signs with.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle; wenn das Problem bleibt, fragen Sie den Aussteller, mit welchem Schlüssel er signiert.</translation>
    </message>
    <message>
        <source>The signature consists of impossible numbers</source>
        <translation>Die Signatur besteht aus unmöglichen Zahlen</translation>
    </message>
    <message>
        <source>A signature of “%1” consists of two numbers; at least one of them is zero or too large.</source>
        <translation>Eine Signatur mit „%1“ besteht aus zwei Zahlen; mindestens eine davon ist null oder zu groß.</translation>
    </message>
    <message>
        <source>Some verifiers once accepted that for any content (CVE-2022-21449), so somebody is probably trying it out.</source>
        <translation>Manche prüfenden Stellen haben das früher bei jedem Inhalt akzeptiert (CVE-2022-21449), also probiert es wahrscheinlich gerade jemand aus.</translation>
    </message>
    <message>
        <source>Do not accept the token, and find out where it came from.</source>
        <translation>Akzeptieren Sie das Token nicht, und finden Sie heraus, woher es kam.</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1”</source>
        <translation>der Schlüssel mit dem Fingerabdruck „%1“</translation>
    </message>
    <message>
        <source>It names the key “%1”, which does not verify it; %2 does.</source>
        <translation>Es nennt den Schlüssel „%1“, der nicht zur Signatur passt; %2 passt dagegen.</translation>
    </message>
    <message>
        <source>Another key signed the token than the one it names</source>
        <translation>Ein anderer Schlüssel als der genannte hat das Token signiert</translation>
    </message>
    <message>
        <source>The key that it names does not verify it; another loaded key does.</source>
        <translation>Der genannte Schlüssel passt nicht zur Signatur; ein anderer geladener Schlüssel passt.</translation>
    </message>
    <message>
        <source>The issuer probably changed its signing key and kept the old key ID (kid) in the header. Content and signature belong together.</source>
        <translation>Wahrscheinlich hat der Aussteller seinen Signaturschlüssel gewechselt und die alte Schlüssel-ID (kid) im Header behalten. Inhalt und Signatur gehören zusammen.</translation>
    </message>
    <message>
        <source>Let the issuer know that its tokens name the wrong key.</source>
        <translation>Teilen Sie dem Aussteller mit, dass seine Tokens den falschen Schlüssel nennen.</translation>
    </message>
    <message>
        <source>The shared secret was spelled in another way for signing</source>
        <translation>Das gemeinsame Geheimnis war beim Signieren anders geschrieben</translation>
    </message>
    <message>
        <source>The payload is not, byte by byte, the one that was signed</source>
        <translation>Die Nutzdaten sind nicht Byte für Byte die, die signiert wurden</translation>
    </message>
    <message>
        <source>The signature is encoded in another way than a token has it</source>
        <translation>Die Signatur ist anders kodiert als in einem Token üblich</translation>
    </message>
    <message>
        <source>The token was reformatted on its way</source>
        <translation>Das Token wurde unterwegs umformatiert</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, and only Graph can check it</source>
        <translation>Dieses Token ist für Microsoft Graph, und nur Graph kann es prüfen</translation>
    </message>
    <message>
        <source>The signature was made in another way than the token’s algorithm says</source>
        <translation>Die Signatur wurde anders erzeugt, als der Algorithmus des Tokens sagt</translation>
    </message>
    <message>
        <source>The payload was given apart: its bytes have to be those that were signed, and a program that reads JSON and writes it again changes them.</source>
        <translation>Die Nutzdaten wurden getrennt angegeben: Ihre Bytes müssen die sein, die signiert wurden, und ein Programm, das JSON liest und neu schreibt, ändert sie.</translation>
    </message>
    <message>
        <source>The signature is over other content</source>
        <translation>Die Signatur gehört zu anderem Inhalt</translation>
    </message>
    <message>
        <source>The signature (%1) was made with %2, but for other content.</source>
        <translation>Zur Signatur (%1) passt zwar %2, aber sie wurde für anderen Inhalt erzeugt.</translation>
    </message>
    <message>
        <source>Either the header or the payload was edited since, or the program that signs puts its text together in a way that is not known here.</source>
        <translation>Entweder wurden Header oder Nutzdaten seither bearbeitet, oder das signierende Programm setzt seinen Text auf eine Weise zusammen, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Get a fresh token from the issuer. If that one has the same fault, its program signs wrongly; if not, this one was edited on its way, and what it says does not count.</source>
        <translation>Holen Sie ein frisches Token vom Aussteller. Wenn es denselben Fehler hat, signiert dessen Programm falsch; wenn nicht, wurde dieses unterwegs bearbeitet, und was darin steht, zählt nicht.</translation>
    </message>
    <message>
        <source>The signature is damaged, or was made with another key.</source>
        <translation>Die Signatur ist beschädigt oder wurde mit einem anderen Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Most often the shared secret differs from the issuer’s; content or signature may also have been changed, and there is no way to tell which.</source>
        <translation>Meistens ist das gemeinsame Geheimnis ein anderes als beim Aussteller; es können auch Inhalt oder Signatur geändert worden sein. Was davon zutrifft, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>This alone does not show which of content, signature and key is wrong.</source>
        <translation>Das allein zeigt nicht, ob Inhalt, Signatur oder Schlüssel falsch ist.</translation>
    </message>
    <message>
        <source>It names no key, and the one that fits the algorithm does not verify it.</source>
        <translation>Es nennt keinen Schlüssel, und der eine, der zum Algorithmus passt, passt nicht zur Signatur.</translation>
    </message>
    <message>
        <source>It names no key, and none of the %1 that fit the algorithm verifies it.</source>
        <translation>Es nennt keinen Schlüssel, und keiner der %1, die zum Algorithmus passen, passt zur Signatur.</translation>
    </message>
    <message>
        <source>%1 does not verify it (%2).</source>
        <translation>%1 passt nicht zur Signatur (%2).</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>Copy the token again from its source; if the problem persists, make sure that the keys are its issuer’s.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle; wenn das Problem bleibt, vergewissern Sie sich, dass die Schlüssel von seinem Aussteller sind.</translation>
    </message>
    <message>
        <source>The token was signed with an empty secret</source>
        <translation>Das Token wurde mit einem leeren Geheimnis signiert</translation>
    </message>
    <message>
        <source>The signature is not the HMAC that the token’s algorithm means</source>
        <translation>Die Signatur ist nicht der HMAC, den der Algorithmus des Tokens meint</translation>
    </message>
</context>
<context>
    <name>SignerPhrases</name>
    <message>
        <source>the certificate “%1”</source>
        <translation>dem Zertifikat „%1“</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>the shared secret</source>
        <translation>dem gemeinsamen Geheimnis</translation>
    </message>
    <message>
        <source>the key with the thumbprint %1</source>
        <translation>Schlüssel mit dem Fingerabdruck %1</translation>
    </message>
    <message>
        <source>a trusted key</source>
        <translation>einem vertrauenswürdigen Schlüssel</translation>
    </message>
    <message>
        <source>a key of %1</source>
        <translation>einem Schlüssel von %1</translation>
    </message>
    <message>
        <source>a key in %1</source>
        <translation>einem Schlüssel aus %1</translation>
    </message>
    <message>
        <source>the DPoP proof fits its request and its access token</source>
        <translation>der DPoP-Nachweis passt zu seiner Anfrage und seinem Access-Token</translation>
    </message>
    <message>
        <source>the DPoP proof fits its request</source>
        <translation>der DPoP-Nachweis passt zu seiner Anfrage</translation>
    </message>
    <message>
        <source>the proof of a key fits what was asked for</source>
        <translation>der Nachweis eines Schlüssels passt zu dem, was verlangt war</translation>
    </message>
    <message>
        <source>the token fits its DPoP proof, signed by %1</source>
        <translation>das Token passt zu seinem DPoP-Nachweis, signiert mit %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert mit %1</translation>
    </message>
    <message>
        <source>the first of %1 tokens in the text, signed by %2</source>
        <translation>das erste von %1 Tokens im Text, signiert mit %2</translation>
    </message>
    <message>
        <source>token %1 of %2 in the text, signed by %3</source>
        <translation>Token %1 von %2 im Text, signiert mit %3</translation>
    </message>
    <message>
        <source>This is about the first of %1 tokens in the text.</source>
        <translation>Hier geht es um das erste von %1 Tokens im Text.</translation>
    </message>
    <message>
        <source>This is about token %1 of %2 in the text.</source>
        <translation>Hier geht es um Token %1 von %2 im Text.</translation>
    </message>
    <message>
        <source>The signature matches (%1, %2), which proves little with such a key.</source>
        <translation>Die Signatur stimmt (%1 mit %2), was mit einem solchen Schlüssel aber wenig beweist.</translation>
    </message>
    <message>
        <source>It verifies with its own key (%1, %2), which shows that its maker holds that key, but not who that is.</source>
        <translation>Die Signatur stimmt mit dem eigenen Schlüssel (%1 mit %2); das zeigt, dass der Ersteller diesen Schlüssel besitzt, aber nicht, wer er ist.</translation>
    </message>
    <message>
        <source>The issuer’s signature is genuine (%1, %2).</source>
        <translation>Die Signatur des Ausstellers ist echt (%1 mit %2).</translation>
    </message>
    <message>
        <source>The signature is genuine (%1, %2), so nothing was altered.</source>
        <translation>Die Signatur ist echt (%1 mit %2), es wurde also nichts verändert.</translation>
    </message>
    <message>
        <source>Its key: %1.</source>
        <translation>Der Schlüssel dazu: %1.</translation>
    </message>
</context>
<context>
    <name>SigningPhrases</name>
    <message>
        <source>The key is faulty, so nothing can be signed with it.</source>
        <translation>Der Schlüssel ist fehlerhaft, daher kann damit nichts signiert werden.</translation>
    </message>
    <message>
        <source>This is only the public half of a key. Signing takes the private one.</source>
        <translation>Das ist nur die öffentliche Hälfte eines Schlüssels. Zum Signieren wird die private gebraucht.</translation>
    </message>
    <message>
        <source>Nothing is signed with “%1” here. Names are case-sensitive: ES256, RS256, PS256, HS256, EdDSA.</source>
        <translation>Mit „%1“ wird hier nichts signiert. Groß- und Kleinschreibung zählt: ES256, RS256, PS256, HS256, EdDSA.</translation>
    </message>
    <message>
        <source>The key does not fit %1: its type or curve is another one.</source>
        <translation>Der Schlüssel passt nicht zu %1: Typ oder Kurve ist eine andere.</translation>
    </message>
    <message>
        <source>This key is for agreeing on keys (X25519, X448), and signs nothing.</source>
        <translation>Dieser Schlüssel ist zum Vereinbaren von Schlüsseln (X25519, X448) und signiert nichts.</translation>
    </message>
    <message>
        <source>The key says that it is for encryption, so verifiers will not use it for signatures.</source>
        <translation>Der Schlüssel sagt, dass er zum Verschlüsseln ist; prüfende Stellen werden ihn nicht für Signaturen verwenden.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Several keys make several signatures, which only the general JSON serialization can hold.</source>
        <translation>Mehrere Schlüssel machen mehrere Signaturen, und die fasst nur die allgemeine JSON-Form.</translation>
    </message>
    <message>
        <source>There is a dot in the payload, so it cannot be unencoded in a compact token. Make it detached, or use JSON.</source>
        <translation>In den Nutzdaten ist ein Punkt, daher können sie in einem kompakten Token nicht unkodiert stehen. Trennen Sie sie ab, oder verwenden Sie JSON.</translation>
    </message>
    <message>
        <source>The payload has characters that cannot be unencoded in a token. Make it detached, or encode it.</source>
        <translation>Die Nutzdaten haben Zeichen, die in einem Token nicht unkodiert stehen können. Trennen Sie sie ab, oder kodieren Sie sie.</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with %1.</source>
        <translation>OpenSSL konnte mit %1 nicht signieren.</translation>
    </message>
    <message>
        <source>There is no token in it to start from.</source>
        <translation>Darin ist kein Token, mit dem sich beginnen ließe.</translation>
    </message>
    <message>
        <source>This token is encrypted; only a signed one can be the start.</source>
        <translation>Dieses Token ist verschlüsselt; beginnen lässt sich nur mit einem signierten.</translation>
    </message>
    <message>
        <source>This token is broken: its header cannot be read.</source>
        <translation>Dieses Token ist beschädigt: Sein Header lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This token has no payload to start from; it may be a detached one.</source>
        <translation>Dieses Token hat keine Nutzdaten, mit denen sich beginnen ließe; vielleicht sind sie abgetrennt.</translation>
    </message>
    <message>
        <source>A token of this kind names the key of its holder, which was not given.</source>
        <translation>Ein Token dieser Art nennt den Schlüssel seines Inhabers, der nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>A token of this kind carries the public key that it is signed with, which was not given.</source>
        <translation>Ein Token dieser Art trägt den öffentlichen Schlüssel, mit dem es signiert ist; er wurde nicht angegeben.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Fetch keys of %1</source>
        <translation>Schlüssel von %1 abrufen</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Fragt %1 ab</translation>
    </message>
    <message>
        <source>Expects “%1” from now on</source>
        <translation>Erwartet ab jetzt „%1“</translation>
    </message>
    <message>
        <source>Expect this issuer</source>
        <translation>Diesen Aussteller erwarten</translation>
    </message>
    <message>
        <source>Expect this subject</source>
        <translation>Dieses Subjekt erwarten</translation>
    </message>
    <message>
        <source>Expect this nonce</source>
        <translation>Diese Nonce erwarten</translation>
    </message>
    <message>
        <source>Expect this party</source>
        <translation>Diese Partei erwarten</translation>
    </message>
    <message>
        <source>Expect the type “%1”</source>
        <translation>Den Typ „%1“ erwarten</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>Expect “%1”</source>
        <translation>„%1“ erwarten</translation>
    </message>
    <message>
        <source>Judges as of %1</source>
        <translation>Beurteilt zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>Judge at time of issue</source>
        <translation>Zur Ausstellungszeit beurteilen</translation>
    </message>
    <message>
        <source>Open keys…</source>
        <translation>Schlüssel öffnen …</translation>
    </message>
    <message>
        <source>Keys from a file of yours</source>
        <translation>Schlüssel aus einer Ihrer Dateien</translation>
    </message>
    <message>
        <source>Give the secret</source>
        <translation>Geheimnis angeben</translation>
    </message>
    <message>
        <source>As text, base64 or hexadecimal; it is never stored</source>
        <translation>Als Text, base64 oder hexadezimal; es wird nie gespeichert</translation>
    </message>
    <message>
        <source>Open the recipient’s key…</source>
        <translation>Empfängerschlüssel öffnen …</translation>
    </message>
    <message>
        <source>The private key that it is encrypted for</source>
        <translation>Der private Schlüssel, für den es verschlüsselt ist</translation>
    </message>
    <message>
        <source>Trust this root…</source>
        <translation>Stammzertifikat vertrauen …</translation>
    </message>
    <message>
        <source>The root certificate from a file of yours</source>
        <translation>Das Stammzertifikat aus einer Ihrer Dateien</translation>
    </message>
    <message>
        <source>Open the status list…</source>
        <translation>Statusliste öffnen …</translation>
    </message>
    <message>
        <source>The list’s token, as its address serves it</source>
        <translation>Das Token der Liste, so wie ihre Adresse es liefert</translation>
    </message>
    <message>
        <source>Open the holder’s key…</source>
        <translation>Inhaberschlüssel öffnen …</translation>
    </message>
    <message>
        <source>The public key that signs the key binding</source>
        <translation>Der öffentliche Schlüssel zur Schlüsselbindung</translation>
    </message>
    <message>
        <source>Load this as keys</source>
        <translation>Als Schlüssel laden</translation>
    </message>
    <message>
        <source>Takes the text for keys, and empties the token field</source>
        <translation>Nimmt den Text als Schlüssel und leert das Token-Feld</translation>
    </message>
    <message>
        <source>Give the payload</source>
        <translation>Nutzdaten angeben</translation>
    </message>
    <message>
        <source>The content that was signed, to the byte</source>
        <translation>Der Inhalt, der signiert wurde, Byte für Byte</translation>
    </message>
    <message>
        <source>Open the token inside</source>
        <translation>Inneres Token öffnen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings this one back</source>
        <translation>Rückgängig (Strg+Z) bringt dieses zurück</translation>
    </message>
    <message>
        <source>Show all %1 tokens</source>
        <translation>Alle %1 Tokens anzeigen</translation>
    </message>
    <message>
        <source>Ask Pangea about it…</source>
        <translation>Pangea danach fragen …</translation>
    </message>
    <message>
        <source>You see first what will be sent</source>
        <translation>Sie sehen zuerst, was gesendet wird</translation>
    </message>
    <message>
        <source>Judge when it begins</source>
        <translation>Zum Beginn beurteilen</translation>
    </message>
    <message>
        <source>Judge while it was good</source>
        <translation>Beurteilen, als es noch galt</translation>
    </message>
</context>
<context>
    <name>StorageSentences</name>
    <message>
        <source>Nothing is kept after you quit: Qt’s plug-in for SQLite is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Das SQLite-Plug-in von Qt fehlt. Installieren Sie es (Debian: libqt6sql6-sqlite), und starten Sie neu.</translation>
    </message>
    <message>
        <source>There is a folder or a device where a file should be. Choose another place or move it away.</source>
        <translation>Wo eine Datei sein sollte, ist ein Ordner oder ein Gerät. Wählen Sie einen anderen Ort, oder verschieben Sie das Hindernis.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database cannot be written (%1). Check the rights of its folder.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Die Datenbank ist nicht beschreibbar (%1). Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database cannot be written. Check the rights of its folder.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Die Datenbank ist nicht beschreibbar. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The database was damaged. It was moved to %1, and a fresh one is in use.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde nach %1 verschoben, und eine neue ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database is damaged and could not be moved away.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Die Datenbank ist beschädigt und ließ sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the file of the database belongs to another program. It was left as it is.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Die Datei der Datenbank gehört zu einem anderen Programm. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Nothing is kept after you quit: the database comes from a newer version of Tokenscope. It was left as it is; use that version.</source>
        <translation>Nach dem Beenden bleibt nichts erhalten: Die Datenbank stammt von einer neueren Version von Tokenscope. Sie wurde nicht verändert; verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is still there. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde dies nicht gespeichert. Früher Gespeichertes ist noch da. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another process is using the database. What was kept before is still there. Try again.</source>
        <translation>Ein anderer Prozess verwendet gerade die Datenbank. Früher Gespeichertes ist noch da. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be kept (%1).</source>
        <translation>Dies ließ sich nicht speichern (%1).</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>Dies ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>A name is missing. Write one.</source>
        <translation>Ein Name fehlt. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters. Choose a shorter one.</source>
        <translation>Der Name ist länger als 200 Zeichen. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen, or blanks around it. Type it again.</source>
        <translation>Der Name enthält unsichtbare Zeichen oder ist von Leerzeichen umgeben. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name is there already. Choose another one.</source>
        <translation>Diesen Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is not there any more: another window may have deleted it.</source>
        <translation>Der Eintrag ist nicht mehr da: Vielleicht wurde er in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>There are 500 already, which is the limit. Delete one first.</source>
        <translation>Es gibt schon 500, mehr sind nicht möglich. Löschen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>This is too large to be kept after you quit.</source>
        <translation>Dies ist zu groß, um nach dem Beenden erhalten zu bleiben.</translation>
    </message>
    <message>
        <source>Keys cannot be fetched from the address of “%1”. It has to begin with https:// and a host.</source>
        <translation>Von der Adresse von „%1“ lassen sich keine Schlüssel abrufen. Sie muss mit https:// und einem Host beginnen.</translation>
    </message>
    <message>
        <source>Keys cannot be fetched from this address. It has to begin with https:// and a host.</source>
        <translation>Von dieser Adresse lassen sich keine Schlüssel abrufen. Sie muss mit https:// und einem Host beginnen.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a secret, which is never kept on disk. Take it out.</source>
        <translation>Die Adresse von „%1“ enthält ein Geheimnis; so etwas wird nie auf dem Datenträger gespeichert. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The address holds a secret, which is never kept on disk. Take it out.</source>
        <translation>Die Adresse enthält ein Geheimnis; so etwas wird nie auf dem Datenträger gespeichert. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Die Datei lässt sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which is the limit for a list of endpoints.</source>
        <translation>Die Datei ist größer als 1 MiB; mehr ist für eine Liste von Endpunkten nicht möglich.</translation>
    </message>
    <message>
        <source>The file is not JSON. Choose one that was exported here.</source>
        <translation>Die Datei ist kein JSON. Wählen Sie eine, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>The file is not a list of endpoints: %1 is missing, unknown or of the wrong kind.</source>
        <translation>Die Datei ist keine Liste von Endpunkten: %1 fehlt, ist unbekannt oder von der falschen Art.</translation>
    </message>
    <message>
        <source>The file is not a list of endpoints.</source>
        <translation>Die Datei ist keine Liste von Endpunkten.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Date in milliseconds</source>
        <translation>Zeitangabe in Millisekunden</translation>
    </message>
    <message>
        <source>Another audience</source>
        <translation>Anderer Empfänger</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Kein Empfänger</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Anderer Aussteller</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Kein Aussteller</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Anderes Subjekt</translation>
    </message>
    <message>
        <source>A claim is missing</source>
        <translation>Claim fehlt</translation>
    </message>
    <message>
        <source>A claim of the wrong type</source>
        <translation>Claim vom falschen Typ</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Key rotated out</source>
        <translation>Schlüssel durch Rotation ersetzt</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>No key ID</source>
        <translation>Keine Schlüssel-ID</translation>
    </message>
    <message>
        <source>No key to check</source>
        <translation>Kein Schlüssel zum Prüfen</translation>
    </message>
    <message>
        <source>Key of another algorithm</source>
        <translation>Schlüssel für anderen Algorithmus</translation>
    </message>
    <message>
        <source>Key of another type</source>
        <translation>Schlüssel von anderem Typ</translation>
    </message>
    <message>
        <source>Public key used as secret</source>
        <translation>Öffentlicher Schlüssel als Geheimnis verwendet</translation>
    </message>
    <message>
        <source>Key too small</source>
        <translation>Schlüssel zu klein</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Mit anderem Schlüssel signiert</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Signature of the wrong length</source>
        <translation>Signatur mit falscher Länge</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algorithmus nicht erlaubt</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algorithmus nicht unterstützt</translation>
    </message>
    <message>
        <source>Cut off in copying</source>
        <translation>Beim Kopieren abgeschnitten</translation>
    </message>
    <message>
        <source>Wrong number of parts</source>
        <translation>Falsche Anzahl von Teilen</translation>
    </message>
    <message>
        <source>A character that is not base64url</source>
        <translation>Zeichen außerhalb von base64url</translation>
    </message>
    <message>
        <source>Header is not JSON</source>
        <translation>Header ist kein JSON</translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation>Nutzdaten sind kein JSON</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Binding not checked</source>
        <translation>Bindung nicht geprüft</translation>
    </message>
    <message>
        <source>Binding broken</source>
        <translation>Bindung stimmt nicht</translation>
    </message>
    <message>
        <source>Not wholly checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>tokens in %1</source>
        <translation>Tokens je %1</translation>
    </message>
    <message>
        <source>The file has changed since it was read: this token is no longer at its place. Read the file again.</source>
        <translation>Die Datei wurde nach dem Lesen geändert: Dieses Token steht nicht mehr an seiner Stelle. Lesen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>TextFindingWords</name>
    <message>
        <source>The text starts with “%1”</source>
        <translation>Der Text beginnt mit „%1“</translation>
    </message>
    <message>
        <source>“%1” belongs to the HTTP header that carries a token, and not to the token. It was left out here; a verifier that is handed it as part of the token refuses it.</source>
        <translation>„%1“ gehört zum HTTP-Header, der ein Token trägt, und nicht zum Token. Es wurde hier ausgelassen; eine prüfende Stelle, die es als Teil des Tokens bekommt, lehnt das Token ab.</translation>
    </message>
    <message>
        <source>Pass on only what follows “%1”.</source>
        <translation>Geben Sie nur weiter, was nach „%1“ kommt.</translation>
    </message>
    <message>
        <source>The token came with quotes or punctuation around it</source>
        <translation>Um das Token standen Anführungs- oder Satzzeichen</translation>
    </message>
    <message>
        <source>Such marks come along when a token is copied out of JSON or source code. They were left out here; a verifier refuses a token that still has them.</source>
        <translation>Solche Zeichen kommen mit, wenn ein Token aus JSON oder Quelltext kopiert wird. Sie wurden hier ausgelassen; eine prüfende Stelle lehnt ein Token ab, das sie noch hat.</translation>
    </message>
    <message>
        <source>Pass on the token without the marks around it.</source>
        <translation>Geben Sie das Token ohne die Zeichen darum weiter.</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>einem curl-Befehl</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>an HTTP header</source>
        <translation>einem HTTP-Header</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>einem Cookie</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>einer Webadresse</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>a recording of web traffic (HAR)</source>
        <translation>einer Aufzeichnung von Webverkehr (HAR)</translation>
    </message>
    <message>
        <source>a health card’s QR code</source>
        <translation>dem QR-Code einer Gesundheitskarte</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>anderem Text</translation>
    </message>
    <message>
        <source>The text is the content of a health card’s QR code</source>
        <translation>Der Text ist der Inhalt des QR-Codes einer Gesundheitskarte</translation>
    </message>
    <message>
        <source>In it, each character of the token is two digits; they were decoded here.</source>
        <translation>Darin stehen je zwei Ziffern für ein Zeichen des Tokens; sie wurden hier dekodiert.</translation>
    </message>
    <message>
        <source>To have the card checked, show the QR code itself; apps for health cards read it directly.</source>
        <translation>Um die Karte prüfen zu lassen, zeigen Sie den QR-Code selbst vor; Apps für Gesundheitskarten lesen ihn direkt.</translation>
    </message>
    <message>
        <source>The token was found inside %1</source>
        <translation>Das Token steckte in %1</translation>
    </message>
    <message>
        <source>The text holds %1 tokens. This is number %2; each is judged on its own.</source>
        <translation>Der Text enthält %1 Tokens. Dies ist Nummer %2; jedes wird für sich beurteilt.</translation>
    </message>
    <message>
        <source>The text holds %1 tokens. The first is inspected here, the others are not.</source>
        <translation>Der Text enthält %1 Tokens. Das erste wird hier untersucht, die anderen nicht.</translation>
    </message>
    <message>
        <source>To inspect another one, paste it alone.</source>
        <translation>Um ein anderes zu untersuchen, fügen Sie es allein ein.</translation>
    </message>
    <message>
        <source>Only the token itself is inspected; the text around it was left out.</source>
        <translation>Nur das Token selbst wird untersucht; der Text darum wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Make sure that this is the token you mean, and pass on the token alone.</source>
        <translation>Vergewissern Sie sich, dass Sie dieses Token meinen, und geben Sie nur das Token weiter.</translation>
    </message>
    <message>
        <source>The token is written as in a web address</source>
        <translation>Das Token ist wie in einer Webadresse geschrieben</translation>
    </message>
    <message>
        <source>%1 written as a percent sign with two digits, as web addresses need it. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>%1 als Prozentzeichen mit zwei Ziffern geschrieben, wie es Webadressen brauchen. Das wurde hier rückgängig gemacht; eine prüfende Stelle lehnt das Token ab, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>%1 character was</source>
        <translation>%1 Zeichen war</translation>
    </message>
    <message>
        <source>%1 characters were</source>
        <translation>%1 Zeichen waren</translation>
    </message>
    <message>
        <source>Decode the token once (URL decoding) before you pass it on.</source>
        <translation>Dekodieren Sie das Token einmal (URL-Dekodierung), bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>The token is written as in a web page’s source</source>
        <translation>Das Token ist wie im Quelltext einer Webseite geschrieben</translation>
    </message>
    <message>
        <source>%1 written as HTML codes, such as “&amp;#46;” for a dot. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>%1 als HTML-Code geschrieben, etwa „&amp;#46;“ für einen Punkt. Das wurde hier rückgängig gemacht; eine prüfende Stelle lehnt das Token ab, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>Copy the token from where it was issued, rather than from the source of a page.</source>
        <translation>Kopieren Sie das Token dort, wo es ausgestellt wurde, statt aus dem Quelltext einer Seite.</translation>
    </message>
    <message>
        <source>The token is encoded in base64 once more</source>
        <translation>Das Token ist noch einmal in base64 kodiert</translation>
    </message>
    <message>
        <source>Kubernetes keeps secrets so, and “echo … | base64” writes them so. That was undone here; a verifier refuses the token as it was given.</source>
        <translation>Kubernetes bewahrt Geheimnisse so auf, und „echo … | base64“ schreibt sie so. Das wurde hier rückgängig gemacht; eine prüfende Stelle lehnt das Token ab, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>“Bearer” was encoded with it.</source>
        <translation>Auch „Bearer“ stand darin.</translation>
    </message>
    <message>
        <source>Decode it before it is sent (base64 -d).</source>
        <translation>Dekodieren Sie es vor dem Senden (base64 -d).</translation>
    </message>
    <message>
        <source>There are blanks or line breaks inside the token</source>
        <translation>Im Token sind Leerzeichen oder Zeilenumbrüche</translation>
    </message>
    <message>
        <source>%1 left out here. They usually come from a mail, a chat or a terminal that wraps long lines. A verifier refuses the token as it was given.</source>
        <translation>%1 hier ausgelassen. Meist stammen sie aus einer E-Mail, einem Chat oder einem Terminal, das lange Zeilen umbricht. Eine prüfende Stelle lehnt das Token ab, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>%1 blank or line break was</source>
        <translation>%1 Leerzeichen oder Zeilenumbruch wurde</translation>
    </message>
    <message>
        <source>%1 blanks or line breaks were</source>
        <translation>%1 Leerzeichen oder Zeilenumbrüche wurden</translation>
    </message>
    <message>
        <source>Pass the token on in one line, or copy it again from its source.</source>
        <translation>Geben Sie das Token in einer Zeile weiter, oder kopieren Sie es noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>There are invisible characters in the token</source>
        <translation>Im Token sind unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>%1 left out here. The first is %2 (%3), character %4 of the text. They come along unseen when a token is copied out of a web page, a chat or a document. A verifier refuses the token as it was given.</source>
        <translation>%1 hier ausgelassen. Das erste ist %2 (%3), Zeichen %4 des Textes. Sie kommen unbemerkt mit, wenn ein Token aus einer Webseite, einem Chat oder einem Dokument kopiert wird. Eine prüfende Stelle lehnt das Token ab, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>%1 invisible character was</source>
        <translation>%1 unsichtbares Zeichen wurde</translation>
    </message>
    <message>
        <source>%1 invisible characters were</source>
        <translation>%1 unsichtbare Zeichen wurden</translation>
    </message>
    <message>
        <source>Copy the token again from its source, as plain text.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, als reinen Text.</translation>
    </message>
    <message>
        <source>The text is in UTF-16</source>
        <translation>Der Text ist in UTF-16</translation>
    </message>
    <message>
        <source>PowerShell’s “&gt;” and some editors save text so, with two bytes for each character. It was converted here; a program that reads the file as plain text sees other characters.</source>
        <translation>„&gt;“ in PowerShell und manche Editoren speichern Text so, mit zwei Byte je Zeichen. Er wurde hier umgewandelt; ein Programm, das die Datei als reinen Text liest, sieht andere Zeichen.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, in PowerShell with “Out-File -Encoding utf8”.</source>
        <translation>Speichern Sie ihn als UTF-8, in PowerShell mit „Out-File -Encoding utf8“.</translation>
    </message>
    <message>
        <source>The token uses the wrong base64 alphabet</source>
        <translation>Das Token verwendet das falsche base64-Alphabet</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “%3”. Tokens are written in base64url, which has “-” and “_” where ordinary base64 has “+” and “/”. The software that wrote this one probably used an ordinary base64 function; every strict verifier refuses it.</source>
        <translation>Betroffen ist %2: Das Zeichen %1 ist „%3“. Tokens werden in base64url geschrieben; dort stehen „-“ und „_“, wo gewöhnliches base64 „+“ und „/“ hat. Wahrscheinlich hat die Software, die dieses Token geschrieben hat, eine gewöhnliche base64-Funktion verwendet; jede strenge prüfende Stelle lehnt es ab.</translation>
    </message>
    <message>
        <source>Ask the team that runs the software to encode the token’s parts as base64url.</source>
        <translation>Bitten Sie das Team, das die Software betreibt, die Teile des Tokens als base64url zu kodieren.</translation>
    </message>
    <message>
        <source>The token has padding (=), and was signed with it</source>
        <translation>Das Token hat Füllzeichen (=) und wurde mit ihnen signiert</translation>
    </message>
    <message>
        <source>Load balancers of AWS (ALB) write and sign the header “x-amzn-oidc-data” so. A token has no padding, and a strict verifier refuses it; without the padding it does not verify either.</source>
        <translation>Load Balancer von AWS (ALB) schreiben und signieren den Header „x-amzn-oidc-data“ so. Ein Token hat keine Füllzeichen, und eine strenge prüfende Stelle lehnt es ab; ohne die Füllzeichen stimmt die Signatur aber auch nicht.</translation>
    </message>
    <message>
        <source>If the token comes from a load balancer of AWS, check it with its padding, as AWS’s example code does.</source>
        <translation>Wenn das Token von einem Load Balancer von AWS kommt, prüfen Sie es mit seinen Füllzeichen, wie es der Beispielcode von AWS tut.</translation>
    </message>
    <message>
        <source>The token has padding (=) that must not be there</source>
        <translation>Das Token hat Füllzeichen (=), die dort nicht hingehören</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”. Tokens are written in base64url, without “=” at the end of a part. The software that wrote this one probably used an ordinary base64 function; every strict verifier refuses it.</source>
        <translation>Betroffen ist %2: Das Zeichen %1 ist „=“. Tokens werden in base64url geschrieben, ohne „=“ am Ende eines Teils. Wahrscheinlich hat die Software, die dieses Token geschrieben hat, eine gewöhnliche base64-Funktion verwendet; jede strenge prüfende Stelle lehnt es ab.</translation>
    </message>
    <message>
        <source>Ask the team that runs the software to encode the token’s parts as base64url without padding.</source>
        <translation>Bitten Sie das Team, das die Software betreibt, die Teile des Tokens als base64url ohne Füllzeichen zu kodieren.</translation>
    </message>
    <message>
        <source>There is nothing to inspect</source>
        <translation>Es gibt nichts zu untersuchen</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing but blanks.</source>
        <translation>Der Text ist leer oder besteht nur aus Leerzeichen.</translation>
    </message>
    <message>
        <source>Give a token, or a file that holds one.</source>
        <translation>Geben Sie ein Token an oder eine Datei, die eines enthält.</translation>
    </message>
    <message>
        <source>This is a key set</source>
        <translation>Das ist ein Schlüsselsatz</translation>
    </message>
    <message>
        <source>The text holds %1 and no token. Keys are what a token’s signature is checked with.</source>
        <translation>Der Text enthält %1 und kein Token. Mit Schlüsseln wird die Signatur eines Tokens geprüft.</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>Load it as keys, then inspect the token.</source>
        <translation>Laden Sie ihn als Schlüssel, und untersuchen Sie dann das Token.</translation>
    </message>
    <message>
        <source>Load it as a key, then inspect the token.</source>
        <translation>Laden Sie ihn als Schlüssel, und untersuchen Sie dann das Token.</translation>
    </message>
    <message>
        <source>A key is what a token’s signature is checked with; it is not a token itself.</source>
        <translation>Mit einem Schlüssel wird die Signatur eines Tokens geprüft; er ist selbst kein Token.</translation>
    </message>
    <message>
        <source>This is a key under a passphrase</source>
        <translation>Das ist ein Schlüssel mit Passphrase</translation>
    </message>
    <message>
        <source>It cannot be read without its passphrase.</source>
        <translation>Ohne seine Passphrase ist er nicht lesbar.</translation>
    </message>
    <message>
        <source>Load the public key or the certificate instead, then inspect the token.</source>
        <translation>Laden Sie stattdessen den öffentlichen Schlüssel oder das Zertifikat, und untersuchen Sie dann das Token.</translation>
    </message>
    <message>
        <source>This is a private or secret key</source>
        <translation>Das ist ein privater oder geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Anybody who has this one can sign tokens as the issuer. It has not left this computer.</source>
        <translation>Wer diesen hier hat, kann als Aussteller Tokens signieren. Er hat diesen Rechner nicht verlassen.</translation>
    </message>
    <message>
        <source>Load it as a key if you need to, and keep it out of chats, mails and tickets.</source>
        <translation>Laden Sie ihn als Schlüssel, wenn Sie ihn brauchen, und halten Sie ihn aus Chats, E-Mails und Tickets heraus.</translation>
    </message>
    <message>
        <source>This is a certificate</source>
        <translation>Das ist ein Zertifikat</translation>
    </message>
    <message>
        <source>A certificate holds a key, which a token’s signature is checked with; it is not a token itself.</source>
        <translation>Ein Zertifikat enthält einen Schlüssel, mit dem die Signatur eines Tokens geprüft wird; es ist selbst kein Token.</translation>
    </message>
    <message>
        <source>This is a key</source>
        <translation>Das ist ein Schlüssel</translation>
    </message>
    <message>
        <source>The last part, the signature, seems to be missing: the text was probably cut off in copying.</source>
        <translation>Der letzte Teil, die Signatur, scheint zu fehlen: Wahrscheinlich wurde der Text beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>Payload and signature seem to be missing: the text was probably cut off in copying.</source>
        <translation>Nutzdaten und Signatur scheinen zu fehlen: Wahrscheinlich wurde der Text beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>It looks like an encrypted token that has lost a part in copying.</source>
        <translation>Es sieht nach einem verschlüsselten Token aus, das beim Kopieren einen Teil verloren hat.</translation>
    </message>
    <message>
        <source>Perhaps something was lost in copying, or other text was copied with it.</source>
        <translation>Vielleicht ging beim Kopieren etwas verloren, oder anderer Text kam mit.</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 Teil</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>It has %1 instead of 3</source>
        <translation>Der Text hat %1 statt 3</translation>
    </message>
    <message>
        <source>A signed token has 3 parts with dots between them (header, payload, signature), an encrypted one has 5.</source>
        <translation>Ein signiertes Token hat 3 Teile mit Punkten dazwischen (Header, Nutzdaten, Signatur), ein verschlüsseltes hat 5.</translation>
    </message>
    <message>
        <source>This text has %1 in %2.</source>
        <translation>Dieser Text hat %1 bei einer Länge von %2.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Copy the token again from its source, from the first character to the last.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle, vom ersten bis zum letzten Zeichen.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate’s period has not started yet.</source>
        <translation>Der Gültigkeitszeitraum des Zertifikats hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The certificate is for another host than the one asked.</source>
        <translation>Das Zertifikat ist für einen anderen Host als den angefragten.</translation>
    </message>
    <message>
        <source>The certificate names its host in the old way only (common name), which no verifier may rely on any more.</source>
        <translation>Das Zertifikat nennt seinen Host nur auf die alte Art (Common Name); darauf darf sich keine prüfende Stelle mehr verlassen.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: nobody vouches for it.</source>
        <translation>Das Zertifikat ist von sich selbst signiert: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, or the server leaves out a certificate in between.</source>
        <translation>Das Zertifikat wurde von einer Stelle ausgestellt, der hier nicht vertraut wird, oder der Server lässt ein Zertifikat dazwischen weg.</translation>
    </message>
    <message>
        <source>A certificate’s key is too small to be safe.</source>
        <translation>Der Schlüssel eines Zertifikats ist zu klein, um sicher zu sein.</translation>
    </message>
    <message>
        <source>A certificate is signed with MD5 or SHA-1, which can be forged.</source>
        <translation>Ein Zertifikat ist mit MD5 oder SHA-1 signiert; das lässt sich fälschen.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer.</source>
        <translation>Das Zertifikat wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>The server sent along what the issuer says about revocation, and it is out of date, unreadable, about another certificate, or cannot be checked because the issuer’s certificate was not sent.</source>
        <translation>Der Server hat mitgesendet, was der Aussteller zum Widerruf sagt. Das ist veraltet, unlesbar, betrifft ein anderes Zertifikat oder ist nicht prüfbar, weil das Zertifikat des Ausstellers nicht mitgesendet wurde.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.1, which is no longer safe.</source>
        <translation>Der Server spricht nichts Neueres als TLS 1.1, und das ist nicht mehr sicher.</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS; probably it is plain HTTP.</source>
        <translation>Was dort antwortet, spricht kein TLS; wahrscheinlich ist es einfaches HTTP.</translation>
    </message>
    <message>
        <source>The server takes none of the ciphers that are offered, or wants a client certificate.</source>
        <translation>Der Server nimmt keines der angebotenen Verschlüsselungsverfahren an oder verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The server wants a client certificate that it knows.</source>
        <translation>Der Server verlangt ein Client-Zertifikat, das er kennt.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1, probably HTTP/2 alone. That can be allowed in the settings of the connection.</source>
        <translation>Der Server spricht kein HTTP/1.1, wahrscheinlich nur HTTP/2. Das lässt sich in den Einstellungen der Verbindung erlauben.</translation>
    </message>
    <message>
        <source>The certificate check failed.</source>
        <translation>Die Prüfung des Zertifikats ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es ist für %1.</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Ein Host ist nicht genannt.</translation>
    </message>
    <message>
        <source>It holds from %1 to %2.</source>
        <translation>Es gilt von %1 bis %2.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Es wurde von „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>Check this computer’s clock; if it is right, the operator of the server has to renew the certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; wenn sie richtig geht, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check the spelling of the address; if it is right, the server needs a certificate for that name.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse; wenn sie stimmt, braucht der Server ein Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>Name the cluster’s own authority in a CA file for this endpoint: inside a container it is /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, outside it is in the kubeconfig.</source>
        <translation>Geben Sie die eigene Zertifizierungsstelle des Clusters in einer CA-Datei für diesen Endpunkt an: In einem Container ist das /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, außerhalb steht sie in der kubeconfig.</translation>
    </message>
    <message>
        <source>For a server or company proxy of your own, name its authority’s certificate in a CA file for this endpoint; otherwise somebody may be listening in between.</source>
        <translation>Geben Sie für Ihren eigenen Server oder Firmenproxy das Zertifikat der zugehörigen Zertifizierungsstelle in einer CA-Datei für diesen Endpunkt an; andernfalls hört vielleicht jemand dazwischen mit.</translation>
    </message>
    <message>
        <source>Check this computer’s clock; if it is right, the operator of the server has to renew what it sends along (OCSP stapling), or send its issuer’s certificate too.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; wenn sie richtig geht, muss der Betreiber des Servers erneuern, was dieser mitsendet (OCSP-Stapling), oder auch das Zertifikat des Ausstellers mitsenden.</translation>
    </message>
    <message>
        <source>The operator of the server has to give it another certificate.</source>
        <translation>Der Betreiber des Servers muss ihm ein anderes Zertifikat geben.</translation>
    </message>
    <message>
        <source>Reported: “%1”.</source>
        <translation>Gemeldet wurde: „%1“.</translation>
    </message>
    <message>
        <source>A secure connection could not be established</source>
        <translation>Es ließ sich keine sichere Verbindung herstellen</translation>
    </message>
    <message>
        <source>Nothing that it sent was used.</source>
        <translation>Nichts, was von dort kam, wurde verwendet.</translation>
    </message>
    <message>
        <source>Check the port; for a server of your own without TLS, start the address with http.</source>
        <translation>Prüfen Sie den Port; für einen eigenen Server ohne TLS beginnen Sie die Adresse mit http.</translation>
    </message>
    <message>
        <source>Name the client certificate and key that the operator of the server gave you for it.</source>
        <translation>Geben Sie das Client-Zertifikat und den Schlüssel an, die Sie dafür vom Betreiber des Servers erhalten haben.</translation>
    </message>
    <message>
        <source>Tell the operator of the server, or check whether a proxy in between is at fault.</source>
        <translation>Informieren Sie den Betreiber des Servers, oder prüfen Sie, ob es an einem Proxy dazwischen liegt.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Die CA-Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It is not there, cannot be read, or is larger than a megabyte.</source>
        <translation>Sie ist nicht da, nicht lesbar oder größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Sie enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Name a file with the authority’s certificate in PEM form (BEGIN CERTIFICATE).</source>
        <translation>Geben Sie eine Datei mit dem Zertifikat der Zertifizierungsstelle in PEM-Form an (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>A file of it is not there, cannot be read, or is larger than a megabyte.</source>
        <translation>Eine Datei dafür ist nicht da, nicht lesbar oder größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>In der Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no private key in the file, or none of a kind that can be used here.</source>
        <translation>In der Datei ist kein privater Schlüssel oder keiner von einer Art, die hier verwendbar ist.</translation>
    </message>
    <message>
        <source>Its key is under a passphrase, which is missing or wrong.</source>
        <translation>Sein Schlüssel ist mit einer Passphrase geschützt, die fehlt oder falsch ist.</translation>
    </message>
    <message>
        <source>The key is not the one that the certificate is for.</source>
        <translation>Der Schlüssel ist nicht der, für den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The client certificate cannot be used</source>
        <translation>Das Client-Zertifikat ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Name its certificate and its private key, both in PEM form, or a PKCS #12 file (.p12, .pfx) with its passphrase.</source>
        <translation>Geben Sie das Zertifikat und den privaten Schlüssel an, beide in PEM-Form, oder eine PKCS-#12-Datei (.p12, .pfx) mit ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>TokenListWords</name>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 no token</source>
        <translation>%1 kein Token</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>encrypted token</source>
        <translation>verschlüsseltes Token</translation>
    </message>
    <message>
        <source>signed token</source>
        <translation>signiertes Token</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 token in this text</source>
        <translation>%1 Token in diesem Text</translation>
    </message>
    <message>
        <source>%1 tokens in this text</source>
        <translation>%1 Tokens in diesem Text</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There may be more: much of the text only looks like tokens, and not all of that was read.</source>
        <translation>Vielleicht sind es mehr: Vieles im Text sieht nur wie Tokens aus, und nicht alles davon wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A service that expects no issuer and no audience cannot be tried.</source>
        <translation>Ein Dienst, der weder Aussteller noch Empfänger erwartet, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>There are no challenges for this kind.</source>
        <translation>Für diese Art gibt es keine Prüffälle.</translation>
    </message>
    <message>
        <source>No second key for this algorithm could be made, which most challenges need.</source>
        <translation>Für diesen Algorithmus ließ sich kein zweiter Schlüssel erzeugen, den die meisten Prüffälle brauchen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Tokens that nobody signed (alg none)</source>
        <translation>Tokens, die niemand signiert hat (alg none)</translation>
    </message>
    <message>
        <source>Algorithm (alg)</source>
        <translation>Algorithmus (alg)</translation>
    </message>
    <message>
        <source>Secrets that anybody can guess</source>
        <translation>Geheimnisse, die jeder erraten kann</translation>
    </message>
    <message>
        <source>Keys out of the token (jwk, jku, x5c, x5u)</source>
        <translation>Schlüssel aus dem Token (jwk, jku, x5c, x5u)</translation>
    </message>
    <message>
        <source>Choice of the key (kid)</source>
        <translation>Wahl des Schlüssels (kid)</translation>
    </message>
    <message>
        <source>Critical extensions (crit)</source>
        <translation>Kritische Erweiterungen (crit)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Typ (typ)</translation>
    </message>
    <message>
        <source>Encoding (base64url)</source>
        <translation>Kodierung (base64url)</translation>
    </message>
    <message>
        <source>Form of a token</source>
        <translation>Form eines Tokens</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Expiry (exp)</source>
        <translation>Ablauf (exp)</translation>
    </message>
    <message>
        <source>Start (nbf)</source>
        <translation>Beginn (nbf)</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Andere Zeitangaben</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Aussteller (iss)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Empfänger (aud)</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Andere Claims</translation>
    </message>
    <message>
        <source>What this kind of token needs</source>
        <translation>Was diese Art von Token braucht</translation>
    </message>
    <message>
        <source>Good tokens</source>
        <translation>Gute Tokens</translation>
    </message>
    <message>
        <source>Your service checks this, but not in every case: %1.</source>
        <translation>Ihr Dienst prüft das, aber nicht in jedem Fall: %1.</translation>
    </message>
    <message>
        <source>Your service does not verify signatures: anybody can change a token.</source>
        <translation>Ihr Dienst prüft keine Signaturen: Jeder kann ein Token ändern.</translation>
    </message>
    <message>
        <source>Your service takes tokens that nobody signed (alg none).</source>
        <translation>Ihr Dienst nimmt Tokens an, die niemand signiert hat (alg none).</translation>
    </message>
    <message>
        <source>Your service lets the token choose the algorithm (alg): it has to know which one it expects.</source>
        <translation>Ihr Dienst lässt das Token den Algorithmus (alg) wählen: Er muss wissen, welchen er erwartet.</translation>
    </message>
    <message>
        <source>Your service trusts a secret that anybody can guess.</source>
        <translation>Ihr Dienst vertraut einem Geheimnis, das jeder erraten kann.</translation>
    </message>
    <message>
        <source>Your service trusts a key that the token brings along or points to (jwk, jku, x5c, x5u).</source>
        <translation>Ihr Dienst vertraut einem Schlüssel, den das Token mitbringt oder auf den es verweist (jwk, jku, x5c, x5u).</translation>
    </message>
    <message>
        <source>Your service lets the key&apos;s ID (kid) lead it to a key that it should not trust.</source>
        <translation>Ihr Dienst lässt sich von der Schlüssel-ID (kid) zu einem Schlüssel führen, dem er nicht vertrauen darf.</translation>
    </message>
    <message>
        <source>Your service does not check the critical extensions (crit).</source>
        <translation>Ihr Dienst prüft die kritischen Erweiterungen (crit) nicht.</translation>
    </message>
    <message>
        <source>Your service does not check what the header says.</source>
        <translation>Ihr Dienst prüft nicht, was der Header sagt.</translation>
    </message>
    <message>
        <source>Your service does not check the type (typ).</source>
        <translation>Ihr Dienst prüft den Typ (typ) nicht.</translation>
    </message>
    <message>
        <source>Your service takes tokens that are not well encoded.</source>
        <translation>Ihr Dienst nimmt Tokens an, die nicht richtig kodiert sind.</translation>
    </message>
    <message>
        <source>Your service takes what does not have the form of a token.</source>
        <translation>Ihr Dienst nimmt an, was nicht die Form eines Tokens hat.</translation>
    </message>
    <message>
        <source>Your service takes tokens whose header or payload is not a JSON object.</source>
        <translation>Ihr Dienst nimmt Tokens an, deren Header oder Payload kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>Your service does not check when a token expires (exp).</source>
        <translation>Ihr Dienst prüft nicht, wann ein Token abläuft (exp).</translation>
    </message>
    <message>
        <source>Your service does not check when a token becomes good (nbf).</source>
        <translation>Ihr Dienst prüft nicht, ab wann ein Token gilt (nbf).</translation>
    </message>
    <message>
        <source>Your service takes values that are not dates.</source>
        <translation>Ihr Dienst nimmt Zeitangaben an, die keine sind.</translation>
    </message>
    <message>
        <source>Your service does not check who issued a token (iss).</source>
        <translation>Ihr Dienst prüft nicht, wer ein Token ausgestellt hat (iss).</translation>
    </message>
    <message>
        <source>Your service does not check who a token is for (aud).</source>
        <translation>Ihr Dienst prüft nicht, für wen ein Token bestimmt ist (aud).</translation>
    </message>
    <message>
        <source>Your service does not check the claims that it uses.</source>
        <translation>Ihr Dienst prüft die Claims nicht, die er verwendet.</translation>
    </message>
    <message>
        <source>Your service does not check what this kind of token needs.</source>
        <translation>Ihr Dienst prüft nicht, was diese Art von Token braucht.</translation>
    </message>
    <message>
        <source>Your service refuses tokens that it has to take.</source>
        <translation>Ihr Dienst lehnt Tokens ab, die er annehmen muss.</translation>
    </message>
    <message>
        <source>It answered %1: something broke in the service.</source>
        <translation>Er antwortete mit %1: Im Dienst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>It answered %1: it wants fewer requests.</source>
        <translation>Er antwortete mit %1: Er will weniger Anfragen.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The connection ended without an answer.</source>
        <translation>Die Verbindung endete ohne Antwort.</translation>
    </message>
    <message>
        <source>Its answer is not HTTP.</source>
        <translation>Seine Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>It refused, but soon it refused a good token too.</source>
        <translation>Er lehnte ab, aber bald darauf auch ein gutes Token.</translation>
    </message>
    <message>
        <source>It answered “%1” rightly: %2</source>
        <translation>Auf „%1“ antwortete er richtig: %2</translation>
    </message>
    <message>
        <source>It took “%1”: %2</source>
        <translation>Er nahm „%1“ an: %2</translation>
    </message>
    <message>
        <source>It refused “%1”: %2</source>
        <translation>Er lehnte „%1“ ab: %2</translation>
    </message>
    <message>
        <source>It took “%1”, which is better refused: %2</source>
        <translation>Er nahm „%1“ an, was besser abgelehnt wird: %2</translation>
    </message>
    <message>
        <source>It gave no clear answer to “%1”: %2</source>
        <translation>Auf „%1“ gab er keine klare Antwort: %2</translation>
    </message>
    <message>
        <source>“%1” was not sent, since a request cannot carry it there: %2</source>
        <translation>„%1“ wurde nicht gesendet, weil eine Anfrage es dort nicht befördern kann: %2</translation>
    </message>
    <message>
        <source>The service answered %1 without any token, so what it says does not depend on tokens. Name an address that needs one.</source>
        <translation>Der Dienst antwortete ganz ohne Token mit %1; was er sagt, hängt also nicht von Tokens ab. Nennen Sie eine Adresse, die eines braucht.</translation>
    </message>
    <message>
        <source>Without any token, the service gave no clear answer. %1</source>
        <translation>Ganz ohne Token gab der Dienst keine klare Antwort. %1</translation>
    </message>
    <message>
        <source>The service answered %1 to a word in place of a token, so it looks at no token that comes in this way.</source>
        <translation>Der Dienst antwortete auf ein Wort anstelle eines Tokens mit %1; auf diesem Weg sieht er sich also kein Token an.</translation>
    </message>
    <message>
        <source>To a word in place of a token, the service gave no clear answer. %1</source>
        <translation>Auf ein Wort anstelle eines Tokens gab der Dienst keine klare Antwort. %1</translation>
    </message>
    <message>
        <source>The service answered %1 to a good token, so it would refuse all others too. It has to trust the key and to expect the issuer and the audience, and to look for the token where it is sent.</source>
        <translation>Der Dienst antwortete auf ein gutes Token mit %1 und würde daher auch alle anderen ablehnen. Er muss dem Schlüssel vertrauen, Aussteller und Empfänger erwarten und das Token dort suchen, wo es gesendet wird.</translation>
    </message>
    <message>
        <source>To a good token, the service gave no clear answer. %1</source>
        <translation>Auf ein gutes Token gab der Dienst keine klare Antwort. %1</translation>
    </message>
    <message>
        <source>After “%1” the service answered %2 to a good token, which it took before. It may refuse everything after so many bad ones: try a lower rate.</source>
        <translation>Nach „%1“ antwortete der Dienst mit %2 auf ein gutes Token, das er vorher angenommen hatte. Vielleicht lehnt er nach so vielen schlechten alles ab: Versuchen Sie es langsamer.</translation>
    </message>
    <message>
        <source>After “%1” the service gave no clear answer to a good token. %2</source>
        <translation>Nach „%1“ gab der Dienst auf ein gutes Token keine klare Antwort. %2</translation>
    </message>
    <message>
        <source>The service answered %1 token rightly, and none wrongly.</source>
        <translation>Der Dienst antwortete auf %1 Token richtig und auf keines falsch.</translation>
    </message>
    <message>
        <source>The service answered %1 tokens rightly, and none wrongly.</source>
        <translation>Der Dienst antwortete auf %1 Tokens richtig und auf keines falsch.</translation>
    </message>
    <message>
        <source>The service answered %1 token wrongly.</source>
        <translation>Der Dienst antwortete auf %1 Token falsch.</translation>
    </message>
    <message>
        <source>The service answered %1 tokens wrongly.</source>
        <translation>Der Dienst antwortete auf %1 Tokens falsch.</translation>
    </message>
    <message>
        <source>The service answered no token wrongly, but not all of them clearly.</source>
        <translation>Der Dienst antwortete auf kein Token falsch, aber nicht auf alle klar.</translation>
    </message>
    <message>
        <source>Nothing can be concluded.</source>
        <translation>Daraus lässt sich nichts schließen.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>A DPoP proof is for a request: its method and its address, with https or http, are missing.</source>
        <translation>Ein DPoP-Nachweis gilt für eine Anfrage: Ihre Methode und ihre Adresse, mit https oder http, fehlen.</translation>
    </message>
    <message>
        <source>A DPoP proof has the public key in it that verifies it. A shared secret cannot sign one.</source>
        <translation>Ein DPoP-Nachweis enthält den öffentlichen Schlüssel, der ihn prüft. Ein gemeinsames Geheimnis kann keinen signieren.</translation>
    </message>
    <message>
        <source>better refused</source>
        <translation>besser abzulehnen</translation>
    </message>
    <message>
        <source>to be refused</source>
        <translation>abzulehnen</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>zu akzeptieren</translation>
    </message>
</context>
<context>
    <name>TypedMoment</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Not everything in the text was examined</source>
        <translation>Nicht alles im Text wurde untersucht</translation>
    </message>
    <message>
        <source>One inspection does a limited amount of work, and this text asks for more. What is left over was not checked, and may be wrong.</source>
        <translation>Eine Untersuchung leistet nur begrenzt viel Arbeit, und dieser Text verlangt mehr. Was übrig ist, wurde nicht geprüft und kann falsch sein.</translation>
    </message>
    <message>
        <source>Inspect its parts one by one, or load fewer keys.</source>
        <translation>Untersuchen Sie die Teile einzeln, oder laden Sie weniger Schlüssel.</translation>
    </message>
    <message>
        <source>The payload is not in the text, so its signature could not be checked</source>
        <translation>Die Nutzdaten stehen nicht im Text, daher ließ sich ihre Signatur nicht prüfen</translation>
    </message>
    <message>
        <source>The token is sent beside what it signs (a detached payload), as webhooks do.</source>
        <translation>Das Token wird neben dem gesendet, was es signiert (getrennte Nutzdaten), wie bei Webhooks.</translation>
    </message>
    <message>
        <source>Give the payload as well, byte for byte as it was sent.</source>
        <translation>Geben Sie auch die Nutzdaten an, Byte für Byte so, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>The payload is compressed in a way that is not known here, so nothing in it was read</source>
        <translation>Die Nutzdaten sind auf eine Art komprimiert, die hier nicht bekannt ist, daher wurde nichts darin gelesen</translation>
    </message>
    <message>
        <source>The header’s “zip” names another method than DEF.</source>
        <translation>„zip“ im Header nennt ein anderes Verfahren als DEF.</translation>
    </message>
    <message>
        <source>Check the token with the software that it was made for.</source>
        <translation>Prüfen Sie das Token mit der Software, für die es gemacht wurde.</translation>
    </message>
    <message>
        <source>The token was not decrypted with the secret as it was given</source>
        <translation>Das Token wurde nicht mit dem Geheimnis in der angegebenen Schreibweise entschlüsselt</translation>
    </message>
    <message>
        <source>Only another spelling of that secret opens it. A service that has the secret as it was given cannot read the token.</source>
        <translation>Nur eine andere Schreibweise dieses Geheimnisses öffnet es. Ein Dienst, der das Geheimnis so hat, wie es angegeben wurde, kann das Token nicht lesen.</translation>
    </message>
    <message>
        <source>Give the secret in the form in which it decrypts, and set it in the service in the same form.</source>
        <translation>Geben Sie das Geheimnis in der Form an, in der es entschlüsselt, und stellen Sie es im Dienst in derselben Form ein.</translation>
    </message>
    <message>
        <source>There are more tokens inside one another than are looked at</source>
        <translation>Es sind mehr Tokens ineinander verschachtelt, als angesehen werden</translation>
    </message>
    <message>
        <source>The innermost of them was not checked. Hardly any issuer wraps a token so often.</source>
        <translation>Das innerste davon wurde nicht geprüft. Kaum ein Aussteller verpackt ein Token so oft.</translation>
    </message>
    <message>
        <source>Inspect the innermost token on its own.</source>
        <translation>Untersuchen Sie das innerste Token für sich allein.</translation>
    </message>
    <message>
        <source>The header holds a token, which was not checked</source>
        <translation>Der Header enthält ein Token, das nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Such a token, for example a key attestation or a trust chain, vouches for the signing key or its holder. A verifier has to check it too.</source>
        <translation>Ein solches Token, zum Beispiel eine Schlüsselattestierung oder eine Vertrauenskette, bürgt für den Signaturschlüssel oder dessen Inhaber. Eine prüfende Stelle muss es ebenfalls prüfen.</translation>
    </message>
    <message>
        <source>Copy that token out of the header and inspect it on its own.</source>
        <translation>Kopieren Sie dieses Token aus dem Header heraus, und untersuchen Sie es für sich.</translation>
    </message>
    <message>
        <source>The payload seems to hold a token, which was not checked</source>
        <translation>Die Nutzdaten scheinen ein Token zu enthalten, das nicht geprüft wurde</translation>
    </message>
    <message>
        <source>It is not the whole payload, or it is written in another way than tokens are.</source>
        <translation>Es macht nicht die ganzen Nutzdaten aus oder ist anders geschrieben als Tokens.</translation>
    </message>
    <message>
        <source>Copy that token out of the payload and inspect it on its own.</source>
        <translation>Kopieren Sie dieses Token aus den Nutzdaten heraus, und untersuchen Sie es für sich.</translation>
    </message>
    <message>
        <source>The token inside is not verified</source>
        <translation>Das innere Token ist nicht geprüft</translation>
    </message>
    <message>
        <source>The token around it is signed, but the one inside it carries the claims and counts as well.</source>
        <translation>Das äußere Token ist signiert, aber das innere trägt die Claims und zählt ebenso.</translation>
    </message>
    <message>
        <source>Load the keys of the issuer of the token inside.</source>
        <translation>Laden Sie die Schlüssel des Ausstellers, von dem das innere Token ist.</translation>
    </message>
    <message>
        <source>The text has disclosures or a key binding in a place where they are not read</source>
        <translation>Der Text hat Offenlegungen oder eine Schlüsselbindung an einer Stelle, an der sie nicht gelesen werden</translation>
    </message>
    <message>
        <source>They belong in the unprotected header of the first signature (RFC 9901, section 8). Those elsewhere were not checked.</source>
        <translation>Sie gehören in den ungeschützten Header der ersten Signatur (RFC 9901, Abschnitt 8). An anderen Stellen wurden sie nicht geprüft.</translation>
    </message>
    <message>
        <source>Ask the sender to put them there.</source>
        <translation>Bitten Sie den Absender, sie dorthin zu setzen.</translation>
    </message>
    <message>
        <source>The disclosed claims were not checked</source>
        <translation>Die offengelegten Claims wurden nicht geprüft</translation>
    </message>
    <message>
        <source>The text has lost the part that holds them, or holds more of them than are looked at.</source>
        <translation>Der Text hat den Teil verloren, der sie enthält, oder enthält mehr davon, als hier betrachtet werden.</translation>
    </message>
    <message>
        <source>Copy the whole text, up to its end behind the last tilde (~).</source>
        <translation>Kopieren Sie den ganzen Text, bis zum Ende hinter der letzten Tilde (~).</translation>
    </message>
    <message>
        <source>The key binding is here alone, without the credential that it was made for</source>
        <translation>Die Schlüsselbindung steht hier allein, ohne das Credential, für das sie erstellt wurde</translation>
    </message>
    <message>
        <source>It is the last part of a longer text, with tildes (~) between the parts, and is signed with the key that the credential names.</source>
        <translation>Sie ist der letzte Teil eines längeren Textes mit Tilden (~) zwischen den Teilen und ist mit dem Schlüssel signiert, den das Credential nennt.</translation>
    </message>
    <message>
        <source>Copy the whole text, from the credential’s first character on.</source>
        <translation>Kopieren Sie den ganzen Text, vom ersten Zeichen des Credentials an.</translation>
    </message>
    <message>
        <source>The key binding was not checked: the credential does not hold its key</source>
        <translation>Die Schlüsselbindung wurde nicht geprüft: Das Credential enthält ihren Schlüssel nicht</translation>
    </message>
    <message>
        <source>The holder’s signature at the end of the text shows who presents the credential. The credential has no key for it in its claim cnf.</source>
        <translation>Die Signatur des Inhabers am Ende des Textes zeigt, wer das Credential vorlegt. Das Credential hat im Claim cnf keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Give the holder’s key, if you have it from elsewhere, or ask the issuer to bind its credentials to it.</source>
        <translation>Geben Sie den Schlüssel des Inhabers an, wenn Sie ihn von anderswo haben, oder bitten Sie den Aussteller, seine Credentials daran zu binden.</translation>
    </message>
    <message>
        <source>proof of a key</source>
        <translation>Nachweistoken für einen Schlüssel</translation>
    </message>
    <message>
        <source>Any program can make such a proof with a key of its own. It counts only for the one request, and with the one access token, that it was made for.</source>
        <translation>Jedes Programm kann mit einem eigenen Schlüssel einen solchen Nachweis erzeugen. Er zählt nur für die eine Anfrage und mit dem einen Access-Token, für die er erstellt wurde.</translation>
    </message>
    <message>
        <source>This is a %1, and the request that it was made for is not in the text</source>
        <translation>Dies ist ein %1, und die Anfrage, für die es erstellt wurde, steht nicht im Text</translation>
    </message>
    <message>
        <source>Paste the whole request with the proof in it, or say its method and address.</source>
        <translation>Fügen Sie die ganze Anfrage mit dem Nachweis darin ein, oder geben Sie ihre Methode und Adresse an.</translation>
    </message>
    <message>
        <source>This is a %1, and the access token that it was made for is not in the text</source>
        <translation>Dies ist ein %1, und das Access-Token, für das es erstellt wurde, steht nicht im Text</translation>
    </message>
    <message>
        <source>Paste the whole request, with the access token in its header Authorization.</source>
        <translation>Fügen Sie die ganze Anfrage ein, mit dem Access-Token im Header Authorization.</translation>
    </message>
    <message>
        <source>This is a %1, and whether the access token beside it is bound to its key cannot be read</source>
        <translation>Dies ist ein %1, und ob das Access-Token daneben an dessen Schlüssel gebunden ist, lässt sich nicht ablesen</translation>
    </message>
    <message>
        <source>The access token is not a signed JWT, so only its issuer knows the key that it is bound to (cnf.jkt).</source>
        <translation>Das Access-Token ist kein signiertes JWT, daher kennt nur sein Aussteller den Schlüssel, an den es gebunden ist (cnf.jkt).</translation>
    </message>
    <message>
        <source>Ask the issuer what the token is bound to (token introspection), and compare it with the thumbprint below.</source>
        <translation>Fragen Sie den Aussteller, woran das Token gebunden ist (Token Introspection), und vergleichen Sie es mit dem Fingerabdruck unten.</translation>
    </message>
    <message>
        <source>This is a %1, and the access token that it was made for is not verified</source>
        <translation>Dies ist ein %1, und das Access-Token, für das es erstellt wurde, ist nicht geprüft</translation>
    </message>
    <message>
        <source>The proof fits its request and its access token, but the token may be made up.</source>
        <translation>Der Nachweis passt zu seiner Anfrage und seinem Access-Token, aber das Token kann erfunden sein.</translation>
    </message>
    <message>
        <source>Load the keys of the access token’s issuer.</source>
        <translation>Laden Sie die Schlüssel des Ausstellers, von dem das Access-Token ist.</translation>
    </message>
    <message>
        <source>This is a %1, and nobody said what it has to answer</source>
        <translation>Dies ist ein %1, und niemand hat gesagt, worauf es antworten muss</translation>
    </message>
    <message>
        <source>Any program can make such a proof with a key of its own. It counts only for the service that asked for it, with the nonce that it gave.</source>
        <translation>Jedes Programm kann mit einem eigenen Schlüssel einen solchen Nachweis erzeugen. Er zählt nur für den Dienst, der ihn verlangt hat, mit der Nonce, die dieser vorgegeben hat.</translation>
    </message>
    <message>
        <source>Say the nonce and the audience that you expect.</source>
        <translation>Geben Sie die Nonce und den Empfänger an, die Sie erwarten.</translation>
    </message>
    <message>
        <source>The %1 beside the token was not checked</source>
        <translation>Das %1 neben dem Token wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Check it with the service that it was made for.</source>
        <translation>Prüfen Sie es mit dem Dienst, für den es erstellt wurde.</translation>
    </message>
    <message>
        <source>Whether the token was revoked is open, since its status list is not accepted itself</source>
        <translation>Ob das Token widerrufen wurde, ist offen, da seine Statusliste selbst nicht akzeptiert wird</translation>
    </message>
    <message>
        <source>The list is expired, damaged or not verified, so it says nothing of the token.</source>
        <translation>Die Liste ist abgelaufen, beschädigt oder nicht geprüft, sagt also nichts über das Token.</translation>
    </message>
    <message>
        <source>Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.</source>
        <translation>Untersuchen Sie die Liste für sich allein, um zu erfahren, was daran nicht stimmt, und laden Sie die Schlüssel ihres Ausstellers.</translation>
    </message>
    <message>
        <source>This %1 verifies with the key that it brings along itself, and nothing vouches for that key</source>
        <translation>Dieses %1 passt zu dem Schlüssel, den es selbst mitbringt, aber für diesen Schlüssel bürgt nichts</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing was altered since it was signed. But anybody can make a token with a key of their own: who signed it is known only once that key is.</source>
        <translation>Seit dem Signieren wurde nichts verändert. Aber jeder kann mit einem eigenen Schlüssel ein Token erzeugen: Wer es signiert hat, weiß man erst, wenn man diesen Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Give the key that you know to be the right one, to have the two compared.</source>
        <translation>Geben Sie den Schlüssel an, von dem Sie wissen, dass er der richtige ist; dann werden beide verglichen.</translation>
    </message>
    <message>
        <source>This is a %1, and nobody checked %2</source>
        <translation>Dies ist ein %1, und niemand hat Folgendes geprüft: %2</translation>
    </message>
    <message>
        <source>This is a %1, whose rules were not all checked</source>
        <translation>Dies ist ein %1, dessen Regeln nicht alle geprüft wurden</translation>
    </message>
    <message>
        <source>The token’s kind has rules that were not all checked</source>
        <translation>Für die Art des Tokens gelten Regeln, die nicht alle geprüft wurden</translation>
    </message>
    <message>
        <source>A token of this kind counts only together with what it belongs to. Taken by itself, it proves little.</source>
        <translation>Ein Token dieser Art zählt nur zusammen mit dem, wozu es gehört. Für sich genommen beweist es wenig.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>noch %1 bis zum Ablauf</translation>
    </message>
    <message>
        <source>expired %1 ago, which the leeway covers</source>
        <translation>vor %1 abgelaufen, was die Toleranz abdeckt</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>The payload is compressed (zip). The standard has that for encrypted tokens only, so most verifiers cannot read it.</source>
        <translation>Die Nutzdaten sind komprimiert (zip). Der Standard sieht das nur für verschlüsselte Tokens vor, daher können die meisten prüfenden Stellen sie nicht lesen.</translation>
    </message>
    <message>
        <source>In the text it is in base64 once more, as in a secret of Kubernetes.</source>
        <translation>Im Text steht es noch einmal in base64, wie in einem Secret von Kubernetes.</translation>
    </message>
    <message>
        <source>The issuer signed every disclosed claim (SD-JWT).</source>
        <translation>Der Aussteller hat jeden offengelegten Claim signiert (SD-JWT).</translation>
    </message>
    <message>
        <source>The holder’s key binding fits.</source>
        <translation>Die Schlüsselbindung des Inhabers passt.</translation>
    </message>
    <message>
        <source>%1; no claims were read, since the payload is not a JSON object</source>
        <translation>%1; es wurden keine Claims gelesen, da die Nutzdaten kein JSON-Objekt sind</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>If a service still refuses it, compare what that service expects with what is expected here.</source>
        <translation>Wenn ein Dienst es trotzdem ablehnt, vergleichen Sie, was dieser Dienst erwartet, mit dem, was hier erwartet wird.</translation>
    </message>
    <message>
        <source>Set what your service expects to check that too.</source>
        <translation>Geben Sie an, was Ihr Dienst erwartet, um auch das zu prüfen.</translation>
    </message>
    <message>
        <source>The endpoint has published other keys since, and those were not asked.</source>
        <translation>Der Endpunkt hat seither andere Schlüssel veröffentlicht; sie wurden nicht herangezogen.</translation>
    </message>
    <message>
        <source>Go back to the current keys to read what a service would say now.</source>
        <translation>Kehren Sie zu den aktuellen Schlüsseln zurück, um zu lesen, was ein Dienst jetzt sagen würde.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>the signature was not checked</source>
        <translation>die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>What the token says may be made up.</source>
        <translation>Was das Token sagt, kann erfunden sein.</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys or open a key file.</source>
        <translation>Rufen Sie die Schlüssel des Ausstellers ab, oder öffnen Sie eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>The text is not a JSON Web Token.</source>
        <translation>Der Text ist kein JSON Web Token.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Kopieren Sie das Token noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>Not a JSON Web Token: %1</source>
        <translation>Kein JSON Web Token: %1</translation>
    </message>
    <message>
        <source>Not a token: %1</source>
        <translation>Kein Token: %1</translation>
    </message>
</context>
<context>
    <name>WeakKeyWords</name>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 is faulty, so it cannot verify anything.</source>
        <translation>%1 ist fehlerhaft, daher lässt sich nichts damit prüfen.</translation>
    </message>
    <message>
        <source>That is at its character %1.</source>
        <translation>Betroffen ist Zeichen %1 des Werts.</translation>
    </message>
    <message>
        <source>Most clients skip such a key, some refuse the whole key set.</source>
        <translation>Die meisten Clients übergehen einen solchen Schlüssel, manche lehnen den ganzen Schlüsselsatz ab.</translation>
    </message>
    <message>
        <source>Ask the issuer to correct the key, or fetch the keys again in case they were cut off.</source>
        <translation>Bitten Sie den Aussteller, den Schlüssel zu korrigieren, oder rufen Sie die Schlüssel erneut ab, falls sie abgeschnitten wurden.</translation>
    </message>
    <message>
        <source>Its modulus (n) is a prime number instead of the product of two.</source>
        <translation>Sein Modulus (n) ist eine Primzahl statt des Produkts aus zweien.</translation>
    </message>
    <message>
        <source>The two primes of its modulus (n) are the same, or so near together that they are found at once.</source>
        <translation>Die beiden Primfaktoren seines Modulus (n) sind gleich oder liegen so nahe beieinander, dass man sie sofort findet.</translation>
    </message>
    <message>
        <source>Its modulus (n) can be divided by %1.</source>
        <translation>Sein Modulus (n) ist durch %1 teilbar.</translation>
    </message>
    <message>
        <source>Its modulus (n) can be divided by a small number.</source>
        <translation>Sein Modulus (n) ist durch eine kleine Zahl teilbar.</translation>
    </message>
    <message>
        <source>The RSA key is too large to be examined</source>
        <translation>Der RSA-Schlüssel ist zu groß, um untersucht zu werden</translation>
    </message>
    <message>
        <source>%1 has %2 bits. Keys are checked for weaknesses up to %3 bits only.</source>
        <translation>%1 hat %2 Bit. Schlüssel werden nur bis %3 Bit auf Schwächen untersucht.</translation>
    </message>
    <message>
        <source>A key of that size whose modulus is a prime would let everybody sign, so it is not trusted here. Hardly any issuer has keys of over 4096 bits.</source>
        <translation>Ein Schlüssel dieser Größe, dessen Modulus eine Primzahl ist, ließe jeden signieren, daher wird ihm hier nicht vertraut. Kaum ein Aussteller hat Schlüssel mit mehr als 4096 Bit.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it has a key of 2048 to 4096 bits.</source>
        <translation>Fragen Sie den Aussteller, ob er einen Schlüssel mit 2048 bis 4096 Bit hat.</translation>
    </message>
    <message>
        <source>The key is not a real RSA key</source>
        <translation>Der Schlüssel ist kein echter RSA-Schlüssel</translation>
    </message>
    <message>
        <source>%1 has no secret: everybody can compute its private part.</source>
        <translation>%1 hat kein Geheimnis: Jeder kann seinen privaten Teil berechnen.</translation>
    </message>
    <message>
        <source>Either it was damaged, or somebody made it so. Most clients do not notice.</source>
        <translation>Entweder wurde er beschädigt, oder jemand hat ihn so gemacht. Die meisten Clients bemerken das nicht.</translation>
    </message>
    <message>
        <source>Do not trust what this key verifies, and ask the issuer for a new one.</source>
        <translation>Vertrauen Sie nichts, was zu diesem Schlüssel passt, und bitten Sie den Aussteller um einen neuen.</translation>
    </message>
    <message>
        <source>The RSA key can be broken (ROCA)</source>
        <translation>Der RSA-Schlüssel lässt sich brechen (ROCA)</translation>
    </message>
    <message>
        <source>%1 bears the mark of keys that Infineon chips made until 2017.</source>
        <translation>%1 trägt das Kennzeichen von Schlüsseln, die Chips von Infineon bis 2017 erzeugt haben.</translation>
    </message>
    <message>
        <source>Their private part can be computed from the public one, at a cost that many can pay (CVE-2017-15361). It was probably made on a smart card, a TPM or a security token of that time. Most clients do not notice.</source>
        <translation>Ihr privater Teil lässt sich aus dem öffentlichen berechnen, zu Kosten, die sich viele leisten können (CVE-2017-15361). Wahrscheinlich wurde er auf einer Smartcard, einem TPM oder einem Sicherheitstoken aus dieser Zeit erzeugt. Die meisten Clients bemerken das nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer to replace the key by one that other software made.</source>
        <translation>Bitten Sie den Aussteller, den Schlüssel durch einen zu ersetzen, den andere Software erzeugt hat.</translation>
    </message>
    <message>
        <source>Its header says “%1” (HMAC), which works with a secret that both sides share. No public key set holds that secret, so no key set helps.</source>
        <translation>Sein Header nennt „%1“ (HMAC); das beruht auf einem Geheimnis, das beide Seiten teilen. Kein öffentlicher Schlüsselsatz enthält dieses Geheimnis, daher hilft kein Schlüsselsatz weiter.</translation>
    </message>
    <message>
        <source>The token uses a shared secret where only public keys are trusted</source>
        <translation>Das Token verwendet ein gemeinsames Geheimnis, wo nur öffentlichen Schlüsseln vertraut wird</translation>
    </message>
    <message>
        <source>Mostly that is a refresh token, which is for its issuer alone, or the issuer was never set to sign with a key pair. A service that trusts public keys has to refuse it: a service that took a public key for the secret would accept forged tokens.</source>
        <translation>Meistens ist das ein Refresh-Token, das nur für seinen Aussteller bestimmt ist, oder der Aussteller wurde nie auf das Signieren mit einem Schlüsselpaar eingestellt. Ein Dienst, der öffentlichen Schlüsseln vertraut, muss es ablehnen: Nähme er einen öffentlichen Schlüssel als Geheimnis, würde er gefälschte Tokens akzeptieren.</translation>
    </message>
    <message>
        <source>If the issuer does share a secret with you, give it; else have the issuer sign with a key pair, such as RS256 or ES256.</source>
        <translation>Wenn der Aussteller ein Geheimnis mit Ihnen teilt, geben Sie es an; sonst lassen Sie den Aussteller mit einem Schlüsselpaar signieren, etwa mit RS256 oder ES256.</translation>
    </message>
    <message>
        <source>The header says “%1”, which works with a secret that both sides share.</source>
        <translation>Der Header nennt „%1“; das beruht auf einem Geheimnis, das beide Seiten teilen.</translation>
    </message>
    <message>
        <source>The keys here are public ones, which everybody can read: a verifier that took one of them for the secret would accept forged tokens.</source>
        <translation>Die Schlüssel hier sind öffentlich, jeder kann sie lesen: Nähme eine prüfende Stelle einen davon als Geheimnis, würde sie gefälschte Tokens akzeptieren.</translation>
    </message>
    <message>
        <source>If the issuer does share a secret with you, give it; else treat the token as forged.</source>
        <translation>Wenn der Aussteller ein Geheimnis mit Ihnen teilt, geben Sie es an; sonst behandeln Sie das Token als gefälscht.</translation>
    </message>
    <message>
        <source>The loaded secret is the text of a private key</source>
        <translation>Das geladene Geheimnis ist der Text eines privaten Schlüssels</translation>
    </message>
    <message>
        <source>A private key is not made to be shared, and everyone who checks a token with its text needs it. Common libraries (PyJWT, jsonwebtoken) refuse it as a shared secret. It was probably loaded as a secret by mistake.</source>
        <translation>Ein privater Schlüssel ist nicht zum Teilen gemacht, und jeder, der ein Token mit seinem Text prüft, braucht ihn. Verbreitete Bibliotheken (PyJWT, jsonwebtoken) lehnen ihn als gemeinsames Geheimnis ab. Wahrscheinlich wurde er versehentlich als Geheimnis geladen.</translation>
    </message>
    <message>
        <source>Load it as a key; if both sides do share a secret, load that.</source>
        <translation>Laden Sie ihn als Schlüssel; wenn beide Seiten ein Geheimnis teilen, laden Sie dieses.</translation>
    </message>
    <message>
        <source>The loaded secret is an archive, or too large to be trusted</source>
        <translation>Das geladene Geheimnis ist ein Archiv oder zu groß, um ihm zu vertrauen</translation>
    </message>
    <message>
        <source>There is no way to check whether it contains a public key’s text, with which everybody could sign. Shared secrets have a few dozen bytes; the wrong file was probably loaded.</source>
        <translation>Es lässt sich nicht prüfen, ob es den Text eines öffentlichen Schlüssels enthält, mit dem jeder signieren könnte. Gemeinsame Geheimnisse haben ein paar Dutzend Byte; wahrscheinlich wurde die falsche Datei geladen.</translation>
    </message>
    <message>
        <source>Load the file that has the secret.</source>
        <translation>Laden Sie die Datei, die das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>The loaded secret is the text of a public key</source>
        <translation>Das geladene Geheimnis ist der Text eines öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Everybody can read a public key, so everybody could have made a token that it verifies. It was probably loaded as a secret by mistake, or somebody wants a forged token to pass (algorithm confusion).</source>
        <translation>Jeder kann einen öffentlichen Schlüssel lesen, also könnte jeder ein Token erzeugt haben, das zu ihm passt. Wahrscheinlich wurde er versehentlich als Geheimnis geladen, oder jemand will ein gefälschtes Token durchbringen (Algorithmusverwechslung).</translation>
    </message>
    <message>
        <source>Load the public key as a key, and refuse tokens that are signed with a shared secret.</source>
        <translation>Laden Sie den öffentlichen Schlüssel als Schlüssel, und lehnen Sie Tokens ab, die mit einem gemeinsamen Geheimnis signiert sind.</translation>
    </message>
    <message>
        <source>in PEM form</source>
        <translation>in PEM-Form</translation>
    </message>
    <message>
        <source>in DER form</source>
        <translation>in DER-Form</translation>
    </message>
    <message>
        <source>in JWK form</source>
        <translation>in JWK-Form</translation>
    </message>
    <message>
        <source>as a bare number</source>
        <translation>als bloße Zahl</translation>
    </message>
    <message>
        <source>in OpenSSH’s form</source>
        <translation>in der Form von OpenSSH</translation>
    </message>
    <message>
        <source>as a certificate</source>
        <translation>als Zertifikat</translation>
    </message>
    <message>
        <source>The token is forged, with a public key as its secret</source>
        <translation>Das Token ist gefälscht, mit einem öffentlichen Schlüssel als Geheimnis</translation>
    </message>
    <message>
        <source>It says “%1” and was signed with the text of %2 (%3) as if that were a shared secret.</source>
        <translation>Es nennt „%1“ und wurde mit dem Text eines Schlüssels signiert, als wäre das ein gemeinsames Geheimnis: %2 (%3).</translation>
    </message>
    <message>
        <source>Everybody can read a public key, so everybody could have made this token. The attack is known as algorithm confusion.</source>
        <translation>Jeder kann einen öffentlichen Schlüssel lesen, also könnte jeder dieses Token erzeugt haben. Der Angriff ist als Algorithmusverwechslung (algorithm confusion) bekannt.</translation>
    </message>
    <message>
        <source>Do not accept it, find out who sent it, and make sure that your service allows the issuer’s algorithm only.</source>
        <translation>Akzeptieren Sie es nicht, finden Sie heraus, wer es gesendet hat, und stellen Sie sicher, dass Ihr Dienst nur den Algorithmus des Ausstellers erlaubt.</translation>
    </message>
    <message>
        <source>The RSA key is too small</source>
        <translation>Der RSA-Schlüssel ist zu klein</translation>
    </message>
    <message>
        <source>%1 has %2 bits; at least %3 are needed.</source>
        <translation>%1 hat %2 Bit; nötig sind mindestens %3.</translation>
    </message>
    <message>
        <source>Small keys can be broken, and then anybody can sign. The key is probably an old one that was never replaced.</source>
        <translation>Kleine Schlüssel lassen sich brechen, und dann kann jeder signieren. Wahrscheinlich ist es ein alter Schlüssel, der nie ersetzt wurde.</translation>
    </message>
    <message>
        <source>Ask the issuer for a key of 2048 bits or more, or for ES256.</source>
        <translation>Bitten Sie den Aussteller um einen Schlüssel mit 2048 Bit oder mehr oder um ES256.</translation>
    </message>
    <message>
        <source>%1 is one of the few points of small order on %2.</source>
        <translation>%1 ist einer der wenigen Punkte kleiner Ordnung auf %2.</translation>
    </message>
    <message>
        <source>The key verifies what nobody signed</source>
        <translation>Der Schlüssel passt zu Signaturen, die niemand erzeugt hat</translation>
    </message>
    <message>
        <source>The key is one of the few points of small order on its curve.</source>
        <translation>Der Schlüssel ist einer der wenigen Punkte kleiner Ordnung auf seiner Kurve.</translation>
    </message>
    <message>
        <source>With such a key, made-up signatures pass. No honest software makes one.</source>
        <translation>Mit einem solchen Schlüssel gehen erfundene Signaturen durch. Keine ehrliche Software erzeugt so einen.</translation>
    </message>
    <message>
        <source>Remove the key, and find out how it came into the key set.</source>
        <translation>Entfernen Sie den Schlüssel, und finden Sie heraus, wie er in den Schlüsselsatz kam.</translation>
    </message>
    <message>
        <source>Anyone who has one token can try secrets on it offline, and with the right one can sign any other.</source>
        <translation>Wer ein einziges Token hat, kann daran offline Geheimnisse durchprobieren und mit dem richtigen jedes andere Token signieren.</translation>
    </message>
    <message>
        <source>Replace the secret by random bytes, at least as many as the hash has (32 for HS256).</source>
        <translation>Ersetzen Sie das Geheimnis durch zufällige Bytes, mindestens so viele, wie der Hash hat (32 bei HS256).</translation>
    </message>
    <message>
        <source>The shared secret is a known or guessable one</source>
        <translation>Das gemeinsame Geheimnis ist bekannt oder leicht zu erraten</translation>
    </message>
    <message>
        <source>It is in every attacker’s word list, probably because it was copied from an example.</source>
        <translation>Es steht in jeder Wortliste von Angreifern, wahrscheinlich weil es aus einem Beispiel kopiert wurde.</translation>
    </message>
    <message>
        <source>The shared secret is too short</source>
        <translation>Das gemeinsame Geheimnis ist zu kurz</translation>
    </message>
    <message>
        <source>It has %1 bits; the algorithm needs at least %2.</source>
        <translation>Es hat %1 Bit; der Algorithmus braucht mindestens %2.</translation>
    </message>
    <message>
        <source>It was probably thought up instead of generated.</source>
        <translation>Wahrscheinlich wurde es ausgedacht statt erzeugt.</translation>
    </message>
    <message>
        <source>Anyone who can read the file can sign tokens with it, so it belongs to the one who signs, and to nobody else.</source>
        <translation>Wer die Datei lesen kann, kann damit Tokens signieren. Sie gehört also nur dem, der signiert, und niemandem sonst.</translation>
    </message>
    <message>
        <source>This file holds a shared secret</source>
        <translation>Diese Datei enthält ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Keep it where it is, and share it only with those who have to check such tokens.</source>
        <translation>Lassen Sie sie, wo sie ist, und geben Sie das Geheimnis nur denen, die solche Tokens prüfen müssen.</translation>
    </message>
    <message>
        <source>This file holds a private key</source>
        <translation>Diese Datei enthält einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>Keep it where it is, and publish only its public half. If others can read this file already, make a new key.</source>
        <translation>Lassen Sie ihn, wo er ist, und veröffentlichen Sie nur seine öffentliche Hälfte. Wenn andere diese Datei schon lesen können, erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is a shared secret.</source>
        <translation>%1 ist ein gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>%1 comes with its private part.</source>
        <translation>%1 enthält auch den privaten Teil.</translation>
    </message>
    <message>
        <source>Anyone who can read this key set can sign tokens as the issuer. The whole key was probably exported where only its public part should have been.</source>
        <translation>Wer diesen Schlüsselsatz lesen kann, kann als Aussteller Tokens signieren. Wahrscheinlich wurde der ganze Schlüssel exportiert statt nur sein öffentlicher Teil.</translation>
    </message>
    <message>
        <source>If the key set is public, inform the issuer at once: the key has to be withdrawn and replaced.</source>
        <translation>Wenn der Schlüsselsatz öffentlich ist, informieren Sie sofort den Aussteller: Der Schlüssel muss zurückgezogen und ersetzt werden.</translation>
    </message>
    <message>
        <source>A shared secret is in the key set</source>
        <translation>Im Schlüsselsatz steht ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>A private key is in the key set</source>
        <translation>Im Schlüsselsatz steht ein privater Schlüssel</translation>
    </message>
    <message>
        <source>The token holds the private key that it is bound to</source>
        <translation>Das Token enthält den privaten Schlüssel, an den es gebunden ist</translation>
    </message>
    <message>
        <source>The claim cnf may contain the public part only. Anyone who reads this token can pass for its holder. The issuer’s software probably writes the whole key.</source>
        <translation>Der Claim cnf darf nur den öffentlichen Teil enthalten. Wer dieses Token liest, kann sich als sein Inhaber ausgeben. Wahrscheinlich schreibt die Software des Ausstellers den ganzen Schlüssel hinein.</translation>
    </message>
    <message>
        <source>Tell the issuer, and have the holder make a new key.</source>
        <translation>Sagen Sie dem Aussteller Bescheid, und lassen Sie den Inhaber einen neuen Schlüssel erzeugen.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>The text needs more memory than there is. Paste only the token.</source>
        <translation>Der Text braucht mehr Speicher, als da ist. Fügen Sie nur das Token ein.</translation>
    </message>
    <message>
        <source>The keys need more memory than there is. Load only the keys that the token names.</source>
        <translation>Die Schlüssel brauchen mehr Speicher, als da ist. Laden Sie nur die Schlüssel, die das Token nennt.</translation>
    </message>
    <message>
        <source>The answer needs more memory than there is. Check that the address is that of a key set.</source>
        <translation>Die Antwort braucht mehr Speicher, als da ist. Prüfen Sie, ob die Adresse die eines Schlüsselsatzes ist.</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Open a smaller one.</source>
        <translation>Die Datei braucht mehr Speicher, als da ist. Öffnen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the text. Nothing was checked.</source>
        <translation>In Tokenscope ging beim Lesen des Textes etwas schief. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the keys. They are not used.</source>
        <translation>In Tokenscope ging beim Lesen der Schlüssel etwas schief. Sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read the answer. It is not used.</source>
        <translation>In Tokenscope ging beim Lesen der Antwort etwas schief. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Something went wrong in Tokenscope while it read or wrote the file.</source>
        <translation>In Tokenscope ging beim Lesen oder Schreiben der Datei etwas schief.</translation>
    </message>
</context>
<context>
    <name>tokenscope::demo::SampleList</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Everything is in order: signed with ES256 by the newest key.</source>
        <translation>Alles in Ordnung: mit ES256 vom neuesten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Accepted, RSA</source>
        <translation>Akzeptiert, RSA</translation>
    </message>
    <message>
        <source>In order too, signed with RS256: note how long the signature is.</source>
        <translation>Ebenfalls in Ordnung, mit RS256 signiert: Beachten Sie, wie lang die Signatur ist.</translation>
    </message>
    <message>
        <source>Accepted, EdDSA</source>
        <translation>Akzeptiert, EdDSA</translation>
    </message>
    <message>
        <source>In order too, signed with Ed25519.</source>
        <translation>Ebenfalls in Ordnung, mit Ed25519 signiert.</translation>
    </message>
    <message>
        <source>Accepted, ML-DSA</source>
        <translation>Akzeptiert, ML-DSA</translation>
    </message>
    <message>
        <source>In order too, signed with ML-DSA-65, which holds against quantum computers; the signature has 3309 bytes.</source>
        <translation>Ebenfalls in Ordnung, mit ML-DSA-65 signiert, das auch Quantencomputern standhält; die Signatur hat 3309 Byte.</translation>
    </message>
    <message>
        <source>Inside a curl command</source>
        <translation>In einem curl-Befehl</translation>
    </message>
    <message>
        <source>A good token in the middle of a command: paste the whole line.</source>
        <translation>Ein einwandfreies Token mitten in einem Befehl: Fügen Sie die ganze Zeile ein.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The signature is good, but the token ended three hours ago.</source>
        <translation>Die Signatur stimmt, aber das Token ist vor drei Stunden abgelaufen.</translation>
    </message>
    <message>
        <source>The signature is good, but the token begins in twelve hours.</source>
        <translation>Die Signatur stimmt, aber das Token gilt erst in zwölf Stunden.</translation>
    </message>
    <message>
        <source>For another audience</source>
        <translation>Für einen anderen Empfänger</translation>
    </message>
    <message>
        <source>A good token that was issued for another application.</source>
        <translation>Ein einwandfreies Token, das für eine andere Anwendung ausgestellt wurde.</translation>
    </message>
    <message>
        <source>From another issuer</source>
        <translation>Von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>Signed by the right key, but the issuer gives itself another name.</source>
        <translation>Mit dem richtigen Schlüssel signiert, aber der Aussteller nennt sich anders.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <source>Many verifiers accept it, and forever: it has no expiry date.</source>
        <translation>Viele prüfende Stellen akzeptieren es, und zwar für immer: Es hat keine Ablaufzeit.</translation>
    </message>
    <message>
        <source>Dates in milliseconds</source>
        <translation>Zeitangaben in Millisekunden</translation>
    </message>
    <message>
        <source>The end is given in milliseconds: to a verifier this token lives for thousands of years.</source>
        <translation>Das Ende ist in Millisekunden angegeben: Für eine prüfende Stelle lebt dieses Token Tausende von Jahren.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>Somebody turned the role into admin; the signature shows it.</source>
        <translation>Jemand hat die Rolle in „admin“ geändert; die Signatur verrät es.</translation>
    </message>
    <message>
        <source>Changed after signing, RSA</source>
        <translation>Nach dem Signieren geändert, RSA</translation>
    </message>
    <message>
        <source>The same with RSA, where it can be proven that the content was changed.</source>
        <translation>Dasselbe mit RSA, wo sich nachweisen lässt, dass der Inhalt geändert wurde.</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>The header says that there is no signature: anybody can write such a token.</source>
        <translation>Im Header steht, dass es keine Signatur gibt: Ein solches Token kann jeder schreiben.</translation>
    </message>
    <message>
        <source>Signature in DER</source>
        <translation>Signatur in DER</translation>
    </message>
    <message>
        <source>A good signature in the form that OpenSSL writes, which is not the one that tokens use.</source>
        <translation>Eine richtige Signatur in der Form, die OpenSSL schreibt; Tokens verwenden eine andere.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>The last characters of the signature were lost in copying.</source>
        <translation>Die letzten Zeichen der Signatur gingen beim Kopieren verloren.</translation>
    </message>
    <message>
        <source>Signed by a stranger</source>
        <translation>Von Fremden signiert</translation>
    </message>
    <message>
        <source>It names a key of the set, but another key signed it.</source>
        <translation>Es nennt einen Schlüssel aus dem Satz, wurde aber mit einem anderen signiert.</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>It names a key that is not in the set.</source>
        <translation>Es nennt einen Schlüssel, der nicht im Schlüsselsatz ist.</translation>
    </message>
    <message>
        <source>Key confusion</source>
        <translation>Schlüsselverwechslung</translation>
    </message>
    <message>
        <source>An attack: HS256, with the text of the public RSA key as the shared secret.</source>
        <translation>Ein Angriff: HS256, mit dem Text des öffentlichen RSA-Schlüssels als gemeinsamem Geheimnis.</translation>
    </message>
    <message>
        <source>Segment missing</source>
        <translation>Abschnitt fehlt</translation>
    </message>
    <message>
        <source>Only header and payload were copied.</source>
        <translation>Nur Header und Nutzdaten wurden kopiert.</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>Undurchsichtiges Token</translation>
    </message>
    <message>
        <source>Not a JWT at all: only the service that issued it can check it.</source>
        <translation>Gar kein JWT: Nur der Dienst, der es ausgestellt hat, kann es prüfen.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Beginnt später</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::BindingsView</name>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>There are too many to list all of them here.</source>
        <translation>Es sind zu viele, um sie hier alle aufzuführen.</translation>
    </message>
    <message>
        <source>No bindings</source>
        <translation>Keine Bindungen</translation>
    </message>
    <message>
        <source>The token names no other token, key or request that it belongs to.</source>
        <translation>Das Token nennt kein anderes Token, keinen Schlüssel und keine Anfrage, zu denen es gehört.</translation>
    </message>
    <message>
        <source>Bindings: %1 ✗</source>
        <translation>Bindungen: %1 ✗</translation>
    </message>
    <message>
        <source>Bindings: %1</source>
        <translation>Bindungen: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CalendarPopup</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Judge as of then</source>
        <translation>Für diese Zeit &amp;beurteilen</translation>
    </message>
    <message>
        <source>Judge as of then</source>
        <translation>Für diese Zeit beurteilen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CausesView</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
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
        <translation>Keine bestimmte Art</translation>
    </message>
    <message>
        <source>Negative tests</source>
        <translation>Negativtests</translation>
    </message>
    <message>
        <source>What the service expects</source>
        <translation>Was der Dienst erwartet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The service has to trust the key below: set up a copy of it for the test, never the one that people use. Nothing is sent from here.</source>
        <translation>Der Dienst muss dem Schlüssel unten vertrauen: Richten Sie für den Test eine Kopie des Dienstes ein, nie den, mit dem gearbeitet wird. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, check, standard or reason</source>
        <translation>Nach Name, Prüfung, Norm oder Grund filtern</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To be refused</source>
        <translation>Abzulehnen</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>Zu akzeptieren</translation>
    </message>
    <message>
        <source>Better refused</source>
        <translation>Besser abzulehnen</translation>
    </message>
    <message>
        <source>Save as fi&amp;les…</source>
        <translation>Als &amp;Dateien speichern …</translation>
    </message>
    <message>
        <source>Save each token to a file, in a new folder</source>
        <translation>Jedes Token in eine Datei in einem neuen Ordner speichern</translation>
    </message>
    <message>
        <source>Save as JS&amp;ON…</source>
        <translation>Als JS&amp;ON speichern …</translation>
    </message>
    <message>
        <source>Save all tokens as JSON</source>
        <translation>Alle Tokens als JSON speichern</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>Gewähltes Token</translation>
    </message>
    <message>
        <source>Text of the chosen token</source>
        <translation>Text des gewählten Tokens</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Inspect the token in the main window</source>
        <translation>Das Token im Hauptfenster untersuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy a curl command for the token</source>
        <translation>Einen curl-Befehl für das Token kopieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Say which issuer and which audience the service expects. The tokens are made for them.</source>
        <translation>Geben Sie an, welchen Aussteller und welchen Empfänger der Dienst erwartet. Dafür werden die Tokens erstellt.</translation>
    </message>
    <message>
        <source>There is no key to sign with yet.</source>
        <translation>Es gibt noch keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>%1 to be refused</source>
        <translation>%1 abzulehnen</translation>
    </message>
    <message>
        <source>%1 to be accepted</source>
        <translation>%1 zu akzeptieren</translation>
    </message>
    <message>
        <source>%1 better refused</source>
        <translation>%1 besser abzulehnen</translation>
    </message>
    <message>
        <source>The tokens are good for five minutes. What you copy or save is made anew.</source>
        <translation>Die Tokens gelten fünf Minuten. Was Sie kopieren oder speichern, wird neu erstellt.</translation>
    </message>
    <message>
        <source>Choose a token to see what it is for.</source>
        <translation>Wählen Sie ein Token, um zu lesen, wofür es da ist.</translation>
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
        <translation>Das Token ist in der Zwischenablage. Es gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>A curl command is on the clipboard; it takes the token from a variable. Put the service&apos;s address in.</source>
        <translation>Ein curl-Befehl ist in der Zwischenablage; er nimmt das Token aus einer Variablen. Setzen Sie die Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <source>Save the tokens to a new folder</source>
        <translation>Die Tokens in einen neuen Ordner speichern</translation>
    </message>
    <message>
        <source>Save the tokens as JSON</source>
        <translation>Die Tokens als JSON speichern</translation>
    </message>
    <message>
        <source>The tokens are saved, for you alone to read. The script ask.sh tries a service with them.</source>
        <translation>Die Tokens sind gespeichert, nur für Sie lesbar. Das Skript ask.sh prüft einen Dienst damit.</translation>
    </message>
    <message>
        <source>The tokens are saved, for you alone to read.</source>
        <translation>Die Tokens sind gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The tokens were not saved.</source>
        <translation>Die Tokens wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CheckRow</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What this check means</source>
        <translation>Was diese Prüfung bedeutet</translation>
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
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>one check</comment>
        <translation>%1 nicht bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>several checks</comment>
        <translation>%1 nicht bestanden</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <comment>one check</comment>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <comment>several checks</comment>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>one check</comment>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>several checks</comment>
        <translation>%1 bestanden</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ChipField</name>
    <message>
        <source>one more</source>
        <translation>weiterer Eintrag</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus „%2“ entfernen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ClaimTableModel</name>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (Header)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>For the token</source>
        <translation>Für das Token</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Disclosable</source>
        <translation>Offenlegbar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate a token ID</source>
        <translation>Token-ID erzeugen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>vor 1 h</translation>
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
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Name des Claims</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of the claim</source>
        <translation>Wert des Claims</translation>
    </message>
    <message>
        <source>text or JSON</source>
        <translation>Text oder JSON</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Set&amp;zen</translation>
    </message>
    <message>
        <source>Set this claim</source>
        <translation>Diesen Claim setzen</translation>
    </message>
    <message>
        <source>&amp;Add a claim</source>
        <translation>C&amp;laim hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Claim hinzufügen</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompanionsBox</name>
    <message>
        <source>Root certificates</source>
        <translation>Stammzertifikate</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>Holder’s key</source>
        <translation>Schlüssel des Inhabers</translation>
    </message>
    <message>
        <source>A token’s own certificates (x5c) count where they lead to one of these</source>
        <translation>Die eigenen Zertifikate eines Tokens (x5c) zählen, wenn sie zu einem von diesen führen</translation>
    </message>
    <message>
        <source>The list that says whether the token was revoked, as its address serves it</source>
        <translation>Die Liste, die sagt, ob das Token widerrufen wurde, so wie ihre Adresse sie liefert</translation>
    </message>
    <message>
        <source>Checks a key binding where the credential does not name the key</source>
        <translation>Prüft eine Schlüsselbindung, wenn das Credential den Schlüssel nicht nennt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Zwei Tokens vergleichen</translation>
    </message>
    <message>
        <source>A is the token in the window. Paste the other one, B, here:</source>
        <translation>A ist das Token im Fenster. Fügen Sie das andere, B, hier ein:</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Felder beider Tokens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CompareSetsDialog</name>
    <message>
        <source>Key set A</source>
        <translation>Schlüsselsatz A</translation>
    </message>
    <message>
        <source>Key set B</source>
        <translation>Schlüsselsatz B</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Als Text kopieren</translation>
    </message>
    <message>
        <source>Compare two key sets</source>
        <translation>Zwei Schlüsselsätze vergleichen</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>Von A nach B</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is one set or none. Load another one beside it: switch on “Keep loaded keys when others come” in the menu Keys, and fetch or open the other one.</source>
        <translation>Es ist höchstens ein Satz geladen. Laden Sie einen weiteren daneben: Schalten Sie im Menü „Schlüssel“ „Geladene Schlüssel behalten, wenn andere kommen“ ein, und rufen Sie den anderen ab oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>With each of them alone the token is judged alike: %1</source>
        <translation>Mit jedem der beiden allein wird das Token gleich beurteilt: %1</translation>
    </message>
    <message>
        <source>The token with A alone: %1
The token with B alone: %2</source>
        <translation>Das Token mit A allein: %1
Das Token mit B allein: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ComparisonModel</name>
    <message>
        <source>✗ Decides: %1</source>
        <translation>✗ Entscheidend: %1</translation>
    </message>
    <message>
        <source>header: %1</source>
        <translation>Header: %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
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
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ConnectionDialog</name>
    <message>
        <source>Use HTTP/&amp;2 where the server speaks it</source>
        <translation>HTTP/&amp;2 verwenden, wo der Server es spricht</translation>
    </message>
    <message>
        <source>Fetch &amp;once more where a token names an unknown key ID</source>
        <translation>&amp;Noch einmal abrufen, wenn ein Token eine unbekannte Schlüssel-ID nennt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The system’s certificate authorities</source>
        <translation>Die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Hosts allowed in clear text</source>
        <translation>Im Klartext erlaubte Hosts</translation>
    </message>
    <message>
        <source>None but this computer</source>
        <translation>Keiner außer diesem Rechner</translation>
    </message>
    <message>
        <source>For servers that you trust: over HTTP/2 the size of an answer’s headers has no bound</source>
        <translation>Für Server, denen Sie vertrauen: Über HTTP/2 ist die Größe der Header einer Antwort unbegrenzt</translation>
    </message>
    <message>
        <source>Fetch keys again every so many minutes</source>
        <translation>Abstand in Minuten, in dem Schlüssel erneut abgerufen werden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
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
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Hosts allowed in clear &amp;text</source>
        <translation>Im &amp;Klartext erlaubte Hosts</translation>
    </message>
    <message>
        <source>Fetch keys again &amp;every</source>
        <translation>Schlüssel &amp;erneut abrufen alle</translation>
    </message>
    <message>
        <source>These hold until the program ends. Loopback never goes through a proxy.</source>
        <translation>Das gilt, bis das Programm endet. Loopback läuft nie über einen Proxy.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::CourseView</name>
    <message>
        <source>Over time</source>
        <translation>Zeitlicher Verlauf</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>chosen: %1 to %2</source>
        <translation>gewählt: %1 bis %2</translation>
    </message>
    <message>
        <source>No line with a token says when it was written.</source>
        <translation>Keine Zeile mit einem Token gibt an, wann sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::DateField</name>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
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
        <translation>Dekodiertes Token</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
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
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Shown in part: it is very long.</source>
        <translation>Teilweise angezeigt: Es ist sehr lang.</translation>
    </message>
    <message>
        <source>%1 member</source>
        <translation>%1 Feld</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>keine Claims</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>%1 Claim</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 Claims</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;claim</source>
        <translation>&amp;Claim kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>E&amp;xpect this</source>
        <translation>&amp;Das erwarten</translation>
    </message>
    <message>
        <source>Find in the decoded token</source>
        <translation>Im decodierten Token suchen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::DemoStrip</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Hide the demo’s bar</source>
        <translation>Die Leiste der Demo ausblenden</translation>
    </message>
    <message>
        <source>Hide the demo’s bar; the demo runs on. “Start the demo endpoint” brings it back.</source>
        <translation>Die Leiste der Demo ausblenden; die Demo läuft weiter. „Demo-Endpunkt starten“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Bad weather</source>
        <translation>Schlechtes Wetter</translation>
    </message>
    <message>
        <source>What the demo endpoint does with the next requests: answer late, refuse, change keys</source>
        <translation>Was der Demo-Endpunkt mit den nächsten Anfragen tut: spät antworten, ablehnen, Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Bad &amp;weather</source>
        <translation>Schlechtes &amp;Wetter</translation>
    </message>
    <message>
        <source>&amp;Change the signing key now</source>
        <translation>&amp;Signaturschlüssel jetzt wechseln</translation>
    </message>
    <message>
        <source>Each answer comes</source>
        <translation>Jede Antwort kommt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After 1 s</source>
        <translation>Nach 1 s</translation>
    </message>
    <message>
        <source>After 5 s</source>
        <translation>Nach 5 s</translation>
    </message>
    <message>
        <source>After 30 s</source>
        <translation>Nach 30 s</translation>
    </message>
    <message>
        <source>Requests for keys are answered with</source>
        <translation>Anfragen nach Schlüsseln werden beantwortet mit</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Den Schlüsseln</translation>
    </message>
    <message>
        <source>401: the API token is not taken</source>
        <translation>401: Das API-Token wird nicht angenommen</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: zu viele Anfragen</translation>
    </message>
    <message>
        <source>500: an error of the service</source>
        <translation>500: ein Fehler des Dienstes</translation>
    </message>
    <message>
        <source>The demo runs on this computer. Step through its samples, or choose one under Samples.</source>
        <translation>Die Demo läuft auf diesem Computer. Gehen Sie ihre Beispiele durch, oder wählen Sie eines unter „Beispiele“.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4: %5</source>
        <translation>%1 von %2 · %3 · %4: %5</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EarlierKeysStrip</name>
    <message>
        <source>Earlier keys in use</source>
        <translation>Frühere Schlüssel in Verwendung</translation>
    </message>
    <message>
        <source>&amp;Back to the current keys</source>
        <translation>&amp;Zurück zu den aktuellen Schlüsseln</translation>
    </message>
    <message>
        <source>Back to the current keys</source>
        <translation>Zurück zu den aktuellen Schlüsseln</translation>
    </message>
    <message>
        <source>▲ The token is judged by the keys of %1, not by the current ones.</source>
        <translation>▲ Das Token wird nach den Schlüsseln von %1 beurteilt, nicht nach den aktuellen.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EndpointBar</name>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Remember in keyring</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>Keep the token in the system’s keyring once it has worked, and nowhere else</source>
        <translation>Das Token im Schlüsselbund des Systems aufbewahren, sobald es funktioniert hat, und nirgendwo sonst</translation>
    </message>
    <message>
        <source>Demo endpoint</source>
        <translation>Demo-Endpunkt</translation>
    </message>
    <message>
        <source>Pangea AuthN URL</source>
        <translation>Pangea-AuthN-URL</translation>
    </message>
    <message>
        <source>JWKS URL</source>
        <translation>JWKS-URL</translation>
    </message>
    <message>
        <source>OpenID issuer</source>
        <translation>OpenID-Aussteller</translation>
    </message>
    <message>
        <source>Endpoints…</source>
        <translation>Endpunkte …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch keys</source>
        <translation>Schlüssel abrufen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Das Token verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Das Token anzeigen</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Fragt %1 ab</translation>
    </message>
    <message>
        <source>Where the keys are: an OpenID issuer, a JWKS URL, a Pangea AuthN domain</source>
        <translation>Wo die Schlüssel sind: ein OpenID-Aussteller, eine JWKS-URL, eine Pangea-AuthN-Domain</translation>
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation>Einen Endpunkt wählen</translation>
    </message>
    <message>
        <source>Save this endpoint</source>
        <translation>Diesen Endpunkt speichern</translation>
    </message>
    <message>
        <source>Rename or forget this endpoint</source>
        <translation>Diesen Endpunkt umbenennen oder vergessen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EndpointDialog</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Saved endpoints</source>
        <translation>Gespeicherte Endpunkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pangea AuthN</source>
        <translation>Pangea AuthN</translation>
    </message>
    <message>
        <source>JWKS URL</source>
        <translation>JWKS-URL</translation>
    </message>
    <message>
        <source>OpenID issuer</source>
        <translation>OpenID-Aussteller</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Tokens are not saved with endpoints.</source>
        <translation>Tokens werden nicht mit Endpunkten gespeichert.</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;eu</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate endpoint</source>
        <translation>Endpunkt duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move endpoint up</source>
        <translation>Endpunkt nach oben verschieben</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move endpoint down</source>
        <translation>Endpunkt nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import endpoints</source>
        <translation>Endpunkte importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Endpunkte exportieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>Endpunkt speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The endpoints were exported.</source>
        <translation>Die Endpunkte wurden exportiert.</translation>
    </message>
    <message>
        <source>That name belongs to the endpoint of this program. Choose another one.</source>
        <translation>Dieser Name gehört zum Endpunkt dieses Programms. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Discard what you typed? It cannot be saved as it is.</source>
        <translation>Ihre Eingabe verwerfen? So, wie sie ist, lässt sie sich nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Its address cannot be brought back, and a token that is remembered for it goes as well. The keys that were fetched from it stay.</source>
        <translation>Die Adresse lässt sich nicht wiederherstellen, und auch ein dafür gemerktes Token wird gelöscht. Die von dort abgerufenen Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No new endpoint came in.</source>
        <translation>Es kam kein neuer Endpunkt hinzu.</translation>
    </message>
    <message>
        <source>1 endpoint came in.</source>
        <translation>1 Endpunkt kam hinzu.</translation>
    </message>
    <message>
        <source>%1 endpoints came in.</source>
        <translation>%1 Endpunkte kamen hinzu.</translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation>1 war schon da.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>The name of 1 was taken: it got a number.</source>
        <translation>1 Name war vergeben: Er bekam eine Nummer.</translation>
    </message>
    <message>
        <source>The names of %1 were taken: they got a number.</source>
        <translation>%1 Namen waren vergeben: Sie bekamen eine Nummer.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::EvidenceDialog</name>
    <message>
        <source>Request details</source>
        <translation>Anfragedetails</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Save response…</source>
        <translation>Antwort &amp;speichern …</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>All of it, for a ticket or a mail</source>
        <translation>Alles zusammen, für ein Ticket oder eine E-Mail</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>There is no certificate: the connection was not encrypted, or failed.</source>
        <translation>Es gibt kein Zertifikat: Die Verbindung war nicht verschlüsselt oder schlug fehl.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Zertifikat %1 von %2</translation>
    </message>
    <message>
        <source>Bodies are not kept in the log.</source>
        <translation>Bodys werden im Protokoll nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The request details could not be copied.</source>
        <translation>Die Anfragedetails ließen sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>The response could not be saved.</source>
        <translation>Die Antwort ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Copy &amp;request</source>
        <translation>Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>For another program; the token is left out, with $TOKEN in its place</source>
        <translation>Für ein anderes Programm; das Token ist weggelassen, an seiner Stelle steht $TOKEN</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Als &amp;curl-Befehl</translation>
    </message>
    <message>
        <source>As &amp;Postman collection</source>
        <translation>Als &amp;Postman-Sammlung</translation>
    </message>
    <message>
        <source>As &amp;HTTP text</source>
        <translation>Als &amp;HTTP-Text</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ExpectationField</name>
    <message>
        <source>from token</source>
        <translation>aus Token</translation>
    </message>
    <message>
        <source>%1 from token</source>
        <translation>%1 aus Token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ExpectationsForm</name>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>At time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Maximum lifetime</source>
        <translation>Maximale Lebensdauer</translation>
    </message>
    <message>
        <source>Key binding required</source>
        <translation>Schlüsselbindung erforderlich</translation>
    </message>
    <message>
        <source>A presentation (SD-JWT) without its holder’s signature is rejected</source>
        <translation>Eine Präsentation (SD-JWT) ohne die Signatur ihres Inhabers wird abgelehnt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Type, subject, age, lifetime, nonce, key binding, DPoP and others</source>
        <translation>Typ, Subjekt, Alter, Lebensdauer, Nonce, Schlüsselbindung, DPoP und andere</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Erwarteter Aussteller</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Erwarteter Empfänger</translation>
    </message>
    <message>
        <source>not checked; several with commas</source>
        <translation>nicht geprüft; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>all that fit the key</source>
        <translation>alle, die zum Schlüssel passen</translation>
    </message>
    <message>
        <source>Type (typ)</source>
        <translation>Typ (typ)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Erforderliche Claims</translation>
    </message>
    <message>
        <source>none; several with commas</source>
        <translation>keine; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Autorisierte Partei</translation>
    </message>
    <message>
        <source>DPoP: method of the request</source>
        <translation>DPoP: Methode der Anfrage</translation>
    </message>
    <message>
        <source>taken from the text; for example GET</source>
        <translation>aus dem Text übernommen; zum Beispiel GET</translation>
    </message>
    <message>
        <source>DPoP: URL of the request</source>
        <translation>DPoP: URL der Anfrage</translation>
    </message>
    <message>
        <source>taken from the text</source>
        <translation>aus dem Text übernommen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FilterBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>A word, or verdict = rejected and exp &lt; now</source>
        <translation>Ein Wort oder verdict = rejected and exp &lt; now</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::GroupsDialog</name>
    <message>
        <source>&amp;Use as filter</source>
        <translation>Als Filter &amp;verwenden</translation>
    </message>
    <message>
        <source>Compare groups of tokens</source>
        <translation>Gruppen von Tokens vergleichen</translation>
    </message>
    <message>
        <source>The answer is the shortest rule over key, issuer, claims, header and times that the first group fulfils and the second does not.</source>
        <translation>Die Antwort ist die kürzeste Regel über Schlüssel, Aussteller, Claims, Header und Zeiten, die die erste Gruppe erfüllt und die zweite nicht.</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Erste Gruppe</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Zweite Gruppe</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
    <message>
        <source>Each is a filter, such as kid = &quot;B&quot; and verdict = rejected.</source>
        <translation>Beides sind Filter, wie kid = &quot;B&quot; and verdict = rejected.</translation>
    </message>
    <message>
        <source>the chosen row</source>
        <translation>die gewählte Zeile</translation>
    </message>
    <message>
        <source>the %1 chosen rows</source>
        <translation>die %1 gewählten Zeilen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleiche …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>Tokenscope %1</source>
        <translation>Tokenscope %1</translation>
    </message>
    <message>
        <source>Inspects JSON Web Tokens and the keys that sign them. Nothing leaves this computer except the key request that you ask for.
Licensed under the Apache License, version 2.0.
Uses Qt %1, OpenSSL, simdjson, QtKeychain, SQLite, zlib, zstd and XZ, each under its own licence.</source>
        <translation>Untersucht JSON Web Tokens und die Schlüssel, die sie signieren. Nichts verlässt diesen Rechner, außer der Anfrage nach Schlüsseln, die Sie auslösen.
Lizenziert unter der Apache License, Version 2.0.
Verwendet Qt %1, OpenSSL, simdjson, QtKeychain, SQLite, zlib, zstd und XZ, jeweils unter eigener Lizenz.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::JsonCard</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Header als JSON</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Nutzdaten als JSON</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Tidy the header</source>
        <translation>Header formatieren</translation>
    </message>
    <message>
        <source>Tidy the payload</source>
        <translation>Nutzdaten formatieren</translation>
    </message>
    <message>
        <source>Copy the header</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>good JSON</source>
        <translation>JSON in Ordnung</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::JudgementTabs</name>
    <message>
        <source>Checks and expectations</source>
        <translation>Prüfungen und Erwartungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Andere Bibliotheken</translation>
    </message>
    <message>
        <source>How common verifiers with their defaults would judge this token, and what the libraries on this computer say</source>
        <translation>Wie verbreitete Prüfprogramme mit ihren Vorgaben dieses Token beurteilen würden, und was die Bibliotheken auf diesem Rechner sagen</translation>
    </message>
    <message>
        <source>Find among the checks</source>
        <translation>In den Prüfungen suchen</translation>
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
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Lives in memory until this window closes.</source>
        <translation>Bleibt im Speicher, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Das Geheimnis ist als %1 geschrieben</translation>
    </message>
    <message>
        <source>Public &amp;JWK</source>
        <translation>Öffentlicher &amp;JWK</translation>
    </message>
    <message>
        <source>Copy the public key as a JWK</source>
        <translation>Öffentlichen Schlüssel als JWK kopieren</translation>
    </message>
    <message>
        <source>Key s&amp;et</source>
        <translation>Schlüssels&amp;atz</translation>
    </message>
    <message>
        <source>Copy the public key as a key set</source>
        <translation>Öffentlichen Schlüssel als Schlüsselsatz kopieren</translation>
    </message>
    <message>
        <source>Ser&amp;ve it</source>
        <translation>Be&amp;reitstellen</translation>
    </message>
    <message>
        <source>Serve the public key from the demo endpoint</source>
        <translation>Stellt den öffentlichen Schlüssel am Demo-Endpunkt bereit</translation>
    </message>
    <message>
        <source>Private &amp;key…</source>
        <translation>&amp;Privater Schlüssel …</translation>
    </message>
    <message>
        <source>Save the private key to a file</source>
        <translation>Den privaten Schlüssel in einer Datei speichern</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>Der öffentliche Schlüssel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The key set is on the clipboard.</source>
        <translation>Der Schlüsselsatz ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The key is being made…</source>
        <translation>Der Schlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>Sign with the key of a file</source>
        <translation>Mit dem Schlüssel aus einer Datei signieren</translation>
    </message>
    <message>
        <source>The file holds no private key that signs.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel, der signieren kann.</translation>
    </message>
    <message>
        <source>From %1. It lives in memory until this window closes.</source>
        <translation>Aus %1. Er bleibt im Speicher, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The first private key of %1.</source>
        <translation>Der erste private Schlüssel aus %1.</translation>
    </message>
    <message>
        <source>Type the secret that both sides share.</source>
        <translation>Geben Sie das Geheimnis ein, das beide Seiten gemeinsam haben.</translation>
    </message>
    <message>
        <source>The secret is not written in this form.</source>
        <translation>Das Geheimnis ist nicht in dieser Form geschrieben.</translation>
    </message>
    <message>
        <source>Never stored: it is forgotten with this window.</source>
        <translation>Wird nie gespeichert: Es wird mit diesem Fenster vergessen.</translation>
    </message>
    <message>
        <source>The key of the window before. It lives in memory until this window closes.</source>
        <translation>Der Schlüssel des vorigen Fensters. Er bleibt im Speicher, bis dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>Schlüsseldetails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose a key to see what it is made of.</source>
        <translation>Wählen Sie einen Schlüssel, um zu sehen, woraus er besteht.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>signed the token on the right</source>
        <translation>hat das Token rechts signiert</translation>
    </message>
    <message>
        <source>The key comes with no certificate.</source>
        <translation>Zum Schlüssel gehört kein Zertifikat.</translation>
    </message>
    <message>
        <source>… and more, not shown</source>
        <translation>… und mehr, nicht angezeigt</translation>
    </message>
    <message>
        <source>There is no public key to show.</source>
        <translation>Es gibt keinen öffentlichen Schlüssel zum Anzeigen.</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Als PEM kopieren</translation>
    </message>
    <message>
        <source>Copy as JWK</source>
        <translation>Als JWK kopieren</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Den Schlüssel speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyHistoryView</name>
    <message>
        <source>Fetches</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>Fetch keys from an endpoint: what it published before is listed here.</source>
        <translation>Rufen Sie Schlüssel von einem Endpunkt ab: Was er früher veröffentlicht hat, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>&amp;Judge by this set</source>
        <translation>&amp;Nach diesem Satz beurteilen</translation>
    </message>
    <message>
        <source>Judge the token by this set</source>
        <translation>Das Token nach diesem Satz beurteilen</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · aktuell</translation>
    </message>
    <message>
        <source>▲ %1 · judges the token</source>
        <translation>▲ %1 · danach wird das Token beurteilt</translation>
    </message>
    <message>
        <source>First seen on %1, last seen on %2</source>
        <translation>Zuerst gesehen am %1, zuletzt gesehen am %2</translation>
    </message>
    <message>
        <source>These are the current keys. Choose an earlier fetch to read what has changed since.</source>
        <translation>Das sind die aktuellen Schlüssel. Wählen Sie einen früheren Abruf, um zu lesen, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Fetch the keys of now to read what has changed since this fetch.</source>
        <translation>Rufen Sie die jetzigen Schlüssel ab, um zu lesen, was sich seit diesem Abruf geändert hat.</translation>
    </message>
    <message>
        <source>Forget all key sets of this endpoint, this fetch’s too?</source>
        <translation>Alle Schlüsselsätze dieses Endpunkts vergessen, auch den dieses Abrufs?</translation>
    </message>
    <message>
        <source>A token whose key was rotated out is then no longer recognized as such.</source>
        <translation>Ein Token, dessen Schlüssel durch Rotation ersetzt wurde, wird danach nicht mehr als solches erkannt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyOutput</name>
    <message>
        <source>Key, JSON (*.jwk)</source>
        <translation>Schlüssel, JSON (*.jwk)</translation>
    </message>
    <message>
        <source>Key set, JSON (*.json)</source>
        <translation>Schlüsselsatz, JSON (*.json)</translation>
    </message>
    <message>
        <source>Public keys, PEM (*.pem)</source>
        <translation>Öffentliche Schlüssel, PEM (*.pem)</translation>
    </message>
    <message>
        <source>Public key, DER (*.der)</source>
        <translation>Öffentlicher Schlüssel, DER (*.der)</translation>
    </message>
    <message>
        <source>Public keys, OpenSSH (*.pub)</source>
        <translation>Öffentliche Schlüssel, OpenSSH (*.pub)</translation>
    </message>
    <message>
        <source>Certificates, PEM (*.crt)</source>
        <translation>Zertifikate, PEM (*.crt)</translation>
    </message>
    <message>
        <source>There is no public key to save.</source>
        <translation>Es gibt keinen öffentlichen Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>Save public keys</source>
        <translation>Öffentliche Schlüssel speichern</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Die Schlüssel wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Copy JWK</source>
        <translation>JWK kopieren</translation>
    </message>
    <message>
        <source>Copy public key (PEM)</source>
        <translation>Öffentlichen Schlüssel kopieren (PEM)</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Keys (%1 of %2)</source>
        <translation>Schlüssel (%1 von %2)</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <translation>Schlüssel (%1)</translation>
    </message>
    <message>
        <source>No key has that in it.</source>
        <translation>Kein Schlüssel enthält das.</translation>
    </message>
    <message>
        <source>No keys yet. Fetch them from an endpoint above.</source>
        <translation>Noch keine Schlüssel. Rufen Sie oben welche von einem Endpunkt ab.</translation>
    </message>
    <message>
        <source>The endpoint published no keys. Pangea does so until the signing of JWTs is switched on: until then its tokens are opaque, and there is no signature to check.</source>
        <translation>Der Endpunkt hat keine Schlüssel veröffentlicht. Bei Pangea ist das so, bis das Signieren von JWTs eingeschaltet ist: Bis dahin sind die Tokens undurchsichtig, und es gibt keine Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>Keys of an earlier fetch, by which the token is judged since you asked for it.</source>
        <translation>Schlüssel eines früheren Abrufs, nach denen das Token beurteilt wird, weil Sie es so verlangt haben.</translation>
    </message>
    <message>
        <source>The last request brought no keys. These are still the ones %1.</source>
        <translation>Die letzte Anfrage brachte keine Schlüssel. Das sind noch die bisherigen: %1.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>Save key…</source>
        <translation>Schlüssel speichern …</translation>
    </message>
    <message>
        <source>Save all keys…</source>
        <translation>Alle Schlüssel speichern …</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyRefresher</name>
    <message>
        <source>The key ID “%1” is unknown, so the keys are being fetched once more.</source>
        <translation>Die Schlüssel-ID „%1“ ist unbekannt, daher werden die Schlüssel noch einmal abgerufen.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeySetsStrip</name>
    <message>
        <source>Loaded key sets</source>
        <translation>Geladene Schlüsselsätze</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the set %1</source>
        <translation>Den Satz %1 entfernen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeySideStrip</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show the key side (F9)</source>
        <translation>Die Schlüsselseite zeigen (F9)</translation>
    </message>
    <message>
        <source>Show the key side, %1</source>
        <translation>Die Schlüsselseite zeigen, %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyTableModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Verified the token</source>
        <translation>Passt zum Token</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>(no key ID)</source>
        <translation>(keine Schlüssel-ID)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KeyTableView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::KindChoice</name>
    <message>
        <source>By whose rules the token is judged</source>
        <translation>Nach wessen Regeln das Token beurteilt wird</translation>
    </message>
    <message>
        <source>as recognized</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>as recognized: of no special kind</source>
        <translation>wie erkannt: keine besondere Art</translation>
    </message>
    <message>
        <source>as recognized: %1</source>
        <translation>wie erkannt: %1</translation>
    </message>
    <message>
        <source>as recognized: %1, probably</source>
        <translation>wie erkannt: wahrscheinlich %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::LibrariesPage</name>
    <message>
        <source>Each library gets the token, the public key or the shared secret, and what you expect, in a process that reaches no network. They judge by the clock.</source>
        <translation>Jede Bibliothek bekommt das Token, den öffentlichen Schlüssel oder das gemeinsame Geheimnis und das, was Sie erwarten, in einem Prozess, der kein Netz erreicht. Sie urteilen nach der Uhr.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask the libraries on this computer</source>
        <translation>Bibliotheken auf diesem Rechner fragen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::LoginVerdict</name>
    <message>
        <source>First broken link</source>
        <translation>Erste gebrochene Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Show the step</source>
        <translation>&amp;Schritt zeigen</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufzeichnung geöffnet</translation>
    </message>
    <message>
        <source>Open a HAR file, or drop one here. Record it in the browser’s network tab, with “Preserve log”, while the login fails.</source>
        <translation>Öffnen Sie eine HAR-Datei, oder legen Sie sie hier ab. Zeichnen Sie sie im Netzwerk-Tab des Browsers auf, mit „Preserve log“, während die Anmeldung fehlschlägt.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The recording could not be read</source>
        <translation>Die Aufzeichnung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Record the whole login, from before the app sends the browser to the identity provider.</source>
        <translation>Zeichnen Sie die ganze Anmeldung auf, ab bevor die App den Browser zum Identitätsanbieter schickt.</translation>
    </message>
    <message>
        <source>Checked against %1</source>
        <translation>Geprüft gegen %1</translation>
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
        <translation>Anmeldung aus einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Table of its tokens</source>
        <translation>&amp;Tabelle ihrer Tokens</translation>
    </message>
    <message>
        <source>Save sa&amp;nitized recording…</source>
        <translation>Be&amp;reinigte Aufzeichnung speichern …</translation>
    </message>
    <message>
        <source>Codes, cookies and secrets are not shown. Nothing is sent anywhere.</source>
        <translation>Codes, Cookies und Geheimnisse werden nicht gezeigt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save sanitized recording…</source>
        <translation>Bereinigte Aufzeichnung &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;First broken link</source>
        <translation>&amp;Erste gebrochene Verbindung</translation>
    </message>
    <message>
        <source>&amp;Next link with trouble</source>
        <translation>&amp;Nächste Verbindung mit Problemen</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.har)</source>
        <translation>Aufzeichnungen (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recording without its secrets</source>
        <translation>Die Aufzeichnung ohne ihre Geheimnisse speichern</translation>
    </message>
    <message>
        <source>The recording could not be saved.</source>
        <translation>Die Aufzeichnung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved. Names and addresses of people in tokens are still in it: look through it first.</source>
        <translation>Gespeichert. Namen und Adressen von Personen in Tokens sind noch darin: Sehen Sie sie vor der Weitergabe durch.</translation>
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
        <translation>Der Demo-Endpunkt ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The token is for %1 and is sent to no other address; it comes back with that one.</source>
        <translation>Das Token ist für %1 und wird an keine andere Adresse gesendet; mit dieser Adresse erscheint es wieder.</translation>
    </message>
    <message>
        <source>The token may still be in the system’s keyring.</source>
        <translation>Das Token ist möglicherweise noch im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. The menu Samples lists them all.</source>
        <translation>Es gibt kein Beispiel „%1“. Das Menü „Beispiele“ führt alle auf.</translation>
    </message>
    <message>
        <source>Open keys or token</source>
        <translation>Schlüssel oder Token öffnen</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>These files could not be opened.</source>
        <translation>Diese Dateien ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Endpoint from the variable %1.</source>
        <translation>Endpunkt aus der Variablen %1.</translation>
    </message>
    <message>
        <source>Token from the variable %1.</source>
        <translation>Token aus der Variablen %1.</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>Nicht alles davon war lesbar.</translation>
    </message>
    <message>
        <source>There is no token to report on.</source>
        <translation>Es gibt kein Token, über das zu berichten wäre.</translation>
    </message>
    <message>
        <source>There is no report yet: the token is still being judged.</source>
        <translation>Es gibt noch keinen Bericht: Das Token wird noch beurteilt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open keys or token…</source>
        <translation>Schlüssel oder Token ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste as token</source>
        <translation>Als &amp;Token einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear the token</source>
        <translation>Token &amp;leeren</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>Endpunkt-&amp;URL</translation>
    </message>
    <message>
        <source>Send an API &amp;token</source>
        <translation>API-&amp;Token senden</translation>
    </message>
    <message>
        <source>Show or hide the &amp;API token</source>
        <translation>&amp;API-Token anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Fetch keys</source>
        <translation>Schlüssel ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>A&amp;nfrage abbrechen</translation>
    </message>
    <message>
        <source>F&amp;ilter keys</source>
        <translation>Schlüssel &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Paste as keys</source>
        <translation>Als &amp;Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Trust a &amp;root certificate…</source>
        <translation>Einem Stamm&amp;zertifikat vertrauen …</translation>
    </message>
    <message>
        <source>Open the &amp;holder’s key…</source>
        <translation>Schlüssel des &amp;Inhabers öffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;status list…</source>
        <translation>Status&amp;liste öffnen …</translation>
    </message>
    <message>
        <source>Start the &amp;demo endpoint</source>
        <translation>&amp;Demo-Endpunkt starten</translation>
    </message>
    <message>
        <source>&amp;Endpoints…</source>
        <translation>&amp;Endpunkte …</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Token field</source>
        <translation>&amp;Token-Feld</translation>
    </message>
    <message>
        <source>Shared &amp;secret</source>
        <translation>&amp;Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Next token in the text</source>
        <translation>&amp;Nächstes Token im Text</translation>
    </message>
    <message>
        <source>&amp;Previous token in the text</source>
        <translation>&amp;Vorheriges Token im Text</translation>
    </message>
    <message>
        <source>&amp;Compare with another…</source>
        <translation>&amp;Mit anderem vergleichen …</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Ask Pangea about this token…</source>
        <translation>&amp;Pangea nach diesem Token fragen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Forget these tokens</source>
        <translation>Diese Tokens &amp;vergessen</translation>
    </message>
    <message>
        <source>They are in memory only, and end with the window</source>
        <translation>Sie sind nur im Speicher und verschwinden mit dem Fenster</translation>
    </message>
    <message>
        <source>What was pasted could not be read.</source>
        <translation>Was eingefügt wurde, war nicht lesbar.</translation>
    </message>
    <message>
        <source>What was pasted holds keys that cannot be read.</source>
        <translation>Was eingefügt wurde, enthält Schlüssel, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>The clipboard holds no keys that can be read.</source>
        <translation>Die Zwischenablage enthält keine lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Trust a root certificate</source>
        <translation>Einem Stammzertifikat vertrauen</translation>
    </message>
    <message>
        <source>Open the status list</source>
        <translation>Die Statusliste öffnen</translation>
    </message>
    <message>
        <source>Open the holder’s key</source>
        <translation>Den Schlüssel des Inhabers öffnen</translation>
    </message>
    <message>
        <source>Ask %1 for its keys?</source>
        <translation>%1 nach seinen Schlüsseln fragen?</translation>
    </message>
    <message>
        <source>The token names this address, and anybody can write a token. Go on if you know the issuer.

%1

That is asked first, then the address of the keys that it names.</source>
        <translation>Das Token nennt diese Adresse, und ein Token kann jeder schreiben. Fahren Sie fort, wenn Sie den Aussteller kennen.

%1

Diese Adresse wird zuerst abgefragt, dann die Adresse der Schlüssel, die sie nennt.</translation>
    </message>
    <message>
        <source>&amp;Fetch its keys</source>
        <translation>Schlüssel &amp;abrufen</translation>
    </message>
    <message>
        <source>The text holds no keys that can be read.</source>
        <translation>Der Text enthält keine lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Open the payload that was signed</source>
        <translation>Die signierten Nutzdaten öffnen</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Send it anyway</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>&amp;Fetch without it</source>
        <translation>&amp;Ohne Token abrufen</translation>
    </message>
    <message>
        <source>&amp;Move it below</source>
        <translation>&amp;Nach unten verschieben</translation>
    </message>
    <message>
        <source>. Move it below?</source>
        <translation>. Nach unten verschieben?</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>The report could not be copied.</source>
        <translation>Der Bericht ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Report copied, without the token and with personal claims masked.</source>
        <translation>Bericht kopiert, ohne das Token und mit verdeckten persönlichen Claims.</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Table of tokens…</source>
        <translation>&amp;Tabelle der Tokens …</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>Token &amp;erstellen …</translation>
    </message>
    <message>
        <source>Ne&amp;w tab</source>
        <translation>Neue&amp;r Tab</translation>
    </message>
    <message>
        <source>Close ta&amp;b</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>V&amp;origer Tab</translation>
    </message>
    <message>
        <source>the key of the token made here</source>
        <translation>der Schlüssel des hier erstellten Tokens</translation>
    </message>
    <message>
        <source>&amp;Keep loaded keys when others come</source>
        <translation>&amp;Geladene Schlüssel behalten, wenn andere kommen</translation>
    </message>
    <message>
        <source>Sa&amp;ve keys…</source>
        <translation>Schlüssel s&amp;peichern …</translation>
    </message>
    <message>
        <source>Co&amp;mpare key sets…</source>
        <translation>Schlüsselsätze &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Sma&amp;llest change…</source>
        <translation>Kleinste &amp;Änderung …</translation>
    </message>
    <message>
        <source>&amp;Login from a recording…</source>
        <translation>&amp;Anmeldung aus einer Aufzeichnung …</translation>
    </message>
    <message>
        <source>Key rotatio&amp;n…</source>
        <translation>Schlüsselwe&amp;chsel …</translation>
    </message>
    <message>
        <source>The demo endpoint has a new signing key and no longer publishes its oldest. Fetch the keys to see it.</source>
        <translation>Der Demo-Endpunkt hat einen neuen Signaturschlüssel und veröffentlicht seinen ältesten nicht mehr. Rufen Sie die Schlüssel ab, um es zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt sample</source>
        <translation>Näc&amp;hstes Beispiel</translation>
    </message>
    <message>
        <source>Previ&amp;ous sample</source>
        <translation>Vo&amp;riges Beispiel</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>&amp;Key side</source>
        <translation>&amp;Schlüsselseite</translation>
    </message>
    <message>
        <source>Save &amp;proof…</source>
        <translation>&amp;Nachweis speichern …</translation>
    </message>
    <message>
        <source>Ne&amp;gative tests…</source>
        <translation>Ne&amp;gativtests …</translation>
    </message>
    <message>
        <source>The token holds a private key. A proof would hand it on, so none is written.</source>
        <translation>Das Token enthält einen privaten Schlüssel. Ein Nachweis würde ihn weitergeben, darum wird keiner geschrieben.</translation>
    </message>
    <message>
        <source>Save the proof of the verdict</source>
        <translation>Den Nachweis des Urteils speichern</translation>
    </message>
    <message>
        <source>The proof was not saved.</source>
        <translation>Der Nachweis wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The proof is saved, for you alone to read: the token is in it.</source>
        <translation>Der Nachweis ist gespeichert, nur für Sie lesbar: Das Token steht darin.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MakeWindow</name>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>Claims and key</source>
        <translation>Claims und Schlüssel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ctrl+Enter inspects · Ctrl+Shift+C copies the token</source>
        <translation>Strg+Eingabe untersucht · Strg+Umschalt+C kopiert das Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Start from a &amp;token…</source>
        <translation>Mit einem Token &amp;beginnen …</translation>
    </message>
    <message>
        <source>Start from the token in the main window</source>
        <translation>Mit dem Token aus dem Hauptfenster beginnen</translation>
    </message>
    <message>
        <source>Encr&amp;ypt for…</source>
        <translation>&amp;Verschlüsseln für …</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>More kinds of token</source>
        <translation>Weitere Arten von Tokens</translation>
    </message>
    <message>
        <source>Form and JSON are one: what you change here shows there.</source>
        <translation>Formular und JSON sind eins: Was Sie hier ändern, zeigt sich dort.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Privaten Schlüssel speichern</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>There is no token in the main window to start from.</source>
        <translation>Im Hauptfenster ist kein Token, mit dem sich beginnen ließe.</translation>
    </message>
    <message>
        <source>of no kind in particular</source>
        <translation>ohne bestimmte Art</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no key to sign with yet</source>
        <translation>Es gibt noch keinen Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>Es wurde nichts signiert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Copy the token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Als &amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Do not &amp;encrypt it</source>
        <translation>Nicht &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>The token is on the clipboard.</source>
        <translation>Das Token ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The header of a request with it is on the clipboard.</source>
        <translation>Der Header einer Anfrage mit dem Token ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>A curl command is on the clipboard; it takes the token from a variable.</source>
        <translation>Ein curl-Befehl ist in der Zwischenablage; er nimmt das Token aus einer Variablen.</translation>
    </message>
    <message>
        <source>The demo endpoint does not run. Start it in the main window.</source>
        <translation>Der Demo-Endpunkt läuft nicht. Starten Sie ihn im Hauptfenster.</translation>
    </message>
    <message>
        <source>The demo endpoint serves the public key: %1</source>
        <translation>Der Demo-Endpunkt stellt den öffentlichen Schlüssel bereit: %1</translation>
    </message>
    <message>
        <source>The private key was not saved.</source>
        <translation>Der private Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The private key is saved, for you alone to read.</source>
        <translation>Der private Schlüssel ist gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The token was not saved.</source>
        <translation>Das Token wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The token is saved, for you alone to read.</source>
        <translation>Das Token ist gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Encrypt to the public key of a file</source>
        <translation>Für den öffentlichen Schlüssel aus einer Datei verschlüsseln</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file holds no key to encrypt to.</source>
        <translation>Die Datei enthält keinen Schlüssel, für den sich verschlüsseln lässt.</translation>
    </message>
    <message>
        <source>Encr&amp;ypted for %1</source>
        <translation>&amp;Verschlüsselt für %1</translation>
    </message>
    <message>
        <source>&amp;Negative tests…</source>
        <translation>&amp;Negativtests …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MomentBar</name>
    <message>
        <source>%1 before now</source>
        <translation>%1 früher als jetzt</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>%1 später als jetzt</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Judged as of %1</source>
        <translation>Beurteilt zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>Judged as of %1, %2</source>
        <translation>Beurteilt zum Zeitpunkt %1, %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::MomentField</name>
    <message>
        <source>from token</source>
        <translation>aus Token</translation>
    </message>
    <message>
        <source>now; or “yesterday 20:00”</source>
        <translation>jetzt; oder „gestern 20:00“</translation>
    </message>
    <message>
        <source>%1 from token</source>
        <translation>%1 aus Token</translation>
    </message>
    <message>
        <source>When the token was issued</source>
        <translation>Als das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No time that can be read, so the present counts. Write it for example as “yesterday 20:00”, “2026-11-28 20:00” or in seconds since 1970.</source>
        <translation>Das ist keine lesbare Zeit, daher gilt der jetzige Zeitpunkt. Schreiben Sie zum Beispiel „gestern 20:00“, „2026-11-28 20:00“ oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkLogModel</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkLogWindow</name>
    <message>
        <source>Network log</source>
        <translation>Netzwerkprotokoll</translation>
    </message>
    <message>
        <source>Request &amp;details</source>
        <translation>Anfrage&amp;details</translation>
    </message>
    <message>
        <source>No request has been made since the program started.</source>
        <translation>Seit dem Start des Programms gab es keine Anfrage.</translation>
    </message>
    <message>
        <source>1 request since the program started.</source>
        <translation>1 Anfrage seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>%1 requests since the program started.</source>
        <translation>%1 Anfragen seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>The oldest %1 are no longer kept.</source>
        <translation>Die ältesten %1 werden nicht mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Details of the last request</source>
        <translation>&amp;Details der letzten Anfrage</translation>
    </message>
    <message>
        <source>Network &amp;log</source>
        <translation>Netzwerk&amp;protokoll</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Verbindung …</translation>
    </message>
    <message>
        <source>Send the token to “%1” without encryption?</source>
        <translation>Das Token unverschlüsselt an „%1“ senden?</translation>
    </message>
    <message>
        <source>Fetch keys from “%1” without encryption?</source>
        <translation>Schlüssel unverschlüsselt von „%1“ abrufen?</translation>
    </message>
    <message>
        <source>The address starts with http, so everybody on the way can read the token and use it. Allow it only if all of the way to this host is yours. It then holds for this host until the program ends.</source>
        <translation>Die Adresse beginnt mit http; jeder auf dem Weg kann das Token also lesen und verwenden. Erlauben Sie es nur, wenn der ganze Weg zu diesem Host in Ihrer Hand ist. Es gilt dann für diesen Host, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The address starts with http, so anybody on the way can put keys of their own in place of the real ones. Allow it only if all of the way to this host is yours. It then holds for this host until the program ends.</source>
        <translation>Die Adresse beginnt mit http; jeder auf dem Weg kann also die echten Schlüssel durch eigene ersetzen. Erlauben Sie es nur, wenn der ganze Weg zu diesem Host in Ihrer Hand ist. Es gilt dann für diesen Host, bis das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;Allow for this host</source>
        <translation>Für diesen Host &amp;erlauben</translation>
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
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The pasted key is protected with a passphrase.</source>
        <translation>Der eingefügte Schlüssel ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>“%1” is protected with a passphrase.</source>
        <translation>„%1“ ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>That passphrase does not open it.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>It is used once, and not kept.</source>
        <translation>Sie wird einmal verwendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::PayloadForm</name>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Payload of the detached signature</source>
        <translation>Nutzdaten der getrennten Signatur</translation>
    </message>
    <message>
        <source>Payload that was signed</source>
        <translation>Signierte Nutzdaten</translation>
    </message>
    <message>
        <source>The payload that was signed</source>
        <translation>Die Nutzdaten, die signiert wurden</translation>
    </message>
    <message>
        <source>Open the payload’s file</source>
        <translation>Die Datei mit den Nutzdaten öffnen</translation>
    </message>
    <message>
        <source>Check with this payload</source>
        <translation>Mit diesen Nutzdaten prüfen</translation>
    </message>
    <message>
        <source>To the byte as it was signed, line breaks included. It is forgotten with the token.</source>
        <translation>Byte für Byte so, wie sie signiert wurden, samt Zeilenumbrüchen. Sie werden mit dem Token vergessen.</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Judged with this payload: %1.</source>
        <translation>Mit diesen Nutzdaten beurteilt: %1.</translation>
    </message>
    <message>
        <source>Judged with the payload in %1: %2.</source>
        <translation>Mit den Nutzdaten in %1 beurteilt: %2.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ProfilesView</name>
    <message>
        <source>Other verifiers</source>
        <translation>Andere Prüfer</translation>
    </message>
    <message>
        <source>Defaults according to %1</source>
        <translation>Voreinstellungen laut %1</translation>
    </message>
    <message>
        <source>Said by the library on this computer</source>
        <translation>Sagt die Bibliothek auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RefusalsCard</name>
    <message>
        <source>Nothing is wrong with it here.</source>
        <translation>Hier ist daran nichts auszusetzen.</translation>
    </message>
    <message>
        <source>With their defaults, its issuer and its audience</source>
        <translation>Mit ihren Voreinstellungen sowie dem Aussteller und dem Empfänger des Tokens</translation>
    </message>
    <message>
        <source>Who would refuse it</source>
        <translation>Wer es ablehnen würde</translation>
    </message>
    <message>
        <source>For tests only: no service trusts this key unless you tell it to.</source>
        <translation>Nur für Tests: Kein Dienst vertraut diesem Schlüssel, es sei denn, Sie richten ihn so ein.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Mend “%1”</source>
        <translation>„%1“ korrigieren</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RemedyDialog</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Als Text kopieren</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Kleinste Änderung</translation>
    </message>
    <message>
        <source>The fewest changes that would make this token accepted, by who can make them. Each was tried; none makes a check less strict.</source>
        <translation>Die wenigsten Änderungen, mit denen dieses Token akzeptiert würde, danach geordnet, wer sie vornehmen kann. Jede wurde ausprobiert; keine macht eine Prüfung weniger streng.</translation>
    </message>
    <message>
        <source>Ways to get it accepted</source>
        <translation>Wege, es akzeptiert zu bekommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trying changes…</source>
        <translation>Änderungen werden ausprobiert …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RememberedToken</name>
    <message>
        <source>Token filled in from the system’s keyring.</source>
        <translation>Token aus dem Schlüsselbund des Systems eingesetzt.</translation>
    </message>
    <message>
        <source>Token stored in the system’s keyring.</source>
        <translation>Token im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The token is not remembered. %1</source>
        <translation>Das Token wird nicht gemerkt. %1</translation>
    </message>
    <message>
        <source>Token removed from the system’s keyring.</source>
        <translation>Token aus dem Schlüsselbund des Systems entfernt.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ReportDialog</name>
    <message>
        <source>Include the s&amp;ignature</source>
        <translation>Mit &amp;Signatur</translation>
    </message>
    <message>
        <source>Include the &amp;request details</source>
        <translation>Mit den Anfrage&amp;details</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Masked claims</source>
        <translation>Verdeckte Claims</translation>
    </message>
    <message>
        <source>The value of a ticked claim is masked wherever it occurs.</source>
        <translation>Was ein angekreuzter Claim sagt, wird verdeckt, wo immer es steht.</translation>
    </message>
    <message>
        <source>Anybody who has it can try out what a masked claim says.</source>
        <translation>Wer sie hat, kann durchprobieren, was ein verdeckter Claim sagt.</translation>
    </message>
    <message>
        <source>How the keys were asked for, without the API token</source>
        <translation>Wie die Schlüssel abgefragt wurden, ohne das API-Token</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report could not be copied.</source>
        <translation>Der Bericht ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Copied. The token is not in it.</source>
        <translation>Kopiert. Das Token ist nicht darin.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Saved as %1, readable for you alone.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Token inspection</source>
        <translation>Untersuchung eines Tokens</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht ließ sich nicht drucken.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ResponsePanel</name>
    <message>
        <source>Request details</source>
        <translation>Anfragedetails</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>All that went over the wire: request, times, certificates, headers and body</source>
        <translation>Alles, was über die Leitung ging: Anfrage, Zeiten, Zertifikate, Header und Body</translation>
    </message>
    <message>
        <source>Nothing fetched yet. What the endpoint answers is shown here.</source>
        <translation>Noch nichts abgerufen. Was der Endpunkt antwortet, erscheint hier.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen …</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>The endpoint sent 1 key.</source>
        <translation>Der Endpunkt hat 1 Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>The endpoint sent %1 keys.</source>
        <translation>Der Endpunkt hat %1 Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
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
        <translation>Schlüssel und Client</translation>
    </message>
    <message>
        <source>Its tokens over time</source>
        <translation>Seine Tokens im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RotationView</name>
    <message>
        <source>Keys and clients</source>
        <translation>Schlüssel und Clients</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RotationWindow</name>
    <message>
        <source>Key rotation</source>
        <translation>Schlüsselwechsel</translation>
    </message>
    <message>
        <source>Tokens live</source>
        <translation>Lebensdauer der Tokens</translation>
    </message>
    <message>
        <source>How long tokens live</source>
        <translation>Wie lange Tokens gelten</translation>
    </message>
    <message>
        <source>not known how long</source>
        <translation>unbekannt wie lange</translation>
    </message>
    <message>
        <source>&amp;Add a watch…</source>
        <translation>Beobachtung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Whether clients had time</source>
        <translation>Ob die Clients Zeit hatten</translation>
    </message>
    <message>
        <source>&amp;Open a watch…</source>
        <translation>Beobachtung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Keys that were fetched and kept</source>
        <translation>Abgerufene und aufbewahrte Schlüssel</translation>
    </message>
    <message>
        <source>%1, and keys that were fetched and kept</source>
        <translation>%1 sowie abgerufene und aufbewahrte Schlüssel</translation>
    </message>
    <message>
        <source>No keys over time yet</source>
        <translation>Noch keine Schlüssel im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Open the lines that a watch of a key set wrote, or drop them here. Where keys of an endpoint are loaded that were fetched before too, those are drawn.</source>
        <translation>Öffnen Sie die Zeilen, die eine Beobachtung eines Schlüsselsatzes geschrieben hat, oder legen Sie sie hier ab. Sind Schlüssel eines Endpunkts geladen, die schon früher abgerufen wurden, werden diese gezeichnet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The watch could not be read</source>
        <translation>Die Beobachtung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>A change may have come up to %1 before it was seen: nobody fetched in between.</source>
        <translation>Eine Änderung kann bis zu %1 vor dem Zeitpunkt eingetreten sein, zu dem sie bemerkt wurde: Dazwischen hat niemand abgerufen.</translation>
    </message>
    <message>
        <source>Tokens that a key signed before it went may still live: choose above for how long.</source>
        <translation>Tokens, die ein Schlüssel signiert hat, bevor er verschwand, gelten vielleicht noch: Wählen Sie oben, wie lange.</translation>
    </message>
    <message>
        <source>No key came or went</source>
        <translation>Kein Schlüssel kam hinzu oder verschwand</translation>
    </message>
    <message>
        <source>Every change left clients time</source>
        <translation>Jede Änderung ließ den Clients Zeit</translation>
    </message>
    <message>
        <source>A key went too soon</source>
        <translation>Ein Schlüssel verschwand zu früh</translation>
    </message>
    <message>
        <source>Open a watch</source>
        <translation>Eine Beobachtung öffnen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::RowDetails</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy this row as JSON, without its token</source>
        <translation>Diese Zeile als JSON kopieren, ohne das Token</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>Show the one with this cause</source>
        <translation>Das eine Token mit dieser Ursache anzeigen</translation>
    </message>
    <message>
        <source>Show the %1 with this cause</source>
        <translation>Die %1 Tokens mit dieser Ursache anzeigen</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>The line, without its token</source>
        <translation>Die Zeile, ohne das Token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SavedExpectationsBar</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved expectations</source>
        <translation>Gespeicherte Erwartungen</translation>
    </message>
    <message>
        <source>Save expectations as</source>
        <translation>Erwartungen speichern unter</translation>
    </message>
    <message>
        <source>Delete saved expectations</source>
        <translation>Gespeicherte Erwartungen löschen</translation>
    </message>
    <message>
        <source>Save expectations</source>
        <translation>Erwartungen speichern</translation>
    </message>
    <message>
        <source>Name (one that is there already is replaced):</source>
        <translation>Name (ein schon vorhandener wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Das Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis anzeigen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::SetFindings</name>
    <message>
        <source>About the key set</source>
        <translation>Zum Schlüsselsatz</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
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
        <translation>Text</translation>
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
        <translation>als Text</translation>
    </message>
    <message>
        <source>as base64</source>
        <translation>als base64</translation>
    </message>
    <message>
        <source>as hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>Never stored: it is forgotten with the token. The other two forms are tried as well.</source>
        <translation>Wird nie gespeichert: Es wird mit dem Token vergessen. Die beiden anderen Formen werden ebenfalls probiert.</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Shared secret of the token</source>
        <translation>Gemeinsames Geheimnis des Tokens</translation>
    </message>
    <message>
        <source>Check with this secret</source>
        <translation>Mit diesem Geheimnis prüfen</translation>
    </message>
    <message>
        <source>The secret is written %1</source>
        <translation>Das Geheimnis ist %1 geschrieben</translation>
    </message>
    <message>
        <source>The secret fits, read %1. It is not stored, and is forgotten with the token.</source>
        <translation>Das Geheimnis passt, %1 gelesen. Es wird nicht gespeichert und mit dem Token vergessen.</translation>
    </message>
    <message>
        <source>The secret does not fit, whether it is read as text, base64 or hexadecimal.</source>
        <translation>Das Geheimnis passt nicht, ob als Text, als base64 oder hexadezimal gelesen.</translation>
    </message>
    <message>
        <source>This is not written %1, and does not fit otherwise.</source>
        <translation>Das ist nicht %1 geschrieben und passt auch sonst nicht.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No keys are needed to read a token. Give the endpoint above, and its signature is checked too.</source>
        <translation>Um ein Token zu lesen, braucht es keine Schlüssel. Geben Sie oben den Endpunkt an, wird auch die Signatur geprüft.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Or drop it here: a token, a curl command, a log, a HAR file, a token response, a key file.</source>
        <translation>Oder legen Sie es hier ab: ein Token, einen curl-Befehl, ein Protokoll, eine HAR-Datei, eine Token-Antwort, eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>You read what it is, whether it would be accepted, and if not, why and what to do.</source>
        <translation>Sie lesen, was es ist, ob es akzeptiert würde, und wenn nicht, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but the requests you ask for. No token is written to disk unless you allow it.</source>
        <translation>Nichts verlässt diesen Computer außer den Anfragen, die Sie auslösen. Kein Token wird auf die Festplatte geschrieben, wenn Sie es nicht erlauben.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open keys or token</source>
        <translation>Schlüssel oder Token öffnen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StatusLine</name>
    <message>
        <source>No keys loaded</source>
        <translation>Keine Schlüssel geladen</translation>
    </message>
    <message>
        <source>◼ Offline: nothing leaves this computer</source>
        <translation>◼ Offline: Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Nothing leaves this computer except the key request</source>
        <translation>Nichts verlässt diesen Rechner, außer der Anfrage nach Schlüsseln</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>pasted by you</source>
        <translation>von Ihnen eingefügt</translation>
    </message>
    <message>
        <source>opened by you</source>
        <translation>von Ihnen geöffnet</translation>
    </message>
    <message>
        <source>fetched on %1</source>
        <translation>abgerufen am %1</translation>
    </message>
    <message>
        <source>fetched just now</source>
        <translation>gerade eben abgerufen</translation>
    </message>
    <message>
        <source>fetched %1 ago</source>
        <translation>abgerufen (%1 her)</translation>
    </message>
    <message>
        <source>%1 · an earlier fetch, not the current keys</source>
        <translation>%1 · ein früherer Abruf, nicht die aktuellen Schlüssel</translation>
    </message>
    <message>
        <source>%1 · the last request brought no keys</source>
        <translation>%1 · die letzte Anfrage brachte keine Schlüssel</translation>
    </message>
    <message>
        <source> · and 1 other set</source>
        <translation> · und 1 weiterer Satz</translation>
    </message>
    <message>
        <source> · and %1 other sets</source>
        <translation> · und %1 weitere Sätze</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More next steps</source>
        <translation>Weitere nächste Schritte</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepDetails</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>Es ist kein Schritt gewählt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Geprüft gegen: %1</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>The browser did not get as far as the app’s address.</source>
        <translation>Der Browser kam nicht bis zur Adresse der App.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>hidden, %1 character</source>
        <translation>verborgen, %1 Zeichen</translation>
    </message>
    <message>
        <source>hidden, %1 characters</source>
        <translation>verborgen, %1 Zeichen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Inspect: %1</source>
        <translation>Untersuchen: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepsModel</name>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>gegen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::StepsView</name>
    <message>
        <source>Steps of the login</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TableHead</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Judged now</source>
        <translation>Beurteilt zum jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>Judged at the time of each line</source>
        <translation>Beurteilt zum Zeitpunkt der jeweiligen Zeile</translation>
    </message>
    <message>
        <source>Keys to judge by</source>
        <translation>Schlüssel zum Beurteilen</translation>
    </message>
    <message>
        <source>No keys loaded</source>
        <translation>Keine Schlüssel geladen</translation>
    </message>
    <message>
        <source>Keys of a file…</source>
        <translation>Schlüssel aus einer Datei …</translation>
    </message>
    <message>
        <source>No log is open.</source>
        <translation>Es ist kein Protokoll geöffnet.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Not read to its end: %1</source>
        <translation>Nicht bis zum Ende gelesen: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TableWindow</name>
    <message>
        <source>Table of tokens</source>
        <translation>Tabelle der Tokens</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
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
        <translation>Die Datei wird gelesen, wo sie liegt. Der Export lässt die Tokens weg, sofern Sie sie nicht ausdrücklich verlangen.</translation>
    </message>
    <message>
        <source>1 loaded key</source>
        <translation>1 geladener Schlüssel</translation>
    </message>
    <message>
        <source>%1 loaded keys</source>
        <translation>%1 geladene Schlüssel</translation>
    </message>
    <message>
        <source>Header and payload are asked once the file has been read to its end.</source>
        <translation>Nach Header und Nutzdaten wird erst gefiltert, wenn die Datei bis zum Ende gelesen ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open a log, or drop one here: text, JSON lines, HAR or CSV, also compressed.</source>
        <translation>Öffnen Sie ein Protokoll, oder ziehen Sie eines hierher: Text, JSON-Zeilen, HAR oder CSV, auch komprimiert.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Noch kein Token.</translation>
    </message>
    <message>
        <source>No token is of what the filter asks for.</source>
        <translation>Kein Token entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No token was found.</source>
        <translation>Es wurde kein Token gefunden.</translation>
    </message>
    <message>
        <source>The token cannot be read again.</source>
        <translation>Das Token lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>Copied the first %1. Export has them all.</source>
        <translation>Nur die ersten kopiert: %1. Der Export enthält alle.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The rows could not be exported.</source>
        <translation>Die Zeilen ließen sich nicht exportieren.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>Protokoll ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter tokens</source>
        <translation>Token &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV …</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Als &amp;JSON-Zeilen …</translation>
    </message>
    <message>
        <source>&amp;Hash subjects</source>
        <translation>&amp;Subjekte hashen</translation>
    </message>
    <message>
        <source>With the &amp;tokens themselves</source>
        <translation>Mit den &amp;Tokens selbst</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Keys to judge by</source>
        <translation>Schlüssel zum Beurteilen</translation>
    </message>
    <message>
        <source>There are no keys in the file that can be read.</source>
        <translation>Die Datei enthält keine lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>Die Zeilen ließen sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Co&amp;mpare groups…</source>
        <translation>Gruppen &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Groups can be compared once the file has been read.</source>
        <translation>Gruppen lassen sich vergleichen, sobald die Datei gelesen ist.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenCard</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text in place of the token</source>
        <translation>Den Text der Zwischenablage anstelle des Tokens einsetzen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Verdict, reasons and decoded parts to hand on, without the token</source>
        <translation>Urteil, Gründe und dekodierte Teile zum Weitergeben, ohne das Token</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenCheckDialog</name>
    <message>
        <source>Ask Pangea about this token</source>
        <translation>Pangea nach diesem Token fragen</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Answer about the token</source>
        <translation>Antwort zum Token</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>The whole token below will be sent to %1, with the API token of the endpoint bar. Nothing has been sent yet.</source>
        <translation>Das ganze Token unten wird an %1 gesendet, mit dem API-Token aus der Endpunktleiste. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort …</translation>
    </message>
    <message>
        <source>What the service says of the token</source>
        <translation>Was der Dienst zum Token sagt</translation>
    </message>
    <message>
        <source>Nothing of it was verified here, and the verdict in the window does not change by it.</source>
        <translation>Davon wurde hier nichts geprüft, und das Urteil im Fenster ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Sent; the request is in the network log.</source>
        <translation>Gesendet; die Anfrage steht im Netzwerkprotokoll.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenDetails</name>
    <message>
        <source>Pages of the token</source>
        <translation>Seiten des Tokens</translation>
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
        <translation>Ein Token oder etwas, das ein Token enthält</translation>
    </message>
    <message>
        <source>Paste a token, a curl command, an HTTP header or a log line with a token in it …</source>
        <translation>Fügen Sie ein Token, einen curl-Befehl, einen HTTP-Header oder eine Protokollzeile mit einem Token darin ein …</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenList</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Tokens im Text</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Vorheriges Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Alt+Page up</source>
        <translation>Alt+Bild auf</translation>
    </message>
    <message>
        <source>Alt+Page down</source>
        <translation>Alt+Bild ab</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>Token %1 von %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenPanel</name>
    <message>
        <source>%1 key</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>Judged with %1: %2.</source>
        <translation>Zum Beurteilen verwendet: %1 (%2).</translation>
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
        <translation>Erstelltes Token</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Als &amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern …</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Das Token speichern</translation>
    </message>
    <message>
        <source>JWE compact</source>
        <translation>JWE kompakt</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenRowsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenSummary</name>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenTableModel</name>
    <message>
        <source>Not judged: there are too many tokens in this text.</source>
        <translation>Nicht beurteilt: In diesem Text sind zu viele Tokens.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TokenTabs</name>
    <message>
        <source>Open tokens</source>
        <translation>Geöffnete Tokens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::TreatmentLegend</name>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>depends on when the client last fetched</source>
        <translation>hängt davon ab, wann der Client zuletzt abgerufen hat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ValidityTimeline</name>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt …</translation>
    </message>
    <message>
        <source>This token has no dates</source>
        <translation>Dieses Token hat keine Zeitangaben</translation>
    </message>
    <message>
        <source>This token has no dates.</source>
        <translation>Dieses Token hat keine Zeitangaben.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Judged as of %1</source>
        <translation>Beurteilt zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <source>expires before it starts</source>
        <translation>läuft vor dem Beginn ab</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Drag the mark to judge by another time; Esc goes back to now</source>
        <translation>Ziehen Sie die Marke, um nach einer anderen Zeit zu beurteilen; Esc führt zurück zu jetzt</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <translation>Toleranz %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>judged at %1</source>
        <translation>beurteilt um %1</translation>
    </message>
    <message>
        <source>Not good before %1</source>
        <translation>Erst ab %1</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>Dauer: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::VerdictBanner</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdict in short</source>
        <translation>Urteil in Kürze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Paste or drop a token above: it is decoded and judged as you type.</source>
        <translation>Fügen Sie oben ein Token ein, oder ziehen Sie es dorthin: Es wird beim Tippen dekodiert und beurteilt.</translation>
    </message>
    <message>
        <source>Press Fetch keys at the top, so that its signature can be checked.</source>
        <translation>Drücken Sie oben „Schlüssel abrufen“, damit die Signatur geprüft werden kann.</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt …</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 finding</source>
        <translation>%1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Smallest change…</source>
        <translation>Kleinste Änderung …</translation>
    </message>
    <message>
        <source>The fewest changes that would make this token accepted, by who can make them</source>
        <translation>Die wenigsten Änderungen, mit denen dieses Token akzeptiert würde, danach geordnet, wer sie vornehmen kann</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Local time, with UTC</source>
        <translation>&amp;Ortszeit, mit UTC</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;The system’s language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
    <message>
        <source>%1 is spoken from the next start of Tokenscope on.</source>
        <translation>%1: gilt ab dem nächsten Start von Tokenscope.</translation>
    </message>
    <message>
        <source>The system’s language is spoken from the next start of Tokenscope on.</source>
        <translation>Die Sprache des Systems gilt ab dem nächsten Start von Tokenscope.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::WithheldKeyNotice</name>
    <message>
        <source>Empty the clip&amp;board</source>
        <translation>&amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>C&amp;lear the field</source>
        <translation>&amp;Feld leeren</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>This is a private key, not a token. Tokenscope did not keep it: a mark is shown in its place. It may still be on the clipboard.</source>
        <translation>Das ist ein privater Schlüssel und kein Token. Tokenscope hat ihn nicht aufbewahrt: An seiner Stelle steht eine Markierung. Er ist möglicherweise noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The clipboard is empty now. If your clipboard program or password manager keeps a history, delete the private key there too.</source>
        <translation>Die Zwischenablage ist jetzt leer. Wenn Ihr Zwischenablage-Programm oder Passwortmanager einen Verlauf führt, löschen Sie den privaten Schlüssel auch dort.</translation>
    </message>
</context>
<context>
    <name>tokenscope::ui::ZoneSwitch</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Times in local time</source>
        <translation>Zeiten in Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
</context>
</TS>

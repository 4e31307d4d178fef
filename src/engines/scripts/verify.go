// SPDX-License-Identifier: Apache-2.0

// Judges the requests of standard input by Go's golang-jwt 4; see verify.py.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/golang-jwt/jwt"
)

type request struct {
	ID     string `json:"id"`
	Token  string `json:"token"`
	Pem    string `json:"pem"`
	Secret string `json:"secret"`
	Policy struct {
		Iss  string   `json:"iss"`
		Aud  []string `json:"aud"`
		Algs []string `json:"algs"`
	} `json:"policy"`
}

type answer struct {
	ID       string `json:"id"`
	Accepted bool   `json:"accepted"`
	Skipped  bool   `json:"skipped,omitempty"`
	Why      string `json:"why,omitempty"`
}

func key(row request) (interface{}, error) {
	switch {
	case row.Secret != "":
		return base64.StdEncoding.DecodeString(row.Secret)
	case strings.HasPrefix(row.Policy.Algs[0], "ES"):
		return jwt.ParseECPublicKeyFromPEM([]byte(row.Pem))
	case row.Policy.Algs[0] == "EdDSA":
		return jwt.ParseEdPublicKeyFromPEM([]byte(row.Pem))
	}
	return jwt.ParseRSAPublicKeyFromPEM([]byte(row.Pem))
}

func verify(row request) error {
	claims := jwt.MapClaims{}
	_, err := jwt.NewParser(jwt.WithValidMethods(row.Policy.Algs)).ParseWithClaims(row.Token, claims,
		func(*jwt.Token) (interface{}, error) { return key(row) })
	if err != nil {
		return err
	}
	if row.Policy.Iss != "" && !claims.VerifyIssuer(row.Policy.Iss, true) {
		return errors.New("issuer")
	}
	for _, audience := range row.Policy.Aud {
		if claims.VerifyAudience(audience, true) {
			return nil
		}
	}
	if len(row.Policy.Aud) > 0 {
		return errors.New("audience")
	}
	return nil
}

func main() {
	fmt.Println(`{"version":"4"}`)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var row request
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			panic(err)
		}
		result := answer{ID: row.ID, Skipped: row.Pem == "" && row.Secret == ""}
		if !result.Skipped {
			err := verify(row)
			result.Accepted = err == nil
			if err != nil {
				result.Why = err.Error()
			}
		}
		text, _ := json.Marshal(result)
		fmt.Println(string(text))
	}
}

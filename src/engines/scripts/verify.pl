# SPDX-License-Identifier: Apache-2.0
# Judges the requests of standard input by Perl's Crypt::JWT; see verify.py.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64;

unless (eval { require Crypt::JWT; 1 }) {
    print STDERR $@;
    exit 77;
}
$| = 1; # each answer goes out at once
my $json = JSON::PP->new->utf8->canonical->allow_nonref;

# It takes one audience.
sub why_refused {
    my ($row, $audience) = @_;
    my $policy = $row->{policy};
    my $key = exists $row->{secret} ? decode_base64($row->{secret}) : $row->{key};
    my %expected = (accepted_alg => $policy->{algs});
    $expected{verify_iss} = sub { defined $_[0] && !ref $_[0] && $_[0] eq $policy->{iss} } if exists $policy->{iss};
    $expected{verify_aud} = $audience if defined $audience;
    local $SIG{__WARN__} = sub { };
    eval { Crypt::JWT::decode_jwt(token => $row->{token}, key => $key, %expected) };
    return $@;
}

print $json->encode({version => "$Crypt::JWT::VERSION"}), "\n";
while (my $line = <STDIN>) {
    my $row = $json->decode($line);
    my $why;
    for my $audience (@{$row->{policy}{aud} // [undef]}) {
        $why = why_refused($row, $audience);
        last if $why eq '';
    }
    print $json->encode({id => $row->{id}, accepted => $why eq '' ? JSON::PP::true : JSON::PP::false,
            why => substr($why, 0, 200)}), "\n";
}

// The reader's vocabulary: a line is a meaning and the words that have it; a hyphen before a word marks a past form.

/** Meanings of no word of their own: a sentence's edge, marks, names, numbers and kinds of blanks. */
export const ENTITIES =
  "EDGE COMMA STOP ASK SEMI COLON DASH WORD NAME CAP NUM SMALL PERCENT MONEY TIME MAIL LINK PHONE PROSPECT CALLER OURS THEIRS REFERRER WHEN TOPIC TRIGGER PROBLEM BENEFIT PRODUCT TITLE CLIENT LENGTH OTHER";

/** Words that mean no more than themselves, yet say nothing particular. */
export const PLAIN =
  "i we your yours the to for from with at of by in on and or but as so than up off out down over back again after before because then once since any all most many some other both even ever here new very away yes first between how why where want like love need put set try wait follow move work use close long open return name question problem chance another there callback read hour day without money expire join interested poss file competitor office partner department place current own strategy success role summer thing mind home head advice position choice line machine handset answering understand receive finish record due ten ignore hide postcode copy second";

/** What rules mention together. */
export const CLASSES = `
I: i we
ME: me us
MY: my our
part: morning
THE: the this your my our his poss
WILL: will would can should
CAUSE: keep stop let free spare protect get clear turn cut mean
`;

/** The first word of a line names its meaning. A word has one meaning; endings (-s, -es, -ed, -ing) are understood. */
export const WORDS = `
me myself
us ourselves
my mine
our ours
you u yourself
he she they him them her
his their
it its
this that these those
a an
oh well um er uh yeah okay ok mate
be am is are been being 're 'm -was -were
have has 've -had
do does -did -done
will shall wo 'll
would 'd
can could ca may might
should must ought
not n't never neither cannot
no none nothing nobody
if whether unless
when whenever
what which whatever whichever
who whom whoever
about regarding re
each every
until till
through via
also recently recent latest still now currently already usually often always typically kindly simply
please pls plz
just only really
reason purpose
hello hi hey hiya dear yo
good best better nice great lovely wonderful ideal easiest easier
thank thanks cheers
sorry apologies
call ring phone telephone dial buzz -rang -rung
text whatsapp txt dm
email e-mail
reply respond revert
write -wrote -written
message voicemail note
talk speak chat discuss connect -spoke -spoken
convo conversation discussion natter word yarn chinwag intro introduction
get got
find -found
catch -caught
give drop flick fire shoot gimme -gave -given
send forward mail post fax submit deliver -sent
know -knew -known
tell -told apprise
say -said
ask request enquire inquire
hope appreciate wonder
think believe feel guess reckon figure assume presume suspect -thought -felt
see -saw -seen
hear learn -heard -learnt
look check view watch click download
go goes going -went -gone
come swing pop -came
take -took -taken
make -made
keep -kept
leave -left
mean -meant
agree promise arrange settle
suggest recommend refer mention urge encourage propose advise direct point suggestion recommendation referral
help assist enable
meet -met
meeting appointment demo showing viewing interview session consultation tour presentation
meal lunch coffee pint breakfast dinner
zoom
calendar diary
schedule book reserve
slot spot opening
time availability
minute min mins moment
week weeks fortnight quarter month months year
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri sat today tomorrow tonight weekday weekend
morning afternoon arvo evening lunchtime noon midnight
jan january february feb march april june july august aug september oct october november nov december dec
quick brief short briefly quickly fast speedy
few couple several
free available reachable
suit convenient suitable prefer
next following coming upcoming
last final
early late
faster quicker happier safer warmer smoother
number mobile cell extension
friend colleague neighbour neighbor secretary assistant receptionist boss brother sister
mutual shared common
rank manager director executive rep representative consultant advisor adviser specialist owner founder president vp agent broker associate coordinator ceo cfo cto principal engineer analyst officer realtor recruiter supervisor designer accountant technician proprietor planner
mr mrs ms miss mx dr prof doctor professor mister sir madam
firm company business organisation organization agency practice brand
team staff people folks
customer client buyer user visitor
paper proposal estimate bid tender invoice letter portfolio contract application enquiry inquiry paperwork renewal agreement brochure quote quotation drawing document certificate statement delivery shipment booking draft account parcel packet package photo form card figures references results catalogue menu valuation appraisal
site website page app tool software platform product service system solution range program programme
save saving
cut reduce lower trim prevent avoid halve
boost increase improve grow double lift raise generate attract earn gain add recover -grew -grown
win -won
lose waste -lost overpay
cost spend bill risk fee tax premium hassle stress error mistake loss delay complaint admin price rate payment expense insurance
sale lead revenue profit cash productivity margin traffic result efficiency income output reviews
more extra additional higher bigger
less fewer smaller cheaper
sell offer provide supply install manufacture rent repair fix clean build create design develop manage produce print coach train teach serve specialise specialize -sold -built
deal discount promotion rebate
guide checklist research insight tip summary playbook audit inspection assessment survey analysis article resource report study snapshot
order purchase buy -bought
choose -chose -chosen
congratulations congrats
surprise surprised
ad ads advert
common_ existing workflow systems data security space city concern house family support thoughts side things area industry market marketing budget life inbox consideration process situation patience understanding opinion decision feedback world spam rival rivals street floor desk pleasure neighborhood town state season plate energy growth attention payroll perusal precious filter size favourite journey requirement
`;

"""English words, made by `python -m macros.renew.lexicon` from WordNet 3.0: do not edit.

This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license.  By obtaining, using
and/or copying this software and database, you agree that you have
read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with
the following copyright notice and statements, including the disclaimer,
and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal
use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in
advertising or publicity pertaining to distribution of the software
and/or database.  Title to copyright in this software, database and
any associated documentation shall at all times remain with
Princeton University and LICENSEE agrees to preserve same.
"""

VERBS = """
abate abbreviate abdicate abduct abet abhor abide abjure abnegate abolish abound abrade abridge abrogate absolve
absorb abstain abut accede accelerate accentuate accept acclimate accommodate accompany accomplish accord accost
accredit accrue accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate actuate
adapt add adduce adhere adjoin adjourn adjudge adjudicate adjure adjust administer administrate admire admit admonish
adopt adore adorn adulate adumbrate advertise advise affect affirm affix afford afforest aggravate aggrieve agitate
agree alienate align allege alleviate allocate allot allow allude alter amass amaze ameliorate amend amputate amuse
analyse anneal annihilate annotate announce annoy annul anticipate antiquate appear appease append applaud apply
appoint apportion appraise appreciate apprehend apprise approve arbitrate argue arise arouse arraign arrange arrive
arrogate ascend ascertain ascribe ask asphyxiate aspire assail assassinate assemble assert assess asseverate assign
assimilate assort assume assure astonish astound atone attach attain attend attest attract attune augment authenticate
automate avenge aver avert avoid avow await awaken babble backbite backdate backslide badmouth bake bamboozle banish
bask bate bathe bawl be bear becalm beckon become bedeck bedraggle befall befit befog befoul befriend befuddle beg
beget begin beguile behave behead behold behoove belabor belabour belie believe belittle belong bemoan bequeath berate
bereave beseech beset besiege besmirch bespeak bestow bethink betide betoken betray betroth bewail beware bewilder
bewitch bide bilk bind bisect blab blacken blanch blaspheme blat bleed bless blindside blink blither blurt bode boggle
boil borrow bother brainwash braise breathe brighten bring broaden browbeat build bulldoze bumble burgeon burgle bury
bushwhack buy cadge cajole calcine calculate calibrate calumniate calve cancel capitulate captivate carjack carry
carve castigate catalyse catch catechise cater cavort cease cede celebrate chant chasten chastise cheapen cherish
chide childproof chlorinate choke choose choreograph christen circulate circumcise circumscribe cite clamber clamp
cleanse cleave climb cling clomp clothe cloy coalesce coarsen coddle coerce coexist cohere coincide collaborate
collate collect combine come commandeer commemorate commence commend commentate commingle commiserate commit
communicate commute compare compel compensate compete compile complain complicate comply comport compose comprehend
comprise compute concatenate conceal concede conceive conciliate conclude concoct concur condemn condense condescend
condone conduce confer confess confide configure confine confirm conform confound confront confuse congeal congest
congratulate congregate conjoin conjure connect connive connote conquer conserve consider consign consist consolidate
conspire constipate constitute constrain constrict construct construe consult consume contain contaminate contemplate
contend continue contort contradict contravene contribute contrive controvert contuse convene converge convey convince
convoke convulse cooperate copulate correspond corroborate corrode corrugate cosign cosponsor cough counteract covet
cower cozen cram crave creak create cremate cringe croon cruise crumble crumple culminate cultivate curdle curtail
dabble dally dampen dangle dare darken daunt deactivate deaden debar debase debilitate debrief debug debunk
decaffeinate decapitate deceive decelerate decide decimate decipher declaim declare decode decommission decompose
decompress decontaminate decorate decry dedicate deduce deduct deem deepen deface defame defecate defend defer define
deflate deflect deforest deform defraud defray defrost defy degrade dehydrate deice deign delete delimit deliver
delude delve demarcate demean demolish demonstrate demote denature denigrate denominate denote denounce denude deny
depart depend depict deplore deploy depopulate deport depose deprave deprecate depreciate depress deprive depute
deregulate deride derive derogate desalinate descend describe desecrate desegregate deserve designate despise despoil
destine destroy destruct detach detain detect deter deteriorate determine detest dethrone detonate detract devalue
devastate develop devise devolve devote devour diagnose dicker diddle differ differentiate digress dilate diminish
dine disable disabuse disagree disallow disambiguate disappear disappoint disapprove disarm disarrange disassemble
disassociate disavow disband disbar disbelieve disburse discern disclaim disclose discolor discolour discommode
discontinue discourage discover discuss disembody disembowel disencumber disenfranchise disengage disentangle
disestablish disfigure disfranchise disgorge dishearten dishevel disinherit disintegrate disinter dislocate dislodge
dismantle dismember dismiss dismount disobey disoblige disown disparage dispel dispense disperse displace disport
dispose dispossess disprove disrobe disrupt diss dissect dissemble disseminate dissipate dissociate dissuade distend
distil distill distinguish distort distract distribute disturb disunite diverge divert divest divide divulge do doff
domesticate dominate domineer donate download downplay drill drown drub dwell dwindle earn eat edit educate efface
effectuate effervesce eject elapse elate elect electioneer electrocute elevate elicit eliminate elucidate elude
emaciate emanate emancipate embalm embark embarrass embed embellish embezzle embitter emblazon embody embolden emboss
embroider embroil emend emerge emigrate emit empanel employ empower emulate enable enact encamp encapsulate encase
enchant encircle enclose encode encompass encourage encroach encrust encrypt encumber endanger endear endorse endow
endue endure enervate enfeeble enfold enforce enfranchise engage engender engrave engross engulf enhance enjoin enjoy
enlarge enlighten enlist enliven enmesh ennoble enquire enrage enrich enrol enroll ensconce enshrine enshroud enslave
ensnare ensue ensure enter entertain enthrall enthrone entice entitle entomb entrap entreat entrench entrust entwine
enumerate enunciate envelop envisage envision equate equip equivocate eradicate erase erode err erupt escalate eschew
espouse establish estrange etch evacuate evade evaluate evaporate eventuate evict evince evoke evolve exacerbate
exaggerate exalt examine exasperate exceed except excite exclaim exclude excommunicate excoriate exculpate execute
exert exhale exhort exhume exist exonerate exorcise expand expatiate expect expectorate expedite expel expend expiate
expire explain explicate explode explore expose expostulate expound express expropriate expunge expurgate extend
extenuate exterminate extinguish extirpate extol extort extradite extrapolate extricate extrude exude fabricate
facilitate fade fail falter fascinate fasten fatten faze feel feign fend filch fill finagle find fishtail fixate
flatten flatter flay flee flog flout fluoresce fluoridate foist follow foment fondle forbid forebode foreclose
foregather forego foresee foreshadow foreshorten forestall foreswear foretell forewarn forgather forget forgive forgo
formulate fornicate forsake forswear freeload freshen frighten frizzle frown frustrate fulfil fulfill furbish furl
furnish gainsay garble gather generate germinate gestate gesticulate get ghostwrite gird give glean gnash gnaw go
govern grab granulate grasp greet grieve grope grovel grow guzzle gyrate hallow hang hanker happen harass harden harry
hasten have headquarter heal hear heighten hesitate hew hibernate hinder hire hobnob hold hoodwink houseclean hover
hug humiliate hunker hurl hurtle hydrogenate hyphenate ignite ignore illuminate illumine illustrate imagine imbed
imbibe imbue imitate immerse immigrate immolate immure impair impale impanel impart impeach impede impel imperil
impersonate impinge implode implore imply importune impose impound impoverish impregnate impress imprison improve
improvise impugn impute inaugurate incapacitate incarcerate incinerate incise incite include incorporate incrust
incubate inculcate incur indicate indict indoctrinate indorse induce induct indue indulge infect infer infest
infiltrate inflame inflate inflect inflict inform infringe infuriate ingest ingrain inhabit inherit inhibit inject
injure innovate inoculate inquire inscribe inseminate insist inspect inspire instal install instigate instil instill
instruct insulate insure integrate intend inter interact interbreed intercede interconnect interfere interject
interlace interlard interleave intermarry intermingle interpose interpret interrogate interrupt intersect intersperse
intertwine intervene interweave intimidate intone intrench introduce intrude intrust inundate inure invade invalidate
inveigh inveigle invent invert invest investigate invite invoke involve irradiate irrigate irritate isolate iterate
jell jettison join josh jump juxtapose keep kibitz kibosh kidnap kill knead kneel know lade lambast lambaste languish
laud launch launder lay laze learn leave legislate lend lengthen lessen let liaise liberate lick lighten limn linger
liquidate liquidise listen litigate live liven loathe locate loiter loosen lop lose lower lurk lynch macerate maintain
make malinger maltreat manage manhandle manipulate manoeuver manumit marinate marry masticate masturbate meddle
meditate meet melt merge metamorphose migrate militate mingle misappropriate misbehave miscalculate miscall miscarry
miscast misconstrue misdirect misdo misgovern mishandle misinform misinterpret misjudge mislay mislead mismanage
misplace mispronounce misread misrepresent misspell misstate mistime mistreat misunderstand mitigate modulate moisten
molest motivate moulder mourn move muckrake multiply mumble mutate mutilate mutter nab narrate navigate necessitate
negotiate nestle nitpick nod nominate notarise nourish nuzzle obey obfuscate oblige observe obsess obstruct obtain
occlude occupy occur offend offer officiate offload ogle omit operate opine oppose oppress orate orchestrate ordain
originate oust outbid outclass outdistance outdo outgrow outlive outmaneuver outnumber outplay outrun outsmart
outsource outstrip outvote outweigh overachieve overact overcome overcook overdo overdraw overeat overexpose overhear
overheat overindulge overlie overlook overpay overplay overpower overprice overproduce overreach oversee overshadow
overspend overstate overstep overstock overtake overtax overwhelm overwrite owe oxygenate paginate palliate palpate
pamper paralyse parboil parch pare partake participate peddle penetrate perceive perform perish perjure permeate
permute perpetrate perpetuate persecute persevere persist persuade pertain perturb peruse pervade pester pettifog
philander pilfer playact plead please plod poach podcast pollute ponder populate portend portray possess postpone pour
practise pray preach prearrange precede preclude preconceive predecease predestine predict preen prefabricate prefer
prefigure preheat preoccupy prepare prepay prepossess prerecord prescribe preserve preside presume presuppose pretend
prevail prevaricate prevent proceed proclaim procrastinate procure produce profess prognosticate prohibit proliferate
prolong promote promulgate pronounce propagate propel prophesy propitiate propose propound proscribe prosecute prosper
protect protract protrude prove provide provoke pry publish pulsate pummel punctuate punish purloin pursue purvey put
putrefy quash quell quench quicken quit quote raise ransack rarefy ravish raze reach react reactivate read readjust
readmit reaffirm realign reallocate reap reappear reapportion rearm rearrange reassemble reassert reassign reassure
reawaken rebind rebuild rebut recall recant recapitulate recast recede receive recharge reciprocate recite reckon
reclaim recollect recombine recommence recommend reconcile recondition reconnoiter reconquer reconsider reconstitute
reconstruct reconvene recopy recount recoup recover recreate recriminate recuperate recur redden redecorate rededicate
redeem redefine redeploy redesign redirect rediscover redistribute redo redouble reduce reelect reenact reestablish
reevaluate reexamine refashion refer refinance refine refinish reflect reforest reformulate refrigerate refuel
refurbish refurnish refuse refute regain regale regroup regulate rehabilitate rehearse reheat reimburse reimpose
reinforce reinstall reinstate reinterpret reinvent reiterate reject rejoice rejoin rejuvenate relate relax relearn
relegate relent relieve relinquish relive reload relocate rely remain remarry remember remind reminisce remodel
remonstrate remove remunerate rename rend render renegotiate renew renounce renovate reopen repaint repay repeat repel
repent rephrase replace replenish repossess reprehend represent repress reprise reproduce reprove republish repudiate
require requite reread reschedule rescind resell resemble resent resettle reside resign resist resound respond restate
restock restore restrain restrict restructure resubmit resurrect retain retaliate retell retire retool retouch retrace
retract retrench retrieve retrogress retry reunite reuse revalue revamp reveal reverberate revert revile revise revive
revolve rewire reword rework rid ripen roam rob roister rotate roughen rouse rove rub rumple sadden sag salivate
satisfy saturate save savor say scatter scavenge scissor scoot scrimp scrounge sculpt secede seclude secrete seduce
see seek seem seep segregate select sell send sequester serve settle sever sew shadowbox shake sharpen shatter shave
sheathe shelve shine shirk shirr shoot shoplift shorten shove shrink shrive shrivel shun shush sicken sidle sift
sightread simulate sing sit situate skimp skulk skyjack slacken slather slay slink slog slurp smite smuggle snarf
sniff soar soften solder solicit solve soothe sough sow speak speculate spend spurn squander stagger stammer stanch
startle starve stay steal steamroll stiffen stimulate stipple stipulate stir stoke stonewall stow straighten straiten
strangle strangulate streamline strengthen strew strive stumble stun subdivide subdue subjoin subjugate submerge
submit suborn subscribe subside subsist substantiate subtract subvert succeed succumb sue suffer suffice suffocate
suffuse suggest summon sunder superannuate supercharge superimpose superintend supersede supervene supervise supplant
supplicate suppose suppress surmount surpass surround survive suspend sustain swaddle swear swim sync syncopate
tabulate take teach teem televise tell tempt tend terminate thank thicken thieve think threaten thresh thrive tighten
tolerate topple totter toughen tousle traduce trample transact transcend transcribe transfigure transfix transform
transfuse transgress translate transliterate transmit transmute transpose treat tremble trisect troubleshoot trounce
trudge try twine twitch typecast typeset typewrite ulcerate ululate unbar unbind unblock unbolt unbosom unbuckle
unburden unbutton unclasp unclothe uncoil uncork uncouple uncover undeceive underachieve underact underbid undergo
underlie underline undermine underpay underpin underplay underrate undersell undersign understand understate undertake
underwrite undo unearth unfasten unfold unfrock unfurl unhand unhitch unhook unite unlace unleash unload unlock
unloose unmake unmask unpack unpick unpin unplug unravel unroll unsaddle unsay unscramble unscrew unseal unseat
unsheathe unsnarl untangle untie untwist unveil unwind unwrap unzip upbraid uphold upholster upload upraise uproot
usurp vacate validate vanish vanquish variegate vary veer vend venerate ventilate vex vibrate vie vindicate violate
vitiate vituperate vociferate vouch vouchsafe wait waive wander want warn waylay weaken wean wear weep weigh welch
wend wham wheedle whet whiten widen wield wigwag win wipe withdraw wither withhold withstand wive wobble woo worsen
wreak wreathe wrest write writhe yammer yearn
""".replace("\n", " ")

EITHER = """
abandon abuse ache address advance aid aim approach arrest attack attempt attribute avail ban bang base bat beat
bellow bend bet bevel bid birdie bite blame blast blaze blend bloom blur blush boast bob boom boost bore bounce bow
brace break brush bump burn burst butt buzz bypass cackle can capture caress cast cause centrifuge challenge charge
chase cheat check chew chortle chuckle claim clamor clap clasp click clog clutch coax cock collapse compound compress
compromise concentrate concern conduct converse convert convict coordinate cope correct correlate count crack crackle
crash crawl creep cross crouch crow crush cry cure curl curse cut dance dart dash decline decrease defeat delay
delegate demand deposit desert dictate die dig dilute dip direct dislike dispatch display dispute disregard dissolve
dive dodge don doom downgrade doze draft drag drain drape draw dread dress drift drink drip drop duck dump ease echo
ejaculate embrace entail envy erect escape escort exhaust exhibit exploit export extract fall fathom favor feed fell
fetch fight file finance fit flank flap flash flick fling flip float flop flourish fly fold forecast found freeze fret
fumble fuse fuss gain gallop gasp gaze giggle glance glare glaze gleam glint glow glue gouge grant grapple graze grin
grind grip groan growl grumble grunt guarantee guess guide gulp gush hail halt harangue hate haul haunt heave heed
hide hint hit hitch hook hop hope huddle hum hunt hurry hurt implement incline initiate insert institute intercept
interview issue itch jam jerk judge kick kiss knock label lag lash laugh lean leap levy lie limit link lock lodge look
loom lug lunge lurch lure mail manifest manufacture mar mark marvel match mean measure mend mention miss mix mock mold
mop mount murmur muse nail neglect note notice obscure offset open orient outline overlap overthrow overturn pack
paint pant pardon pass pat pause peck perch permit pick pin pinch pitch plague play plow plunge poise poison poke
polish pop pose postulate praise precipitate press prick print probe prod project promise prompt protest puff pull
pump punch purchase purl purport push puzzle quarrel raid rally ram rap rape rattle rebuff recapture recruit regard
regret reign release remark rent reply report request rescue reserve resolve resort resume retort retreat return
reverse review ride ring rip rise risk rival roar roast roll rush rustle sacrifice sail sanction scan scare schedule
scoff scold scramble scrape scratch scream screech screw scrub seal search secure separate set shed shout shrug
shuffle shut sigh sign sink sip skip slam slap slash sleep slide slip slug slump smash smell smile snap snarl snatch
snore snort snub soak spare spill spin spit splash split spoil sprawl spread sprinkle sprout spy squat squeeze stain
stake stalk stamp stand stare stoop stop straddle stray stretch stride strike stroll substitute suck supply surge
surprise survey suspect swallow swarm sway sweep swell swerve swing swirl switch swoop tack tackle tag tap taunt tear
test thaw thread throb throw thrust thump thwart tie tilt toast torture toss touch trace trail tramp transport
traverse tread trim trot trust tuck tug tumble turn upset urge veil venture visit vote vow wade wail wake walk wallop
wallow warrant wash waste watch weave welcome whip whirl whistle wiggle wink wish witness worry wrap wreck wrench yell
yield
""".replace("\n", " ")

PASTS = """
arose ate awoke bade beaten became befell begat beheld besought bethought blest blew bought broke brought built burnt
bypast came caught chid chose clad clung crept curst dealt did drank dreamt drew drove dug dwelt felt flew flung
forbad forbade foresaw forewent forgave forgot forsook fought froze gave gnawn got grew had has heard held hid hove
hung interwove kept knelt knew laid leapt learnt lent lit made meant met mistook misunderstood molten outdid outgrew
overcame overheard overrode overshot overthrew overtook paid pent proven rang rebuilt remade repaid rethought rewrote
rode said sang sank sat sent sewn shaven shone shook shown shrank slept slid slung slunk smelt smit snuck sold sought
sown spat spelt spent spilt spoilt sprang stank stole stood strewn strode strove struck strung stuck stung swam swept
swollen swore swung taught threw throve told took tore trod underlay understood undertook underwent underwrote undid
upheld went wept withdrew withheld withstood woke wore wove wrote wrought wrung
""".replace("\n", " ")

BY_RULE = """
arised:arose beared:bore becomed:became begined:began beginned:began bended:bent binded:bound breaked:broke
bringed:brought builded:built buyed:bought catched:caught choosed:chose comed:came dealed:dealt doed:did drawed:drew
drinked:drank drived:drove eated:ate falled:fell feeled:felt fighted:fought finded:found flyed:flew forgeted:forgot
forgetted:forgot forgived:forgave geted:got getted:got gived:gave goed:went growed:grew haved:had heared:heard
holded:held keeped:kept knowed:knew layed:laid losed:lost maked:made meaned:meant meeted:met overcomed:overcame
rided:rode rised:rose runed:ran runned:ran sayed:said seeked:sought selled:sold sended:sent shaked:shook shooted:shot
sinked:sank sleeped:slept slided:slid speaked:spoke spended:spent springed:sprang standed:stood stealed:stole
striked:struck sweared:swore sweeped:swept swinged:swung taked:took teached:taught telled:told thinked:thought
throwed:threw undergoed:underwent understanded:understood undertaked:undertook weared:wore withdrawed:withdrew
writed:wrote
""".replace("\n", " ")

PEOPLE = """
accomplice actuary aesthete aide amanuensis analyst antiquary apothecary appointee architect artisan attorney
auxiliary aviatrix bailiff barmaid bellboy bellhop bluejacket boatswain bosun bridesmaid bureaucrat bursar busboy
captain chambermaid chaplain chauffeur clairvoyant cleric clerk coach colonel commando commissar commodore connoisseur
constable consul cook copilot corporal counsel cowboy cowgirl cowpoke coxswain critic dairymaid deacon deaconess
diplomat docent draftee employee envoy expert factotum functionary gaucho generalissimo goatherd governess groom guide
hireling hotshot househusband housemaid hussar interne jockey judge juror lackey landlord laundress leatherneck
licensee lieutenant lumberjack magistrate maid marine mason masseur masseuse matron maven mavin mechanic milkmaid
missionary nanny newsboy noncom notary nun nuncio official operative orderly osteopath paperboy paralegal
paraprofessional pedagogue peon pilot plenipotentiary priest principal prof professional psychoanalyst publican quack
rebel redcoat registrar restaurateur roustabout sacristan salesclerk salesgirl schoolmarm scullion sergeant shepherd
shepherdess sheriff skivvy skycap squire steeplejack stevedore steward stewardess supermodel superstar surgeon sweep
temp underling usherette valet vet veteran vicar vigilante virtuoso warden wiz wizard yuppie
""".replace("\n", " ")

PLACES = """
abattoir abbey airfield airport airstrip apiary arboretum atelier aviary bakery barbershop barn bazaar beehive bindery
bistro boardinghouse bodega bookshop bookstore bordello boutique brothel bungalow cafeteria carport casino castle
cathedral chalet chancellery chapel clubhouse coffeehouse colliery commissary consulate convent coop cottage creamery
dacha dairy deli depository depot dispensary dorm dormitory drugstore eatery edifice embassy farm farmhouse firehouse
firetrap fishery flophouse fort garage garrison gasworks gazebo granary grange greenhouse grill guardhouse gym
haberdashery heliport hospital hostelry hotel hothouse house infirmary inn lab laboratory lamasery laundromat
lumberyard lunchroom madhouse manor manse meetinghouse minster monastery morgue mosque motel museum newsstand nunnery
outhouse pagoda palace parsonage pawnshop pizzeria postbox priory pub racecourse racetrack ranch rathskeller rectory
repertory repository restaurant rink roadhouse roundhouse sampler sanitarium schoolhouse shipyard shop shrine
skyscraper slaughterhouse smithy smokehouse statehouse steakhouse store storehouse studio summerhouse switchboard
synagogue tannery tavern tearoom temple theater theatre vicarage vineyard warehouse whorehouse woodshed workplace
workshop zoo
""".replace("\n", " ")

QUALITIES = """
able abrupt absolute absurd accurate actual adequate adverse aerial affectionate afraid airy alert alien alive
alkaline amber ample analytic angelic angry angular antagonistic anterior antique antiseptic appropriate apt arbitrary
artificial ashen asleep asymmetric authentic authoritarian average awake aware bad bald barbaric bare barren
beneficial big bitter bizarre black bland blank bleak blind blithe blond bloody blue blunt bold bony born boyish
brackish brave brazen brief bright brisk brittle broad broken brown brutal bulky burly busy calm carefree carnal
casual catholic central chaotic cheap cheery childish childlike chilly circular civil clammy clear clumsy coarse cocky
cold comic common commonplace compact complete complex concave confidential considerate conventional cool corrupt
costly cowardly cozy crazy crimson crisp critical crucial crude cruel crummy cryptic cultural cumbersome curly cute
cylindrical cynical dainty damp dapper dark dead deadly deaf deep definite deliberate delicate demure dense desolate
difficult dim dimensional dingy diplomatic dirty discrete disorderly disparate distinct diverse divine dizzy docile
drab dramatic dreamy dreary drunken dull dumb dusky dusty dynamic eager early earnest earthy easy eccentric ecstatic
edgy elaborate elastic elderly electric elementary emotional empty energetic enthusiastic entire equal erotic
essential eternal ethereal ethnic everyday ex exact exceptional exotic explicit external extra extraordinary extreme
exuberant faint fair false familiar fantastic faraway fast fat fatal feeble feminine fertile feverish few fierce fiery
filthy final finite firm flashy flat flimsy foamy fond foolish foreign formal forthright foul fragile fragrant frail
frank frantic free fresh friendly frigid full functional funny futile fuzzy gaudy gaunt gay general genetic genial
gentle genuine ghastly gilt girlish given glad gloomy golden good gradual grand granular gray greasy great greatest
green grim grimy grotesque gruesome gruff guilty haggard hairy handsome handy happy hard harsh healthy heavy herculean
high historic historical hoarse homely homesick honest horizontal hostile hot huge human humble hungry husky
hysterical icy ideal identical idiotic idle ill illegal immature immediate immense immoral immortal imperfect implicit
impractical inaccurate inadequate inappropriate incomplete inconsequential indefinite indirect individualistic inept
inert infantile inferior infernal infinite influential informal inhuman inhumane inner insane insoluble instrumental
intact integral intellectual intense intentional internal international intimate inward ironical irrational irregular
isotropic jaunty jerky jocular jolly jovial jubilant juicy keen kindly languid lanky large late latest lavish lazy
leaden legal legitimate lengthy lethal lifelike likely limp linear liquid literal little lively livid loathsome lofty
logical lone lonely long loose loud lousy lovely low lowly loyal lucid lucky lukewarm lurid lusty mad majestic manic
many marginal marital masculine mauve meager meek merry methodical mighty mild mistaken mobile moderate modern modest
moist momentary moral morose mortal muddy multiple mundane murky muscular musical mute mutual myriad naive narrow
nasal nasty national nationalistic natural near neat necessary neurotic neutral new next nice noble noisy normal numb
oblique obscene odd oily old older one opaque operational optimal optimistic optimum orderly ordinary ornery orthodox
other outer outward oval pale pallid paramount partial particular passionate pastel pasty pathetic pathological
patriotic peculiar perfect periodic perky perverse physical physiological pictorial picturesque pink placid plain
planar plastic plump polite poor popular posterior potential powdery practical pragmatic precise prior private
profound prone proper proportional proud public pure purple quaint queer quick quiet quixotic random rapid rare
rational raw ready real rectangular reddish regular remote rhythmic rich rigid ripe rocky romantic rosy rough
roundabout rude rural rustic rusty sad safe salty same sandy sane satisfactory savage schizophrenic scrawny secondary
secular selfish senior sentimental septic serene severe sexual shabby shallow sharp sheer shiny short showy shrill shy
sick silly similar simple sincere single singular sinister skeletal skinny slack sleepy slender slight slim slippery
sloppy slovenly slow sluggish small smart smitten smooth smug sober social soft sole solemn solid solitary sordid sore
sorry southern sovereign sparse spatial special specific spectacular spectral speedy spherical spiritual splendid
spongy static staunch steady steep stern sticky stiff stoic stolid stormy stout straight straightforward strange
strict strong stubborn stuffy sturdy suave subtle sudden sullen sultry sunny superb superficial superior supernatural
supplementary sweet swift swollen symmetric symmetrical sympathetic systematic tall taut temporary tender terrific
theatrical thick thin thorough thrifty tight timely timid tiny tolerant tonal total tough traditional tranquil
transcendental trivial troublesome true trustworthy typical ugly ultimate uncanny uncertain unclean uncommon uneasy
uneven unfair unfamiliar unfortunate ungainly ungodly unhappy unholy unique universal unknown unlike unlikely
unnatural unnecessary unorthodox unpopular unsatisfactory unsung unusual unwise upright urban usual utmost utopian
vague vain valid vascular vast vehement vertical vibrant vile virile vital vivid volatile vulgar warm wary watery wavy
wayward weak wealthy weary wee weird wet white whole wholesome wide wild windy wiry wise wooden worse worst worth
worthwhile worthy wrong yellow young
""".replace("\n", " ")

NO_PEOPLE = """
abhor abundant accelerator administer aerator after ahead alabaster alligator alter altogether amber amplifier
analyzer anchor anger animate another answer anteater apparent applicator approximate ardor argumentative assist
authoritative automate bandoleer banister banner banter barrier beachhead beer behead bewilder bicker bigger binder
bitter blatant blinker blister blower blubber blunder bluster boiler bolster border bother boulder bower breakwater
bridgehead brier broiler buffer bunker burner cadaver cancer candour canter cantilever capacitor caper career cater
catheter center centimeter chamber chandelier chant chapter charger charter chatter checklist cheer chipper chopper
chrysanthemum cipher clamber clatter clever climate clobber clodhopper clover cluster coexist color colour commandeer
condenser confer conquer consecutive consider consist constant consummate container contour cooler copper corner
corridor cosponsor counter cover cower cremate cylinder dagger danger dapper deer defer deliver demeanor detector
deter diameter diaper differ dimer dinner dipper disaster discover dishonor dishonour dishwater disinter dismember
disorder distant distress domineer eager earlier either elevator embitter embroider empower enchant encounter endanger
engender enlist enter equator ester estimate ever exist expectant extant exultant factor falter farther faster feather
feeler fender fertilizer fever fewer filter finger firecracker firepower firsthand flatter flicker flounder flower
fluster flutter forefinger forehead forever former fortress founder fountainhead foyer freehand freighter frontier
further gallbladder garner gather gender generator gentian geyser glacier glimmer glitter glower gossamer grasshopper
greater grounder gunpowder gutter halter hammer hamper handkerchief hangover hanker heater heist hereafter hexameter
higher hinder hither hoist holler holster honor honour hover however hunger imitative important impudent inanimate
indicator infer inner insist instant integer inter interceptor interpretative jabber jeer kerchief kilometer kosher
ladder lager larger later lather latter laughter launcher lavender layer leather ledger leer legitimate lesser letter
letterhead lever liner linger litter liver locker loiter longhand loudspeaker lower lumber malady malinger mammalian
maneuver manner manor manpower marker matter maximum mayflower meager meander median meditative merger metaphor meter
midsummer millimeter minimum mischief misdemeanor mislead misnomer mister moist moreover motor mudguard muffler murder
muster mutter nearer neither neuter never newsletter newspaper noisemaker number observant obsidian offer older
oleander optimum order oscillator other outer outmaneuver outnumber over overestimate overhand overhead overpower
overprotective oyster pallor pamper panther paper parameter parlor patter penultimate pepper percolator persist pester
pier pilfer plaster plead plunder ponder powder power prayer prefer primer proffer propeller proper prosper protective
pucker qualitative quantitative quarter quaver quicker quicksilver quiver radiator rather rattler reagent reconnoiter
reconsider recover rediscover redundant refer reflector refrigerator register reluctant remainder remember reminder
render reorder repentant resist resistant resistor resultant revolver river roller rooster roster rotor rubber rudder
safeguard saltwater sandpaper scamper scatter screwdriver secondhand sector sensor sever shatter sheer shelter shiver
shoulder shower shudder shutter silver simmer sinister skyscraper slaughter slender slumber smaller smolder smother
sneer snicker snigger sober solder spatter spider splatter splendor splinter splutter sputter stagger stammer steer
stentorian stress stutter subsist suffer summer sunder supper surrender takeover tamper taper teeter temper tenor
tentative terrier tether theater thereafter thermometer thither thriller thunder tidewater timber titter together
totter tower tractor tranquilizer transducer transformer transistor transparent trigger trouser turnover twist
typewriter ulcer ultimate uncover under undercover underestimate underwater unimportant upholster upper utter valor
vanguard vector veer velour voltmeter wafer wager waist wallflower wallpaper wander wastewater water watercolor
weather welter whimper whisper wicker willpower winter wither wonder woodpecker wrapper wrist yonder younger
""".replace("\n", " ")

NO_QUALITIES = """
accent accident accountant additive adherent adhesive adjective advent agent alternative antecedent applicant armful
assent assistant attendant bible breakable cable captive cent chant claimant client coefficient component confidant
consent consonant constable constituent consultant content contestant continent contingent contraceptive convent
convertible correspondent current decedent defendant demonstrative dent derivative descendant descendent descent
detective detergent determinant deterrent directive discontent dissent effluent elephant equivalent event executive
expletive extent foible formative fugitive gable giant gradient grandparent handful incentive incident incompetent
infant infinitive informant ingredient inhabitant initiative instant intangible interrogative lieutenant litigant
manservant merchant missive monosyllable motive mouthful mutant narrative nutrient objective occupant opponent orient
pageant parable parent participant patent patient peasant pennant percent perspective pheasant pocketful precedent
president proponent reagent recipient remnant rendezvous rent representative resident retrospective roomful sable
scent sergeant serpent servant solvent spoonful student subcontinent superintendent superlative syllable table talent
tangent teaspoonful tenant tent timetable torrent turntable undercurrent variant vegetable vent
""".replace("\n", " ")

WORDS = (VERBS, EITHER, PEOPLE, QUALITIES, NO_PEOPLE)
